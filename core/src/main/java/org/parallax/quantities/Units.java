package org.parallax.quantities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.lexicon.WordList;

/** Reads units of measure and money around a number. */
final class Units {

  /** A unit with the words that it stands in. */
  record Found(int from, int to, Unit unit) {}

  private final PhraseTable<Unit> measures = new PhraseTable<>();
  private final PhraseTable<Unit> shortForms = new PhraseTable<>();
  private final PhraseTable<Unit> moneyBefore = new PhraseTable<>();
  private final PhraseTable<Unit> moneyAfter = new PhraseTable<>();
  private final PhraseTable<Unit> moneyAfterScale = new PhraseTable<>();
  private final Map<String, Double> gluedScales = new HashMap<>();
  private final Map<String, String> moneyNames = new HashMap<>();

  Units() {
    for (String line : WordList.lines(Units.class, "measures.txt")) {
      String[] entry = line.split("; *");
      var unit = new Unit(entry[0], entry[1]);
      for (String form : entry[2].split(", *")) {
        (form.startsWith("+") ? shortForms : measures).add(form.replaceFirst("^\\+", ""), unit);
      }
    }
    for (String line : WordList.lines(Units.class, "currencies.txt")) {
      String[] entry = line.split("; *");
      if (entry[1].equals("name")) {
        moneyNames.put(entry[0], entry[2]);
        continue;
      }
      var unit = new Unit(entry[0], Unit.MONEY);
      PhraseTable<Unit> side = entry[1].equals("before") ? moneyBefore : moneyAfter;
      for (String form : entry[2].split(", *")) {
        (form.startsWith("+") ? moneyAfterScale : side).add(form.replaceFirst("^\\+", ""), unit);
      }
    }
    gluedScales.put("m", 1e6);
    gluedScales.put("k", 1e3);
    gluedScales.put("b", 1e9);
    gluedScales.put("t", 1e12);
  }

  /** The currency that ends before {@code number}. */
  Optional<Found> moneyBefore(Words words, int number) {
    var longest = moneyBefore.endingAt(words, number);
    boolean written = longest.filter(h -> h.words() == 1 || isWritten(words, number)).isPresent();
    return (written ? longest : moneyBefore.endingAt(words, number, 1))
        .map(h -> new Found(number - h.words(), number, h.meaning()));
  }

  /** "A$5" is Australian money, "a $5 note" is not. */
  private static boolean isWritten(Words words, int number) {
    boolean single = words.at(number - 2).text().length() == 1;
    return !single || words.at(number - 1).glued();
  }

  /** What "m" or "k" written to the number multiplies it by: "$5m", and "5m people". */
  Optional<Double> gluedScale(Words words, int at, boolean money) {
    Word word = words.at(at);
    Double scale = gluedScales.get(word.lower());
    boolean plural = words.at(at + 1).isNoun() && words.lower(at + 1).endsWith("s");
    boolean people = words.is(at + 1, "people") || words.phrase(at + 1, at + 3).equals("of its");
    boolean counts = word.lower().length() == 1 && (plural || people) && !word.lower().equals("t");
    boolean capital = word.text().equals("M") || word.text().equals("B");
    return scale != null && word.glued() && (money || counts || capital || word.lower().equals("k"))
        ? Optional.of(scale)
        : Optional.empty();
  }

  /**
   * The unit that follows at {@code at}, also after a hyphen.
   *
   * @param scaled whether the number ends in "million" or the like
   */
  Optional<Found> after(Words words, int at, boolean scaled) {
    int from = words.joins(at) ? at + 1 : at;
    Optional<PhraseTable.Hit<Unit>> hit = moneyAfter.startingAt(words, from);
    if (hit.isEmpty() && scaled) {
      hit = moneyAfterScale.startingAt(words, from);
    }
    if (hit.isEmpty()) {
      hit = measures.startingAt(words, from);
    }
    if (hit.isEmpty() && isShortForm(words, from)) {
      hit = shortForms.startingAt(words, from);
    }
    return hit.filter(h -> !isName(words, from, from + h.words()))
        .map(h -> new Found(from, from + h.words(), h.meaning()));
  }

  /** One of {@code unit} for each {@code of}; money is written in words there. */
  Unit rate(Unit unit, String of) {
    String name = moneyNames.getOrDefault(unit.name(), unit.name());
    boolean keeps = unit.isMoney() || unit.isShare();
    return new Unit(name + " per " + of, keeps ? unit.dimension() : "rate");
  }

  private static boolean isShortForm(Words words, int at) {
    Word next = words.at(at + 1);
    return words.at(at).glued()
        || (!next.isNoun() && !next.tag().equals("ADJ") && !words.at(at).lower().equals("in"));
  }

  /** "10 Second Street", "5 Mile Island": a capital measure before a capital word is a name. */
  private static boolean isName(Words words, int from, int to) {
    return words.at(from).isLetters()
        && words.at(from).isCapital()
        && words.lower(from).equals(words.phrase(from, to))
        && words.lower(from).length() > 2
        && words.at(to).isCapital()
        && words.isTag(from, "PROPN");
  }
}
