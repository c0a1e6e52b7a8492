package org.parallax.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file that the user named cannot be read or written, in words. Stateless. */
final class FileFault {

  private FileFault() {}

  /** The reason without the class of the exception. */
  static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "there is no " + missing.getFile();
      case AccessDeniedException denied -> "this user may not touch " + denied.getFile();
      default -> {
        String message = fault.getMessage();
        yield message == null ? fault.toString() : message;
      }
    };
  }
}
