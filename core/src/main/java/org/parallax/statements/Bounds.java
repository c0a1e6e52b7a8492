package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the bounds of a source and of a content where the text has them: on whole noun phrases, over
 * small gaps, and not on a word that only leads on to something else. For one report.
 */
final class Bounds {

  /** So few tokens between two pieces, none of the cue's or the source's, are a slip. */
  private static final int GAP = 3;

  private static final Set<String> LEADING_ON =
      Set.of(
          ",", "and", "but", "or", "that", "which", "who", "as", "because", "while", "by", "—",
          "–");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

  private final Words words;
  private final Convention convention;

  Bounds(Words words, Convention convention) {
    this.words = words;
    this.convention = convention;
  }

  /**
   * The whole phrase that names the source, without a relative clause and the comma after it.
   *
   * @param cues tokens that no source may grow over
   */
  Stretch source(Stretch found, Stretch cue, Set<Integer> cues) {
    if (convention == Convention.POLNEAR) {
      return found;
    }
    if (isRole(found) && found.to() + 1 < cue.from()) {
      return source(new Stretch(found.to() + 1, cue.from()), cue, cues);
    }
    int sentence = words.sentence(found.from());
    int floor = Math.max(words.firstOf(sentence), cue.to() <= found.from() ? cue.to() : 0);
    int ceiling =
        cue.from() >= found.to()
            ? Math.min(words.endOf(sentence), cue.from())
            : words.endOf(sentence);
    int from = found.from();
    while (from > floor && isInsidePhrase(from - 1, from)) {
      from--;
    }
    int to = untilRelative(from, found.to());
    while (to < ceiling && !cues.contains(to) && isInsidePhrase(to - 1, to)) {
      to++;
    }
    while (to > from + 1 && words.comma(to - 1)) {
      to--;
    }
    return new Stretch(from, to);
  }

  /** "Prosecuting, (Ana Silva told the court)": in which part somebody speaks. */
  private boolean isRole(Stretch found) {
    return found.to() - found.from() == 1
        && words.lower(found.from()).endsWith("ing")
        && words.comma(found.to())
        && words.tag(found.to() + 1).equals("PROPN");
  }

  private int untilRelative(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.in(i, RELATIVES)) {
        return i;
      }
    }
    return to;
  }

  /** The cue without auxiliaries and adverbs before it and the colon after it. */
  Stretch cue(Stretch found) {
    if (convention == Convention.POLNEAR) {
      return found;
    }
    int from = found.from();
    int to = found.to();
    while (to > from + 1 && words.is(to - 1, ":", ",", "that", "by")) {
      to--;
    }
    while (from < to - 1 && isAuxiliary(from)) {
      from++;
    }
    return new Stretch(from, to);
  }

  private boolean isAuxiliary(int i) {
    boolean adverb = words.tag(i).equals("ADV") && words.verb(i + 1);
    return (words.tag(i).equals("AUX") || adverb)
        && !words.in(i, Vocabulary.NEGATIONS)
        && !words.is(i, "neither")
        && !words.is(i + 1, "n't");
  }

  /** Whether the phrase that holds both tokens cannot end between them. */
  private boolean isInsidePhrase(int before, int after) {
    String left = words.tag(before);
    boolean opens = left.equals("DET") || left.equals("ADJ") || left.equals("PROPN");
    boolean goesOn = words.tag(after).equals("PROPN") || words.tag(after).equals("NOUN");
    boolean whole = left.equals("PROPN") && !words.tag(after).equals("PROPN");
    boolean compound = left.equals("NOUN") && words.tag(after).equals("NOUN");
    return (opens || compound)
        && goesOn
        && !words.time(after)
        && !words.time(before)
        && (!whole || Character.isLowerCase(words.text(after).charAt(0)));
  }

  /** The pieces of a content, joined over small gaps, without words that lead on at the end. */
  List<Stretch> content(List<Stretch> pieces, List<Stretch> others) {
    if (convention == Convention.POLNEAR) {
      return pieces;
    }
    List<Stretch> joined = new ArrayList<>();
    for (Stretch piece : pieces) {
      if (!joined.isEmpty() && isSlip(joined.getLast().to(), piece.from(), others)) {
        joined.add(new Stretch(joined.removeLast().from(), piece.to()));
      } else {
        joined.add(piece);
      }
    }
    joined.replaceAll(piece -> whole(piece, others));
    joined.removeIf(Stretch::isEmpty);
    if (!joined.isEmpty() && words.is(joined.getFirst().from(), "that", "whether")) {
      Stretch first = joined.removeFirst();
      boolean orNot = words.is(first.from() + 1, "or") && words.is(first.from() + 2, "not");
      int from = first.from() + (orNot ? 3 : 1);
      joined.addFirst(new Stretch(words.comma(from) ? from + 1 : from, first.to()));
    }
    joined.removeIf(Stretch::isEmpty);
    return joined;
  }

  /** "told (the family that she would go)": whom {@code cue} addresses is not what is said. */
  Stretch behindAddressee(Stretch piece, Stretch cue) {
    int that = piece.from();
    while (that < piece.to() && words.insidePhrase(that) && !words.is(that, "that")) {
      that++;
    }
    boolean addressed = piece.from() == cue.to() && that > piece.from() && words.is(that, "that");
    return addressed && that + 1 < piece.to() ? new Stretch(that + 1, piece.to()) : piece;
  }

  private boolean isSlip(int from, int to, List<Stretch> others) {
    Stretch gap = new Stretch(from, to);
    return to - from <= GAP && (gap.isEmpty() || others.stream().noneMatch(gap::overlaps));
  }

  /** "The (students) were expected": up to the end of the phrase; "…, and" without the last. */
  private Stretch whole(Stretch found, List<Stretch> others) {
    Stretch piece = beforeNextHeadline(found);
    int to = piece.to();
    int end = words.endOf(words.sentence(to - 1));
    while (to < end && phraseGoesOn(to) && isFree(to, others)) {
      to++;
    }
    if (to > piece.from() + 2 && isNextSubject(to - 1)) {
      to -= 2;
    }
    while (to > piece.from() + 1 && words.in(to - 1, LEADING_ON)) {
      to--;
    }
    return new Stretch(piece.from(), to);
  }

  /** "…, but she (would not say)", "…, it (is understood)". */
  private boolean isNextSubject(int i) {
    return words.is(i, "he", "she", "they", "it")
        && (words.in(i - 1, Vocabulary.COORDINATORS) || words.comma(i - 1));
  }

  /** "Ministry admits it knew as toll rises": a headline joins two by "as". */
  private Stretch beforeNextHeadline(Stretch piece) {
    if (!words.sentenceOf(piece.from()).heading()) {
      return piece;
    }
    int as = piece.from() + 1;
    while (as < piece.to() && !words.is(as, "as")) {
      as++;
    }
    for (int i = as + 1; i < piece.to(); i++) {
      if (words.finite(i)) {
        return new Stretch(piece.from(), as);
      }
    }
    return piece;
  }

  /** Whether the token before {@code i} opens a noun phrase that {@code i} is part of. */
  private boolean phraseGoesOn(int i) {
    return words.tag(i - 1).matches("DET|ADJ|NUM|ADP")
        && words.tag(i).matches("NOUN|PROPN|ADJ|NUM|DET");
  }

  private static boolean isFree(int token, List<Stretch> others) {
    return others.stream().noneMatch(o -> o.contains(token));
  }
}
