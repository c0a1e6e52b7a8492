package org.parallax.page;

import org.parallax.model.Report;
import org.parallax.model.Unreadable;

/** What came of one input. */
public sealed interface Reading {

  /**
   * An input that was read.
   *
   * @param report without findings
   */
  record Read(Report report) implements Reading {}

  /**
   * An input that was not.
   *
   * @param unreadable what and why
   */
  record Failed(Unreadable unreadable) implements Reading {}
}
