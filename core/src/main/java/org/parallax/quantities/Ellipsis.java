package org.parallax.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a bare number counts: "wounded 10", "three of those", "the toll rose to 15". */
final class Ellipsis {

  private static final int REACH = 14;
  private static final Set<String> LINKS =
      Set.of(
          "to",
          "by",
          "at",
          "of",
          "is",
          "was",
          "were",
          "reached",
          "stands",
          "stood",
          "now",
          "hit",
          "passed",
          "are",
          "population");
  private static final Set<String> COUNTED = Set.of("cases", "infections", "deaths");
  private static final Set<String> VICTIMS = Set.of("dead", "injured", "wounded", "missing");
  private static final Set<String> TOTALS = Set.of("number", "total", "count", "tally");

  private final Singular singular;
  private final Set<String> persons;

  Ellipsis(Singular singular, Set<String> persons) {
    this.singular = singular;
    this.persons = persons;
  }

  /**
   * Gives {@code draft} a unit and the noun that it carries over.
   *
   * @param before figures of the sentence in front of it
   * @param recent counted figures of the sentences before, the last first
   */
  void fill(Draft draft, List<Draft> before, List<Draft> recent) {
    if (!draft.isCount() || draft.numeral.form() == Numeral.Form.TIMES) {
      return;
    }
    boolean nobody = draft.numeral.known() == 0 && draft.words.is(draft.to - 1, "one");
    if (nobody) {
      name(draft, "person", "people");
      return;
    }
    boolean others = draft.counted.filter(p -> draft.words.is(p.head(), "others")).isPresent();
    boolean those =
        draft.words.is(draft.to, "of")
            && draft.words.in(draft.to + 1, Set.of("them", "those", "these"));
    if ((draft.unit.isPresent() && !others) || (!others && headline(draft))) {
      return;
    }
    Optional<Draft> source =
        Stream.concat(before.reversed().stream(), told(draft, recent))
            .filter(Ellipsis::carries)
            .filter(s -> those || fits(s, draft))
            .findFirst();
    if (source.isPresent()
        && !(others && source.get().unit.filter(persons::contains).isPresent())) {
      draft.unit = source.get().unit;
      draft.base = source.get().base;
    } else if (draft.unit.isEmpty() && befallsPersons(draft)) {
      draft.unit = Optional.of("person");
      draft.base = Optional.of("people");
    }
  }

  /** "has killed 15,000" starts anew; "five have recovered" goes on from the sentence before. */
  private static Stream<Draft> told(Draft draft, List<Draft> recent) {
    boolean object = draft.verb.filter(v -> v.relation() == Verb.Relation.OBJECT).isPresent();
    return object && befallsPersons(draft) ? Stream.empty() : recent.stream();
  }

  private static boolean carries(Draft draft) {
    return draft.isCount() && !draft.adjective && draft.unit.isPresent() && draft.base.isPresent();
  }

  /** After eggs "300 fell ill" speaks of people; after six dead "wounded 10" of the same kind. */
  private boolean fits(Draft source, Draft draft) {
    boolean person = source.unit.filter(persons::contains).isPresent();
    return !befallsPersons(draft) || befallsPersons(source) || person;
  }

  private static boolean befallsPersons(Draft draft) {
    return switch (draft.event) {
      case DEAD, INJURED, ILL, MISSING, DISPLACED, DETAINED -> true;
      case DEPLOYED, DESTROYED, OTHER -> false;
    };
  }

  /** "the number of confirmed cases rose to 25", "the death toll stands at 6,750". */
  private boolean headline(Draft draft) {
    Words words = draft.words;
    if (!words.in(draft.from - 1, LINKS)) {
      return false;
    }
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - REACH); i--) {
      if (words.is(i, ";") || words.is(i, ".")) {
        return false;
      }
      if (words.is(i, "toll")) {
        return name(draft, "death", words.is(i - 1, "death") ? "death toll" : "toll");
      }
      if (words.is(i, "population")) {
        return name(draft, "person", "population");
      }
      if (words.in(i, TOTALS) && words.in(i + 1, Set.of("dead", "injured", "wounded"))) {
        return name(draft, "person", "total " + words.lower(i + 1));
      }
      if (words.in(i, TOTALS) && words.is(i + 1, "of")) {
        return counted(draft, i + 2);
      }
    }
    return reached(draft);
  }

  /** "Confirmed flu cases on the island had reached 1,004". */
  private static boolean reached(Draft draft) {
    Words words = draft.words;
    if (!words.in(draft.from - 1, Set.of("reached", "passed", "hit", "at", "to"))) {
      return false;
    }
    for (int i = draft.from - 2; i >= Math.max(0, draft.from - REACH); i--) {
      if (words.in(i, COUNTED)) {
        return name(draft, words.is(i, "deaths") ? "death" : "case", described(words, i));
      }
    }
    return false;
  }

  /** The words before the noun at {@code i} that describe it, and the noun. */
  private static String described(Words words, int i) {
    int from = i;
    while (i - from < 4 && (words.at(from - 1).isNoun() || words.isTag(from - 1, "ADJ"))) {
      from--;
    }
    return words.phrase(from, i + 1);
  }

  private boolean counted(Draft draft, int of) {
    Words words = draft.words;
    int from = words.isTag(of, "DET") ? of + 1 : of;
    if (from > of && words.in(from, VICTIMS)) {
      return name(draft, "person", words.lower(from));
    }
    int to = from;
    while (to < draft.from && belongs(words, to, from)) {
      to++;
    }
    return to > from
        && name(draft, singular.of(words.lower(to - 1)), words.phrase(from, described(draft, to)));
  }

  /** "the number of ballots from abroad at 74,000": the end of what describes the noun. */
  private static int described(Draft draft, int noun) {
    Words words = draft.words;
    int i = noun;
    while (words.isTag(noun, "ADP")
        && i < draft.from - 1
        && (words.at(i).isNoun()
            || words.isTag(i, "ADP")
            || words.isTag(i, "DET")
            || words.isTag(i, "ADJ")
            || words.isTag(i, "ADV"))) {
      i++;
    }
    return i == draft.from - 1 || words.isTag(i, "AUX") ? i : noun;
  }

  private static boolean belongs(Words words, int i, int from) {
    if (words.in(i, Set.of("rose", "fell", "grew", "climbed", "reached", "dropped"))) {
      return false;
    }
    return words.at(i).isNoun()
        || words.isTag(i, "ADJ")
        || words.is(i, "those")
        || (words.isTag(i, "VERB") && i == from);
  }

  private static boolean name(Draft draft, String unit, String base) {
    draft.unit = Optional.of(unit);
    draft.base = Optional.of(base);
    return true;
  }
}
