package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.quantities.Numeral.Form;

/** Reads the figure that starts at a word: number, modifier, unit and what it counts. */
final class FigureReader {

  private static final Set<String> MORE =
      Set.of("more", "further", "additional", "extra", "other", "another", "new");

  private final NumeralReader numerals = new NumeralReader();
  private final Bounds bounds = new Bounds();
  private final NounPhraseReader phrases;
  private final Singular singular;
  private final MeasureReader measures;
  private final CountedUnits countedUnits;

  FigureReader(NounPhraseReader phrases, Singular singular) {
    this.phrases = phrases;
    this.singular = singular;
    this.measures = new MeasureReader(numerals, new Units(), singular);
    this.countedUnits = new CountedUnits(singular);
  }

  /** The figure whose number starts at {@code i}, if one does. */
  Optional<Draft> read(Words words, int i) {
    return numerals.read(words, i).or(() -> oneOf(words, i)).map(n -> draft(words, n));
  }

  /** "more than a week": the article is a number where a bound stands before it. */
  private Optional<Numeral> oneOf(Words words, int i) {
    boolean article = words.is(i, "a") || words.is(i, "an");
    return article && bounds.endsAt(words, i) && measures.isUnit(words, i + 1)
        ? Optional.of(Numeral.of(i, i + 1, 1, Form.CARDINAL))
        : Optional.empty();
  }

  private Draft draft(Words words, Numeral read) {
    Measured measured = measures.read(words, read);
    Numeral number = measured.numeral();
    boolean vague = number.value().isEmpty() && number.high().isEmpty();
    var bound = bounds.read(words, measured.from(), measured.to(), vague);
    boolean adjective = isAdjective(words, number, measured.unit(), measured.to());
    var draft = new Draft(words, number, bound, bound.to(), measured.unit(), adjective);
    draft.unit = measured.unit().map(Unit::name);
    count(draft, measured.to());
    return draft;
  }

  private boolean isAdjective(Words words, Numeral number, Optional<Unit> measure, int end) {
    Word next = words.at(end);
    if (measure.isEmpty()) {
      return words.joins(number.to()) && words.at(number.to() + 1).isLetters();
    }
    if (words.joins(end)) {
      return true;
    }
    boolean noun = next.isLetters() && (next.isNoun() || next.tag().equals("ADJ"));
    boolean single = !singular.isPlural(words.lower(end - 1));
    return noun
        && (single || words.joins(number.to()))
        && !measure.get().dimension().equals("factor");
  }

  private void count(Draft draft, int end) {
    Words words = draft.words;
    Form form = draft.numeral.form();
    int at = Math.max(draft.to, end);
    if (draft.adjective && draft.measure.isEmpty()) {
      draft.unit = Optional.of(singular.of(words.lower(draft.numeral.to() + 1)));
      draft.counted = phrases.read(words, draft.numeral.to() + 2);
      return;
    }
    if (draft.adjective && words.joins(at)) {
      at += 2;
    }
    if (form == Form.TIMES) {
      draft.unit = Optional.of("times");
    }
    if (words.is(at, "(")) {
      at = afterBrackets(words, at);
    }
    if (words.joins(at) && words.is(at + 1, "a") && words.joins(at + 2)) {
      at += 4;
    }
    int noun = draft.measure.filter(Unit::isMoney).isPresent() ? worth(words, at) : of(words, at);
    while (words.in(noun, MORE) && !words.is(noun, "other") && noun == at) {
      noun++;
      at = noun;
    }
    Optional<NounPhrase> read = phrases.read(words, sized(words, noun));
    draft.counted = read;
    if (draft.isShare() && draft.measure.isEmpty()) {
      draft.unit = Optional.of("share");
    } else if (draft.isCount() && form != Form.TIMES) {
      draft.unit = read.map(p -> counted(words, p));
    }
  }

  /** Passes over the size of what is counted: "eight million 250ml bottles". */
  private int sized(Words words, int noun) {
    if (!words.at(noun).isNumber()) {
      return noun;
    }
    return numerals
        .read(words, noun)
        .map(n -> measures.read(words, n))
        .filter(m -> m.unit().isPresent() && words.isTag(m.to(), "NOUN"))
        .map(Measured::to)
        .orElse(noun);
  }

  /** The noun that is counted, with what it goes with: "3,000 tests per day". */
  private String counted(Words words, NounPhrase phrase) {
    String unit = countedUnits.of(words, phrase);
    return measures.rate(words, phrase.to()).map(of -> unit + " per " + of).orElse(unit);
  }

  /** "$58bn in security assistance", "$5m worth of grain"; not "$5m in May", "$5m in Lowton". */
  private int worth(Words words, int at) {
    boolean named = words.at(at + 1).isCapital() || words.isTag(at + 1, Word.TIME);
    if (words.is(at, "in") && !named && !words.isTag(at + 1, "DET")) {
      return at + 1;
    }
    return words.is(at, "worth") ? of(words, at + 1) : of(words, at);
  }

  /** Passes over "of", "out of" and a whole ("of the 63", "in 10") before what is counted. */
  private int of(Words words, int at) {
    int next = at;
    if (words.is(next, "out") && words.is(next + 1, "of")) {
      next += 2;
    } else if (words.is(next, "of")) {
      next++;
    } else {
      return at;
    }
    int number = next;
    for (int k = 0; k < 4 && !numerals.read(words, number).isPresent(); k++) {
      number++;
    }
    Optional<Numeral> whole = numerals.read(words, number).filter(n -> n.form() != Form.NOTHING);
    boolean determined = number == next || isDetermined(words, next, number);
    return whole.isPresent() && determined && !words.is(number, "a") ? whole.get().to() : next;
  }

  private static boolean isDetermined(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean possessive = words.is(i, "'s") || words.is(i, "’s") || words.isTag(i, "PROPN");
      if (!words.in(i, NounPhraseReader.DETERMINERS) && !possessive) {
        return false;
      }
    }
    return true;
  }

  static int afterBrackets(Words words, int open) {
    for (int i = open + 1; i < open + 8; i++) {
      if (words.is(i, ")")) {
        return i + 1;
      }
    }
    return open;
  }

  boolean isNumber(Words words, int i) {
    return numerals.read(words, i).isPresent();
  }
}
