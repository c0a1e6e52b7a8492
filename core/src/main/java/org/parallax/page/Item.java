package org.parallax.page;

import org.parallax.model.Metadata;
import org.parallax.model.Unreadable;

/**
 * One item to be read.
 *
 * @param input what to call it in messages: the file, with the line where it has several items
 * @param id the report's id
 * @param given what is known of it beforehand
 */
public record Item(String input, String id, Metadata given) {

  /** The row for an item that can't be read. */
  public Reading failed(String reason) {
    return new Reading.Failed(new Unreadable(input, reason));
  }
}
