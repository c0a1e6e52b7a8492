package org.parallax.dumps;

import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;

/** Marks what is furniture because of the furniture beside it. */
final class Neighbours {

  private static final int LONGEST_LIST = 40;

  private static final int LONGEST_SENTENCE = 400;

  private static final Pattern USER = Pattern.compile("(?:posts|joined|messages): .{1,30}");
  private static final Pattern SUBJECTS =
      Pattern.compile(
          "(?:tags|topics|filed under|keywords|more about|more on this topic"
              + "|explore more on these topics)[:.]?");
  private static final Pattern MORE =
      Pattern.compile("(?:more|latest|other)(?: (?:in|on|from|about))?(?: [\\w&'-]{2,20}){1,3}");
  private final Dump dump;
  private final Furniture furniture;

  Neighbours(Dump dump, Furniture furniture) {
    this.dump = dump;
    this.furniture = furniture;
  }

  /** Marks them. */
  void mark() {
    captions();
    sections();
    bylines();
    tags();
    lists();
    new Tail(dump, furniture).mark();
    sentences();
  }

  /** Under a picture a sentence may repeat the words of its slug, or follow its agency. */
  private void captions() {
    for (int i = 0; i + 1 < dump.size(); i++) {
      boolean slug = Caption.slug(dump.line(i));
      if (slug && dump.kept(i + 1) && Caption.spelledOut(dump.line(i), dump.line(i + 1))) {
        dump.mark(i + 1, Reason.CAPTION);
      }
      if (Caption.agencyAlone(dump.line(i))) {
        dump.mark(i, Reason.CAPTION);
        if (!dump.line(i + 1).ended() && dump.line(i + 1).count() <= 30) {
          dump.mark(i + 1, Reason.CAPTION);
        }
      }
    }
  }

  /** Names of sections are a menu where two of them, or one and another label, stand together. */
  private void sections() {
    for (int i = 0; i < dump.size(); i++) {
      int to = i;
      while (to < dump.size() && dump.kept(to) && furniture.section(dump.line(to).folded())) {
        to++;
      }
      boolean menu = to > i + 1 || (to > i && (navigation(i - 1) || navigation(to)));
      if (menu) {
        dump.mark(i, to, Reason.NAVIGATION);
      }
      i = Math.max(i, to - 1);
    }
  }

  private boolean navigation(int i) {
    return i >= 0
        && i < dump.size()
        && dump.reason(i).filter(Reason.NAVIGATION::equals).isPresent();
  }

  /** A place under a byline, and a writer's name above the count of their posts. */
  private void bylines() {
    for (int i = 0; i + 1 < dump.size(); i++) {
      Line line = dump.line(i);
      Line next = dump.line(i + 1);
      boolean place =
          next.count() <= 4
              && !next.ended()
              && i + 2 < dump.size()
              && dump.line(i + 2).ended()
              && next.words().indexOf(' ') < 0
              && dump.byline(i).filter(b -> !b.authors().isEmpty()).isPresent();
      if (place && head(i)) {
        dump.mark(i + 1, Reason.BYLINE);
      }
      if (dump.byline(i).isPresent() && dump.kept(i + 1) && PersonNames.job(next)) {
        dump.mark(i + 1, Reason.BYLINE);
      }
      boolean user = line.words().indexOf(' ') < 0 && !line.ended() && dump.kept(i);
      if (user && USER.matcher(next.folded()).matches()) {
        dump.mark(i, Reason.BYLINE);
      }
    }
  }

  /** Subjects stand in a row, or under their label. */
  private void tags() {
    for (int i = 0; i < dump.size(); i++) {
      if (dump.kept(i) && Header.tags(dump.line(i)) && (head(i) || foot(i))) {
        dump.mark(i, Reason.NAVIGATION);
      }
      if (dump.kept(i) && SUBJECTS.matcher(above(i)).matches()) {
        subjects(i);
      }
    }
  }

  private String above(int i) {
    return i == 0 ? "" : dump.line(i - 1).folded();
  }

  private void subjects(int from) {
    for (int i = from; i < dump.size() && i < from + LONGEST_LIST; i++) {
      Line line = dump.line(i);
      int most = i == from ? 12 : 4;
      if (!dump.kept(i) || line.ended() || line.count() > most || dump.byline(i).isPresent()) {
        return;
      }
      dump.mark(i, Reason.NAVIGATION);
    }
  }

  private boolean head(int i) {
    for (int k = 0; k < i; k++) {
      if (dump.paragraph(k)) {
        return false;
      }
      if (k > 40) {
        return false;
      }
    }
    return true;
  }

  private boolean foot(int i) {
    for (int k = i + 1; k < dump.size(); k++) {
      if (dump.paragraph(k) || k > i + 40) {
        return false;
      }
    }
    return i > 0;
  }

  /**
   * Headlines under a label such as "Related posts" are teasers, but for the last of them where it
   * heads a post: there a paragraph or a byline follows, and the label stands between two posts.
   */
  private void lists() {
    boolean divided = false;
    boolean content = false;
    for (int i = 0; i < dump.size(); i++) {
      if (dump.kept(i)) {
        boolean divider = Divider.of(dump, i).isPresent();
        divided |= divider;
        content = !divider && (content || divided);
      }
      if (furniture.opensList(dump.line(i))) {
        list(i, divided, content);
      } else if (dump.kept(i) && MORE.matcher(dump.line(i).folded()).matches() && foot(i)) {
        more(i);
      }
    }
  }

  /** "More tennis" with two or more headlines under it, below the story. */
  private void more(int label) {
    int end = label + 1;
    while (end < dump.size() && teaser(end)) {
      end++;
    }
    if (end > label + 2) {
      dump.mark(label, Reason.NAVIGATION);
      dump.mark(label + 1, end, Reason.RELATED);
    }
  }

  private void list(int label, boolean divided, boolean content) {
    int end = label + 1;
    while (end < dump.size() && end - label <= LONGEST_LIST && teaser(end)) {
      end++;
    }
    boolean paragraphFollows = end < dump.size() && dump.paragraph(end);
    boolean dividerFollows =
        end < dump.size() && dump.kept(end) && Divider.of(dump, end).isPresent();
    int last = end - 1;
    boolean told = paragraphFollows && end > label + 2 && HeadedPosts.told(dump, last);
    boolean heads = divided ? !content : paragraphFollows && end > label + 2;
    boolean heading = told || (heads && (paragraphFollows || dividerFollows));
    int stop = heading ? Math.max(label + 1, last) : end;
    dump.mark(
        label + 1, head(label) ? Math.min(stop, title(label + 1, end)) : stop, Reason.RELATED);
  }

  /** Above the story a single headline under a label is the story's own; {@code to} for none. */
  private int title(int from, int to) {
    int title = to;
    for (int i = from; i < to; i++) {
      if (dump.line(i).count() >= 4 && title < to) {
        return to;
      }
      title = dump.line(i).count() >= 4 ? i : title;
    }
    return title;
  }

  private boolean teaser(int i) {
    Line line = dump.line(i);
    boolean brief = line.count() <= 2 && !line.ended();
    return dump.kept(i)
        && !line.paragraph()
        && (line.headline() || brief)
        && dump.byline(i).isEmpty();
  }

  /** A plea may be the first or last sentence of a paragraph. */
  private void sentences() {
    for (int i = 0; i < dump.size(); i++) {
      if (dump.paragraph(i)) {
        Line line = dump.line(i);
        String words = line.words();
        int first = sentenceEnd(words, words.indexOf(". "));
        int last = words.lastIndexOf(". ", words.length() - 3);
        if (last > 0 && words.length() - last < LONGEST_SENTENCE) {
          sentence(line, last + 2, words.length());
        }
        if (first > 0 && first < LONGEST_SENTENCE && first <= last) {
          sentence(line, 0, first + 1);
        }
      }
    }
  }

  private static int sentenceEnd(String words, int dot) {
    return dot > 0 && dot + 2 < words.length() && Character.isUpperCase(words.charAt(dot + 2))
        ? dot
        : -1;
  }

  private void sentence(Line line, int from, int to) {
    String folded = Lines.fold(line.words().substring(from, to));
    if (furniture.plea(folded, folded.split(" ").length)) {
      dump.markPart(line.place(dump.text(), from, to), Reason.APPEAL);
    }
  }
}
