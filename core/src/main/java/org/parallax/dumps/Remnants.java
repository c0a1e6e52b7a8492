package org.parallax.dumps;

import java.util.List;
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
  private static final int FEWEST = 3;

  private final Dump dump;

  /** Where the last post starts, or 0. */
  private final int lastPost;

  /** The line of the first post, or of the first paragraph. */
  private final int body;

  Remnants(Dump dump, List<Draft> posts) {
    this.dump = dump;
    int post = posts.isEmpty() ? Integer.MAX_VALUE : posts.getFirst().span().start();
    this.lastPost = posts.isEmpty() ? 0 : posts.getLast().span().start();
    int first = 0;
    while (first < dump.size() && !dump.paragraph(first) && dump.line(first).start() < post) {
      first++;
    }
    this.body = first;
  }

  /** Marks them. */
  void mark() {
    foot();
    below();
    between();
  }

  /**
   * Below the furniture at the end a paragraph that speaks to the reader is the outlet's, as
   * notices of its sources and its duties are.
   */
  private void foot() {
    int paragraphs = 0;
    for (int i = 0; i < dump.size(); i++) {
      paragraphs += dump.paragraph(i) ? 1 : 0;
    }
    for (int i = dump.size() - 1; i > 0 && paragraphs > FEWEST; i--) {
      boolean reader = dump.kept(i) && Furniture.addressesReader(dump.line(i));
      if (dump.paragraph(i) && !reader) {
        return;
      }
      if (reader && furnitureAbove(i)) {
        dump.mark(i, Reason.BOILERPLATE);
        paragraphs--;
      }
    }
  }

  /** Whether furniture stands above line {@code i}, with nothing but such notices between. */
  private boolean furnitureAbove(int i) {
    int above = i - 1;
    while (above > 0 && dump.kept(above) && Furniture.addressesReader(dump.line(above))) {
      above--;
    }
    return standing(above);
  }

  /** Lines that are no sentences, under the first furniture below the story's last sentence. */
  private void below() {
    int end = end();
    boolean over = false;
    for (int i = end; i < dump.size() && end > 0; i++) {
      if (over && dump.kept(i)) {
        dump.mark(i, dump.line(i).count() <= LONGEST_LABEL ? Reason.NAVIGATION : Reason.RELATED);
      }
      over |= closes(i);
    }
  }

  /**
   * One past the story's last sentence. Below the last paragraph a short sentence is the story's
   * where nothing but captions stands between.
   */
  private int end() {
    int last = lastPost();
    for (int i = last; i < dump.size(); i++) {
      last = dump.paragraph(i) ? i : last;
    }
    int end = last;
    boolean open = true;
    for (int i = last; i < dump.size() && open; i++) {
      open = i == last || !closes(i);
      end = open && dump.kept(i) && sentence(dump.line(i)) ? i + 1 : end;
    }
    return end;
  }

  /** Whether line {@code i} is furniture such as ends a story: not a caption, not a rule. */
  private boolean closes(int i) {
    boolean worded = dump.line(i).words().chars().anyMatch(Character::isLetterOrDigit);
    return worded && dump.reason(i).filter(r -> r != Reason.CAPTION).isPresent();
  }

  /** The line where the last post starts. */
  private int lastPost() {
    int i = 0;
    while (i < dump.size() - 1 && dump.line(i + 1).start() <= lastPost) {
      i++;
    }
    return i;
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
      boolean inside = to > from && from > 0 && surrounds(from - 1);
      if (inside && to < dump.size() && surrounds(to)) {
        dump.mark(from, to, Reason.NAVIGATION);
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean label(int i) {
    Line line = dump.line(i);
    return dump.kept(i)
        && dump.byline(i).isEmpty()
        && !line.ended()
        && line.count() <= LONGEST_LABEL;
  }

  /** Above the story, bylines and captions are part of the furniture around a label. */
  private boolean surrounds(int i) {
    return standing(i) || (i < body && !dump.kept(i));
  }

  /** Whether line {@code i} is furniture that stands around a story and not inside it. */
  private boolean standing(int i) {
    Optional<Reason> reason = dump.reason(i);
    return reason
        .filter(r -> r != Reason.CAPTION && r != Reason.BYLINE && r != Reason.APPEAL)
        .isPresent();
  }
}
