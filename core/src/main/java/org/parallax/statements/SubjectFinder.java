package org.parallax.statements;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase that stands as subject before a verb group. */
final class SubjectFinder {

  private static final int REACH = 60;
  private static final Set<String> WHO = Set.of("who", "that", "which");

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;

  SubjectFinder(Words words, Quotations quotations, NounPhrases phrases) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
  }

  /** The subject that ends right before {@code group}, time expressions and asides skipped. */
  Optional<Stretch> before(int group) {
    int floor = words.firstOf(words.sentence(group));
    int last = skipBack(group - 1, floor);
    if (last < floor) {
      return Optional.empty();
    }
    if (words.comma(last)) {
      return aroundAside(last, floor);
    }
    return phrase(last, floor);
  }

  private Optional<Stretch> phrase(int last, int floor) {
    if (last < floor) {
      return Optional.empty();
    }
    if (words.is(last, "who", "which", "that") && words.tag(last).equals("PRON")) {
      return Optional.of(new Stretch(last, last + 1));
    }
    if (words.is(last, ")")) {
      int open = last;
      while (open > floor && last - open < 10 && !words.is(open, "(")) {
        open--;
      }
      return phrase(open - 1, floor).map(s -> new Stretch(s.from(), last + 1));
    }
    if (!words.nominal(last)
        && !words.tag(last).equals("ADJ")
        && !(words.tag(last).equals("DET")
            && words.is(last, "some", "many", "both", "others", "all", "this", "that"))) {
      return Optional.empty();
    }
    int first = headed(phrases.start(last, floor), floor);
    Optional<Stretch> antecedent = overRelative(first, floor);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    int joined = coordinated(first, floor);
    return Optional.of(new Stretch(joined, last + 1));
  }

  /** "two men who worked on the bridge said": the phrase that the relative clause describes. */
  private Optional<Stretch> overRelative(int first, int floor) {
    if (!words.tag(first - 1).equals("ADP")) {
      return Optional.empty();
    }
    boolean verb = false;
    for (int i = first - 1; i > floor && first - i < 14; i--) {
      if (words.in(i, WHO) && words.tag(i).equals("PRON")) {
        return verb && words.nominal(i - 1)
            ? Optional.of(new Stretch(phrases.start(i - 1, floor), i))
            : Optional.empty();
      }
      verb |= words.finite(i);
      if (words.tag(i).equals("PUNCT") || words.tag(i).equals("SCONJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The phrase that a relative pronoun at {@code mark} stands for. */
  Optional<Stretch> antecedent(int mark) {
    int floor = words.firstOf(words.sentence(mark));
    int last = words.comma(mark - 1) ? mark - 2 : mark - 1;
    if (last < floor) {
      return Optional.empty();
    }
    return phrase(last, floor).filter(s -> !words.in(s.from(), Vocabulary.RELATIVES));
  }

  /** "Ana Silva, head of the office said": the name before a description without an article. */
  private int headed(int first, int floor) {
    boolean bare = words.tag(first).equals("NOUN") && !words.lower(first).endsWith("s");
    if (!bare
        || first - 2 < floor
        || !words.comma(first - 1)
        || !words.tag(first - 2).equals("PROPN")) {
      return first;
    }
    int start = phrases.coreStart(first - 2, floor);
    return start == floor || quotations.endsBefore(start) ? start : first;
  }

  private int coordinated(int first, int floor) {
    int at = first;
    for (int n = 0; n < 4 && at - 2 >= floor; n++) {
      boolean and = words.is(at - 1, "and", "or", "&");
      int last =
          and
              ? (words.comma(at - 2) ? at - 3 : at - 2)
              : n > 0 && words.comma(at - 1) ? at - 2 : -1;
      if (last < floor || !words.nominal(last) || quotations.endsBefore(last + 1)) {
        break;
      }
      int start = phrases.start(last, floor);
      boolean list = start - 1 >= floor && words.comma(start - 1);
      if (start > floor && !list && !boundary(start - 1)) {
        break;
      }
      at = start;
    }
    return at;
  }

  private boolean boundary(int i) {
    return words.comma(i)
        || quotations.endsBefore(i + 1)
        || quotations.beginsAt(i)
        || words.tag(i).equals("SCONJ")
        || words.is(i, "that", "both", ";", ":", "—", "–", "but", "while", "as");
  }

  /** Steps back over "on Wednesday", "in a statement", "later". */
  int skipBack(int from, int floor) {
    int i = from;
    for (int n = 0; n < 4 && i > floor; n++) {
      int before = i;
      while (i > floor
          && ((words.time(i) && !nameWithTime(i))
              || (words.tag(i).equals("ADV") && !words.nominal(i)))) {
        i--;
      }
      if (i < before && i > floor && words.tag(i).equals("ADP")) {
        i--;
      }
      if (i > floor && words.in(i, Vocabulary.MEDIA) && words.nominal(i)) {
        int start = phrases.coreStart(i, floor);
        if (start - 1 > floor
            && words.is(start - 1, "in", "on", "at", "during", "via")
            && words.nominal(start - 2)) {
          i = start - 2;
        }
      }
      if (i == before) {
        break;
      }
    }
    return i;
  }

  private boolean nameWithTime(int i) {
    return words.tag(i - 1).equals("DET") && !words.is(i + 1, ",");
  }

  /**
   * "the mayor, Ana Silva, said", "the mayor, who was there, said": a phrase and what follows it.
   */
  private Optional<Stretch> aroundAside(int comma, int floor) {
    int open = comma - 1;
    for (int tries = 0; tries < 5; tries++) {
      while (open > floor && comma - open < REACH && !words.comma(open)) {
        if (quotations.endsBefore(open + 1)) {
          return Optional.empty();
        }
        open--;
      }
      if (open <= floor || comma - open >= REACH) {
        return Optional.empty();
      }
      boolean continues = words.in(open + 1, Vocabulary.COORDINATORS);
      Optional<Stretch> head = continues ? Optional.empty() : phrase(open - 1, floor);
      if (head.isPresent()) {
        return Optional.of(withAside(head.get(), open, comma, floor));
      }
      open--;
    }
    return Optional.empty();
  }

  private Stretch withAside(Stretch head, int open, int comma, int floor) {
    boolean apposition =
        !words.in(open + 1, Vocabulary.RELATIVES)
            && (words.tag(open + 1).equals("DET")
                || words.insidePhrase(open + 1)
                || words.is(open + 1, "also", "then", "now"))
            && !words.time(open + 1)
            && !words.tag(open + 1).equals("NUM");
    for (int i = open + 1; apposition && i < comma; i++) {
      boolean relative = words.in(i, Vocabulary.RELATIVES);
      if (relative || words.tag(i).equals("AUX")) {
        apposition = false;
      }
    }
    int to = apposition ? comma : head.to();
    int from = head.from();
    if (from - 2 >= floor
        && words.comma(from - 1)
        && words.tag(from - 2).equals("PROPN")
        && (words.tag(from).equals("DET") || words.tag(from).equals("NOUN"))) {
      from = phrases.start(from - 2, floor);
    }
    return new Stretch(from, to);
  }

  /** The subject of the sentence's main clause. */
  Optional<Stretch> ofSentence(int s, int before) {
    int floor = words.firstOf(s);
    for (int i = floor + 1; i < Math.min(before, floor + REACH); i++) {
      if (!quotations.inside(i) && words.finite(i)) {
        int group = i;
        while (group > floor + 1 && words.tag(group - 1).equals("ADV")) {
          group--;
        }
        Optional<Stretch> found = before(group);
        if (found.isPresent() && !words.in(found.get().to() - 1, Vocabulary.RELATIVES)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
