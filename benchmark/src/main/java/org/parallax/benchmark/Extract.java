package org.parallax.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * What an extractor made of a page.
 *
 * @param text the body
 * @param title the headline
 * @param day the date of publication, as 2031-05-06
 * @param authors the people who wrote it
 */
record Extract(String text, Optional<String> title, Optional<String> day, List<String> authors) {

  /** Of a page that could not be read. */
  static Extract none() {
    return new Extract("", Optional.empty(), Optional.empty(), List.of());
  }
}
