package org.parallax.copies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Copy;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Two reports side by side: whether what they share is a copy, and of what kind.
 *
 * @param first the one
 * @param second the other
 * @param outlets who publishes them
 */
record Pages(Words first, Words second, Outlets outlets) {

  /** Equal words that make a copy. */
  private static final int EQUAL = 12;

  /** How many of these are the reporters' own prose and neither names nor numbers. */
  private static final int PROSE = 10;

  /** Fewer of them in one passage are a phrase around names that anybody would use. */
  private static final int PHRASE = 6;

  /** Equal words of own prose in a passage that stands for itself; all else in it is quoted. */
  private static final int OWN = 3;

  /** Equal words of own prose after which a quotation between two reports was copied too. */
  private static final int CLEAR = 20;

  /** Equal words that a passage has, unless it is a whole sentence. */
  private static final int PASSAGE = 8;

  /** Equal words from which a passage may be edited freely. */
  private static final int LONG = 24;

  /** The share of equal words in a shorter passage of whole sentences. */
  private static final double WHOLE_DENSITY = 0.75;

  /** The share of equal words in a shorter piece of a sentence; formulas have fewer. */
  private static final double PART_DENSITY = 0.8;

  /** The share of the shorter report that two states of one page have in common. */
  private static final double ONE_PAGE = 0.3;

  /** Where the passages come from; empty where what is shared makes no copy. */
  Optional<Origin> origin(
      List<Stretch> stretches, Set<String> firstCredits, Set<String> secondCredits) {
    Report a = first.report();
    Report b = second.report();
    List<Copy.Passage> passages = passages(stretches, false);
    if (isOnePage(stretches)) {
      Origin time = Origin.byTime(a, b, passages);
      return Optional.of(new Origin(time.firstIsFrom(), time.direction(), "same-page"));
    }
    boolean copied = !outlets.same(a, b) && isCopied(stretches);
    return copied
        ? Optional.of(Origin.of(a, firstCredits, b, secondCredits, passages))
        : Optional.empty();
  }

  /** The copy from the first report to the second. */
  Copy copy(List<Stretch> stretches, Origin origin) {
    boolean onePage = origin.basis().equals("same-page");
    boolean clear = prose(stretches) >= CLEAR;
    int shared =
        stretches.stream()
            .filter(s -> onePage || (counts(s) && (clear || s.prose() >= OWN)))
            .mapToInt(s -> s.secondEnd() - s.second())
            .sum();
    return new Copy(
        first.report().id(),
        second.report().id(),
        origin.direction(),
        origin.basis(),
        Math.round(1000.0 * shared / Math.max(1, second.size())) / 1000.0,
        passages(stretches, onePage));
  }

  private int prose(List<Stretch> stretches) {
    return stretches.stream()
        .filter(s -> counts(s) && s.prose() >= PHRASE)
        .mapToInt(Stretch::prose)
        .sum();
  }

  private boolean isCopied(List<Stretch> stretches) {
    return prose(stretches) >= PROSE
        && stretches.stream().filter(this::counts).mapToInt(Stretch::equal).sum() >= EQUAL;
  }

  private List<Copy.Passage> passages(List<Stretch> stretches, boolean all) {
    boolean clear = prose(stretches) >= CLEAR;
    return stretches.stream()
        .filter(s -> all || (counts(s) && (clear || s.prose() >= OWN)))
        .map(
            s ->
                new Copy.Passage(
                    span(first, s.first(), s.firstEnd()), span(second, s.second(), s.secondEnd())))
        .toList();
  }

  /** A few equal words are chance, unless they are a whole sentence. */
  private boolean counts(Stretch s) {
    boolean whole =
        s.first() == first.sentenceStart(s.first())
            && s.firstEnd() == first.sentenceEnd(s.firstEnd() - 1)
            && s.second() == second.sentenceStart(s.second())
            && s.secondEnd() == second.sentenceEnd(s.secondEnd() - 1);
    double least = s.equal() >= LONG ? 0.5 : whole ? WHOLE_DENSITY : PART_DENSITY;
    return s.density() >= least && (whole || s.equal() >= PASSAGE);
  }

  private boolean isOnePage(List<Stretch> stretches) {
    Report a = first.report();
    Report b = second.report();
    if (outlets.different(a, b)) {
      return false;
    }
    if (outlets.samePage(a, b)) {
      return !stretches.isEmpty();
    }
    int shared = stretches.stream().mapToInt(Stretch::equal).sum();
    boolean much = shared >= ONE_PAGE * Math.min(first.size(), second.size());
    boolean live = isLive(a) || isLive(b);
    return much && (outlets.same(a, b) || (live && opensAlike(stretches)));
  }

  private static boolean isLive(Report report) {
    return report.kind() == Report.Kind.LIVEBLOG || report.posts().size() > 2;
  }

  /** Whether a long stretch stands near the beginning of both. */
  private boolean opensAlike(List<Stretch> stretches) {
    return stretches.stream()
        .anyMatch(s -> s.first() < 60 && s.second() < 60 && s.equal() >= 40 && s.density() > 0.95);
  }

  /** The words with the marks that belong to them. */
  private static Span span(Words words, int from, int to) {
    String text = words.report().text();
    int start = words.span(from).start();
    int end = words.span(to - 1).end();
    boolean sentenceStart = from == words.sentenceStart(from);
    boolean sentenceEnd = to == words.sentenceEnd(to - 1);
    while (sentenceStart && start > 0 && isMark(text.charAt(start - 1))) {
      start--;
    }
    while (sentenceEnd && end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
  }
}
