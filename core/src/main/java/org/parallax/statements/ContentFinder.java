package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that are said: those after a cue, those before it, and those of quotations. */
final class ContentFinder {

  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "so",
          "yet",
          "also",
          "however",
          "meanwhile",
          "still",
          "moreover",
          "additionally",
          "furthermore",
          "instead");
  private static final Set<String> TRAILING =
      Set.of(
          "after",
          "as",
          "while",
          "when",
          "with",
          "which",
          "who",
          "where",
          "following",
          "amid",
          "including",
          "but",
          "because",
          "since",
          "though",
          "although");

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;
  private final CueFinder cues;

  ContentFinder(Words words, Quotations quotations, NounPhrases phrases, CueFinder cues) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
    this.cues = cues;
  }

  /** Whether a clause or a quotation stands somewhere in {@code [from, to)}. */
  boolean hasClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.finite(i) || quotations.beginsAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** The content that begins at {@code from}, to the end of its clause. */
  List<Stretch> following(int from, boolean nominal) {
    int ceiling = words.endOf(words.sentence(from));
    int i = from;
    boolean verb = false;
    while (i < ceiling) {
      boolean opens = quotations.beginsAt(i) && !quotations.inside(from - 1);
      Optional<Quotation> quotation = opens ? quotations.at(i) : Optional.empty();
      if (quotation.isPresent()) {
        if (quotation.get().to() >= ceiling) {
          return upTo(from, i, quotation.get());
        }
        boolean whole = i == from && words.is(quotation.get().to() - 2, ",", ".", "?", "!");
        i = quotation.get().to();
        verb = true;
        if (whole && !quotations.beginsAt(i)) {
          break;
        }
        continue;
      }
      if ((quotations.inside(from - 1) && !quotations.inside(i))
          || (quotations.inside(from) && !quotations.beginsAt(from) && closing(i))) {
        break;
      }
      boolean list = !verb && joinsNouns(from, i);
      if (i > from && !list && stops(i, ceiling, nominal && !verb)) {
        break;
      }
      if (nominal
          && !verb
          && i > from + 1
          && words.time(i)
          && !words.time(i - 1)
          && !words.is(i - 1, "of", "for", "since", "until", "by", "from", "than")
          && !words.is(i + 1, "'s")) {
        break;
      }
      verb |= words.finite(i);
      i++;
    }
    return trimmed(from, i, nominal && !verb).map(List::of).orElse(List.of());
  }

  /** "214 countries and territories have": the content's own subject goes on. */
  private boolean joinsNouns(int from, int and) {
    return words.is(and, "and")
        && words.nominal(and - 1)
        && words.tag(and + 1).equals("NOUN")
        && !words.verb(from + 1)
        && !words.openingMark(from);
  }

  /** What follows a passive cue and belongs to the same proposition: up to the next comma. */
  List<Stretch> rest(int from) {
    int ceiling = words.endOf(words.sentence(from));
    boolean infinitive = words.is(from, "to") && words.verb(from + 1);
    int i = from;
    while (i < ceiling
        && !words.is(i, ",", ";", "—", "–")
        && !(i > from && words.time(i) && !infinitive)
        && !(i > from + 1 && stops(i, ceiling, true))) {
      i++;
    }
    int to = i;
    while (to > from && words.tag(to - 1).equals("ADP")) {
      to--;
    }
    return trimmed(from, to, !infinitive).map(List::of).orElse(List.of());
  }

  private boolean closing(int i) {
    return quotations.at(i).filter(q -> q.to() == i + 1).isPresent();
  }

  private static List<Stretch> upTo(int from, int quote, Quotation quotation) {
    List<Stretch> pieces = new ArrayList<>();
    for (Stretch piece : quotation.pieces()) {
      pieces.add(pieces.isEmpty() ? new Stretch(Math.min(from, quote), piece.to()) : piece);
    }
    return pieces;
  }

  /** {@code [from, to)} without marks and asides at its ends. */
  Optional<Stretch> trimmed(int from, int to, boolean nominal) {
    int s = from;
    int e = to;
    while (nominal && e > s + 1 && words.tag(e - 1).equals("ADP")) {
      e--;
    }
    while (e > s
        && (words.is(e - 1, ".", ",", ";", ":", "—", "–", "-", "and", "but")
            && !quotations.endsBefore(e))) {
      e--;
    }
    if (nominal) {
      int cut = e;
      while (cut > s + 1 && words.time(cut - 1)) {
        cut--;
      }
      e = cut < e && words.tag(cut - 1).equals("ADP") ? cut - 1 : cut;
    }
    while (s < e && words.is(s, ",", ":", ".", "—", "–")) {
      s++;
    }
    return s < e ? Optional.of(new Stretch(s, e)) : Optional.empty();
  }

  private boolean stops(int i, int ceiling, boolean nominal) {
    if (words.comma(i) || words.is(i, "—", "–", "-", ";")) {
      int next = i + 1;
      if (words.is(next, "according") && words.is(next + 1, "to")) {
        return true;
      }
      if (nominal
          && (words.in(next, TRAILING)
              || (words.lower(next).endsWith("ing") && words.tag(next).equals("VERB")))) {
        return true;
      }
      return newCue(next, ceiling, words.comma(i));
    }
    if (words.is(i, "according") && words.is(i + 1, "to")) {
      return true;
    }
    if (nominal && words.is(i, "after", "while", "when", "because", "as", "during", "following")) {
      return true;
    }
    return words.is(i, "and", "but", "while", "although") && newCue(i, ceiling, false);
  }

  /** Whether an attribution of its own begins at {@code i}, which stands after a comma. */
  private boolean newCue(int i, int ceiling, boolean comma) {
    int at = i;
    boolean joined =
        words.in(at, Vocabulary.COORDINATORS)
            || words.is(at, "while", "although", "though", "whereas");
    if (joined) {
      at++;
    }
    if (words.is(at, "that")) {
      return false;
    }
    Optional<Cue> direct = verbFrom(at, ceiling);
    if (direct.isPresent()) {
      Cue cue = direct.get();
      return cue.voice() == Cue.Voice.PARTICIPLE
          ? comma && !joined && cue.entry().takes('q')
          : (comma && cue.entry().takes('q'))
              || (joined && cue.entry().takes('q') && cue.group().to() - cue.group().from() <= 3);
    }
    if (!comma && !joined) {
      return false;
    }
    Optional<Integer> end = phrases.end(at, ceiling);
    if (end.isEmpty()) {
      return false;
    }
    int e = end.get();
    if (words.comma(e)) {
      Optional<Integer> aside = phrases.appositionEnd(e, ceiling);
      if (aside.isPresent() && words.comma(aside.get())) {
        e = aside.get() + 1;
      }
    }
    return verbFrom(e, ceiling)
        .filter(c -> c.entry().takes('q') || c.entry().takes('c'))
        .filter(c -> c.voice() == Cue.Voice.ACTIVE)
        .isPresent();
  }

  private Optional<Cue> verbFrom(int from, int ceiling) {
    for (int k = from; k < Math.min(ceiling, from + 4); k++) {
      Optional<Cue> cue = cues.at(k);
      if (cue.isPresent()) {
        return cue.filter(c -> c.group().from() <= Math.max(from, 0) + 1);
      }
      if (!words.tag(k).equals("AUX")
          && !words.tag(k).equals("ADV")
          && !words.time(k)
          && !words.is(k, "not", "n't")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The content that stands before {@code end}: a quotation that closes there, or the clause. */
  List<Stretch> fronted(int end, int floor) {
    int to = end;
    if (to > 0 && words.comma(to - 1)) {
      to--;
    }
    if (to <= 0) {
      return List.of();
    }
    int last = to;
    Optional<Quotation> closing = quotations.at(to - 1).filter(q -> q.to() == last);
    if (closing.isPresent()) {
      Quotation q = closing.get();
      int sentence = words.firstOf(words.sentence(q.from()));
      boolean opens =
          q.from() <= Math.max(floor, sentence)
              || words.is(q.from() - 1, ",", ":", ".")
              || quotations.endsBefore(q.from());
      if (opens || (words.sentence(q.from()) != words.sentence(to - 1) && q.from() == sentence)) {
        return q.pieces();
      }
      int start = skipOpeners(Math.max(floor, sentence));
      List<Stretch> pieces = new ArrayList<>();
      for (Stretch piece : q.pieces()) {
        pieces.add(
            pieces.isEmpty() ? new Stretch(Math.min(start, piece.from()), piece.to()) : piece);
      }
      return pieces;
    }
    int start = skipOpeners(floor);
    return start < to ? trimmed(start, to, false).map(List::of).orElse(List.of()) : List.of();
  }

  private int skipOpeners(int floor) {
    int i = floor;
    while ((words.in(i, OPENERS) && (words.comma(i + 1) || words.tag(i).equals("CCONJ")))
        || words.comma(i)) {
      i++;
    }
    return i;
  }

  /** The quotation that begins at {@code token}. */
  List<Stretch> quotationFrom(int token) {
    return quotations.beginsAt(token)
        ? quotations.at(token).map(Quotation::pieces).orElse(List.of())
        : List.of();
  }
}
