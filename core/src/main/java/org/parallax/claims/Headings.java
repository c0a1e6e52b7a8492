package org.parallax.claims;

import java.util.regex.Pattern;
import org.parallax.language.Terms;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Tells headings from sentences: a title, the heading of a post, a line of its own without a full
 * stop. A heading sums up what its report tells and is nobody's word beside it. Stateless.
 */
final class Headings {

  /** Headings of what is no text: galleries, films, lists of what else there is. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "^(?:in (?:pictures|photos|numbers|full|brief)|pictures|photos|gallery|watch|listen|video"
              + "|live|map|explain(?:ed|er)|analysis|opinion|comment|recap|at a glance|quiz|podcast"
              + "|read more|related|what we know)\\s*[:|–—-]",
          Pattern.CASE_INSENSITIVE);

  private static final String STOPS = ".!?…”\"’':;,";

  private Headings() {}

  /** Whether {@code sentence} is a heading. */
  static boolean isHeading(Report report, Span sentence) {
    return report
            .postAt(sentence.start())
            .flatMap(Post::heading)
            .filter(h -> h.overlaps(sentence))
            .isPresent()
        || isTitle(report, sentence)
        || isLine(report.text(), sentence);
  }

  /** Whether it only announces pictures or other pages and says nothing itself. */
  static boolean announces(String words) {
    return ANNOUNCEMENT.matcher(words).find();
  }

  private static boolean isTitle(Report report, Span sentence) {
    return report
        .metadata()
        .title()
        .filter(title -> Terms.stems(title).equals(Terms.stems(report.words(sentence))))
        .isPresent();
  }

  /** Whether it fills a line of its own and ends without a stop. */
  private static boolean isLine(String text, Span sentence) {
    int start = sentence.start();
    int end = sentence.end();
    boolean open = start == 0 || text.charAt(start - 1) == '\n';
    boolean closed = end == text.length() || text.charAt(end) == '\n';
    return open && closed && end > start && STOPS.indexOf(text.charAt(end - 1)) < 0;
  }
}
