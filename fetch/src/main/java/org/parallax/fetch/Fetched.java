package org.parallax.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What came of one address. */
public sealed interface Fetched {

  /** The address as it was asked for. */
  String requested();

  /**
   * A page that came.
   *
   * @param requested the address as it was asked for
   * @param address where the page was found in the end
   * @param change how it compares with the last time
   * @param headers what its server told; of an unchanged page also what it told the last time
   * @param body what its server sent, expanded
   * @param retrieved when the server answered
   */
  record Page(
      String requested,
      URI address,
      Change change,
      Headers headers,
      Content body,
      Instant retrieved)
      implements Fetched {}

  /**
   * A page that did not come.
   *
   * @param requested the address as it was asked for
   * @param status what the server answered, where it did
   * @param reason why, and what can be done, for the user
   */
  record Failed(String requested, Optional<Integer> status, String reason) implements Fetched {}

  /** How a page compares with the state in the cache. */
  enum Change {
    /** There is no earlier state. */
    FIRST,
    /** The page is another than before. */
    CHANGED,
    /** The page is the same as before. */
    UNCHANGED
  }
}
