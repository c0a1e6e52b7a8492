package org.parallax.copies;

import java.util.List;
import org.parallax.language.Terms;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * The words before a passage that give it as somebody else's: "Jo Black of the Post wrote:" and
 * then, on lines of its own, what was written. A page sets such a block off by its margins; in
 * plain text the colon is what is left of them.
 */
final class Introduction {

  private static final String MARKS = " \t\r\n\u00a0…“\"'‘>";
  private static final int LONGEST = 300;

  private Introduction() {}

  /**
   * Whether one of the passages, which start at those places, is introduced as another's words.
   *
   * @param starts in UTF-16 code units
   */
  static boolean precedes(Report report, List<Integer> starts) {
    return starts.stream().anyMatch(start -> precedes(report.text(), start));
  }

  private static boolean precedes(String text, int start) {
    int colon = start - 1;
    boolean line = false;
    while (colon >= 0 && MARKS.indexOf(text.charAt(colon)) >= 0) {
      line |= text.charAt(colon) == '\n';
      colon--;
    }
    if (colon < 0 || text.charAt(colon) != ':' || !line) {
      return false;
    }
    int from = Math.max(text.lastIndexOf('\n', colon) + 1, colon - LONGEST);
    List<Terms.Term> terms = colon > from ? Terms.of(text, new Span(from, colon)) : List.of();
    return terms.stream().anyMatch(t -> t.capital() && t.span().start() > from);
  }
}
