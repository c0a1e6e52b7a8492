package org.parallax.dumps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;

/** The end of an article: signatures, and teasers of other reports after the last paragraph. */
final class Ending {

  private static final int FEWEST = 3;
  private static final Pattern DOUBLED =
      Pattern.compile("(\\p{Lu}\\S* \\S.{2,50}?)\\1(?![\\p{Ll}]).{0,60}");

  private final Dump dump;

  Ending(Dump dump) {
    this.dump = dump;
  }

  /**
   * Whether {@code line} starts with a name printed twice without a gap, as a logo and its alt
   * text.
   */
  static Matcher doubled(Line line) {
    String words = line.words();
    return DOUBLED.matcher(words.substring(0, Math.min(words.length(), 180)));
  }

  /** Marks them. */
  void mark() {
    int end = dump.size();
    while (end > 0 && closing(end - 1)) {
      end--;
    }
    dump.mark(end, dump.size(), Reason.BYLINE);
    if (end < 1) {
      return;
    }
    int last = end - 1;
    boolean signed = end < dump.size();
    if (signed && last > 0 && card(last - 1) && paragraphs(last - 1) >= FEWEST) {
      dump.mark(last - 1, end, Reason.RELATED);
    }
    teasers();
  }

  /** Headlines below the last paragraph, two or more, point to other reports. */
  private void teasers() {
    int last = dump.size() - 1;
    while (last >= 0 && !dump.paragraph(last)) {
      last--;
    }
    int headlines = 0;
    for (int i = last + 1; i < dump.size(); i++) {
      headlines += dump.kept(i) && headline(i) ? 1 : 0;
    }
    boolean list = last >= 0 && dump.line(last).words().endsWith(":");
    if (headlines < 2 || list || paragraphs(last + 1) < FEWEST) {
      return;
    }
    for (int i = last + 1; i < dump.size(); i++) {
      if (headline(i)) {
        dump.mark(i, Reason.RELATED);
      }
    }
  }

  /** A few words between the furniture at the end, such as the outlet's name. */
  private boolean masthead(int i) {
    Line line = dump.line(i);
    boolean between = i > 0 && standing(i - 1) && i + 1 < dump.size() && standing(i + 1);
    if (between && line.count() <= 5 && !line.ended()) {
      dump.mark(i, Reason.BOILERPLATE);
      return true;
    }
    return false;
  }

  private boolean standing(int i) {
    return dump.reason(i).filter(r -> r != Reason.CAPTION).isPresent();
  }

  private boolean closing(int i) {
    Line line = dump.line(i);
    return !dump.kept(i)
        || dump.byline(i).isPresent()
        || (!line.ended() && doubled(line).matches())
        || masthead(i);
  }

  private boolean headline(int i) {
    Line line = dump.line(i);
    return line.headline()
        && !line.ended()
        && line.count() >= 6
        && !Character.isDigit(line.words().charAt(0));
  }

  /** A headline with one paragraph glued to it, where paragraphs stand apart. */
  private boolean card(int i) {
    return dump.kept(i)
        && headline(i)
        && dump.line(i).gap()
        && dump.paragraph(i + 1)
        && !dump.line(i + 1).gap();
  }

  /** How many paragraphs above line {@code end} stand apart from the next by a blank line. */
  private int paragraphs(int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += dump.paragraph(i) && dump.line(i).gap() ? 1 : 0;
    }
    return count;
  }
}
