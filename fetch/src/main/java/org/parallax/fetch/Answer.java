package org.parallax.fetch;

/**
 * What a server answered to one request.
 *
 * @param status the HTTP status
 * @param headers what it told
 * @param body what it sent, expanded; nothing where the status isn't 200
 */
record Answer(int status, Headers headers, Content body) {

  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Whether the server asks to be left alone for a while. */
  boolean asksForPatience() {
    return status == 429 || status == 503;
  }
}
