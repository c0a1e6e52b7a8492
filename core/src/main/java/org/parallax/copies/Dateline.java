package org.parallax.copies;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Report;

/**
 * The agency or outlet that stands in brackets between a place and a dash at the head of a report:
 * "PORT HALMAR (Coastal Wire) -". Where a report names no outlet of its own, it is the words of
 * that one.
 */
final class Dateline {

  /** Lines that may precede it, such as a title, in UTF-16 code units. */
  private static final int HEAD = 400;

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^\\s{0,3}\\p{Lu}{2}[^()!?;\\n]{0,60}\\((\\p{Lu}[^()\\n]{1,38})\\)\\s{0,2}[-–—]");

  private Dateline() {}

  /** Whom the head of {@code report} names. */
  static Optional<String> source(Report report) {
    String text = report.text();
    Matcher line = LINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
  }
}
