package org.parallax.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;

/** Says what an HTTP status means for the user, in words of ours rather than the server's. */
final class StatusReason {

  private StatusReason() {}

  /** As in "503 (Service Unavailable)". */
  static String named(int status) {
    String name =
        status >= 100 && status < 600
            ? EnglishReasonPhraseCatalog.INSTANCE.getReason(status, Locale.ROOT)
            : null;
    return name == null ? String.valueOf(status) : status + " (" + name + ")";
  }

  /**
   * Why there is no page, and what can be done.
   *
   * @param wait how long the server asks to be left alone
   */
  static String of(int status, Optional<Duration> wait) {
    return "the server answered "
        + named(status)
        + wait.map(StatusReason::afterwards).orElseGet(() -> ": " + advice(status));
  }

  private static String afterwards(Duration wait) {
    return " and wants to be left alone for " + Math.max(1, wait.toMinutes()) + " min";
  }

  private static String advice(int status) {
    return switch (status) {
      case 401, 402, 403, 407, 451 ->
          "it does not show the page to programs; save it in a browser and give the file";
      case 404, 410 -> "check the address";
      case 429 -> "it was asked too often; try again later";
      default -> status >= 500 ? "try again later" : "check the address in a browser";
    };
  }
}
