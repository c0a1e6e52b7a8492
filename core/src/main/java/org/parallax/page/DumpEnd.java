package org.parallax.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;

/** The end of an article: signatures, and teasers of other reports after the last paragraph. */
final class DumpEnd {

  private static final int FEWEST = 3;
  private static final Pattern DOUBLED =
      Pattern.compile("(\\p{Lu}\\S* \\S.{2,50}?)\\1(?![\\p{Ll}]).{0,60}");

  private final DumpText dump;

  DumpEnd(DumpText dump) {
    this.dump = dump;
  }

  /**
   * Whether {@code line} starts with a name printed twice without a gap, as a logo and its alt
   * text.
   */
  static Matcher doubled(DumpLine line) {
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
    if (paragraphs(last) >= FEWEST && headline(last) && dump.line(last).gap()) {
      dump.mark(last, Reason.RELATED);
    } else if (signed && last > 0 && card(last - 1) && paragraphs(last - 1) >= FEWEST) {
      dump.mark(last - 1, end, Reason.RELATED);
    }
  }

  private boolean closing(int i) {
    DumpLine line = dump.line(i);
    return !dump.kept(i)
        || DumpByline.of(line).isPresent()
        || (!line.ended() && doubled(line).matches());
  }

  private boolean headline(int i) {
    DumpLine line = dump.line(i);
    return line.headline() && !line.ended() && line.count() >= 6;
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
