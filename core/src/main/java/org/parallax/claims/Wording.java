package org.parallax.claims;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** The words of some spans, as they are shown by themselves. Stateless, thread-safe. */
public final class Wording {

  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:in|on|at|of|for|with|to|from|by|about|into|under|through|during)$");

  private static final Pattern RELATIVE = Pattern.compile("\\s*(?:which|whom|whose)\\b");

  private Wording() {}

  /**
   * The words of {@code spans} on one line; a preposition that belongs to a relative clause behind
   * them ("a recording in | which a man is heard") is left out.
   */
  public static String of(Report report, List<Span> spans) {
    String words =
        spans.stream()
            .map(report::words)
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ")
            .strip();
    int end = spans.getLast().end();
    var behind = RELATIVE.matcher(report.text()).region(end, report.text().length());
    return behind.lookingAt() ? PREPOSITION.matcher(words).replaceFirst("") : words;
  }
}
