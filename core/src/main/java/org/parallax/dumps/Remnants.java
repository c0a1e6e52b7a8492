package org.parallax.dumps;

import java.util.Optional;
import org.parallax.model.Discarded.Reason;

/**
 * Marks the short lines that are left among the furniture: names of sections, buttons, headlines of
 * other reports. The story has none of them below its end, nor a few words alone in the middle of a
 * menu.
 */
final class Remnants {
  private static final int LONGEST_LABEL = 6;
  private static final int MOST_LABELS = 3;
  private static final int SENTENCE = 4;

  private final Dump dump;

  Remnants(Dump dump) {
    this.dump = dump;
  }

  /** Marks them. */
  void mark() {
    below();
    between();
  }

  /** Lines that are no sentences, under the first furniture below the story's last sentence. */
  private void below() {
    int end = dump.size();
    while (end > 0 && !(dump.kept(end - 1) && sentence(dump.line(end - 1)))) {
      end--;
    }
    boolean over = false;
    for (int i = end; i < dump.size() && end > 0; i++) {
      if (over && dump.kept(i)) {
        dump.mark(i, dump.line(i).count() <= LONGEST_LABEL ? Reason.NAVIGATION : Reason.RELATED);
      }
      over |= standing(i);
    }
  }

  private static boolean sentence(Line line) {
    return line.ended() ? line.count() >= SENTENCE : line.paragraph();
  }

  /** A few words with furniture right above and below. */
  private void between() {
    int from = 0;
    while (from < dump.size()) {
      int to = from;
      while (to < dump.size() && to - from <= MOST_LABELS && label(to)) {
        to++;
      }
      boolean inside = to > from && from > 0 && standing(from - 1);
      if (inside && to < dump.size() && standing(to)) {
        dump.mark(from, to, Reason.NAVIGATION);
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean label(int i) {
    Line line = dump.line(i);
    return dump.kept(i) && !line.ended() && line.count() <= LONGEST_LABEL;
  }

  /** Whether line {@code i} is furniture that stands around a story and not inside it. */
  private boolean standing(int i) {
    Optional<Reason> reason = dump.reason(i);
    return reason
        .filter(r -> r != Reason.CAPTION && r != Reason.BYLINE && r != Reason.APPEAL)
        .isPresent();
  }
}
