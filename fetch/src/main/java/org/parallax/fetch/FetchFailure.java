package org.parallax.fetch;

import java.io.Serial;
import java.util.Optional;

/** Why a page did not come; the message is what the user reads. */
final class FetchFailure extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final int status;

  FetchFailure(String reason) {
    this(0, reason);
  }

  /** With the status that the server answered. */
  FetchFailure(int status, String reason) {
    super(reason);
    this.status = status;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  Optional<Integer> status() {
    return status == 0 ? Optional.empty() : Optional.of(status);
  }
}
