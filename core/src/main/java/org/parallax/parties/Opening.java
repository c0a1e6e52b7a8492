package org.parallax.parties;

import java.util.List;
import java.util.Locale;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * What a report begins with, which names whom it is about: its title and its first sentence of
 * prose.
 *
 * @param title in lower case, empty where there is none
 * @param end where the first sentence ends, a UTF-16 code unit
 */
record Opening(String title, int end) {

  static Opening of(Report report) {
    String title = report.metadata().title().orElse("").toLowerCase(Locale.ROOT);
    List<Span> sentences = report.findings().sentences();
    int end = 0;
    for (Span sentence : sentences) {
      end = sentence.end();
      if (report.text().charAt(end - 1) == '.') {
        break;
      }
    }
    return new Opening(title, end);
  }

  /** The sentence of {@code report} in which {@code words} stand; else the words. */
  static Span sentence(Report report, Span words) {
    return report.findings().sentences().stream()
        .filter(s -> s.contains(words))
        .findFirst()
        .orElse(words);
  }

  /** Whether the title has {@code name}. */
  boolean isInTitle(String name) {
    int at = title.indexOf(name.toLowerCase(Locale.ROOT));
    int end = at + name.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)))
        && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
  }
}
