package org.parallax.quantities;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Quantity.Event;
import org.parallax.model.Timex;

/** Relates the figures of a sentence to its verbs, to each other and to its dates. */
final class Relations {

  private static final int NEIGHBOURS = 6;

  private static final Set<String> FURTHER = Set.of("another", "further", "additional");

  private final VerbReader verbs = new VerbReader();
  private final PredicateReader predicates = new PredicateReader();
  private final Illness illness = new Illness();
  private final Events events = new Events(illness);
  private final Changes changes = new Changes();
  private final Set<String> persons = new HashSet<>(WordList.lines(Relations.class, "persons.txt"));
  private final Ellipsis ellipsis;

  Relations(Singular singular) {
    this.ellipsis = new Ellipsis(singular, persons);
  }

  /** Whether {@code text} speaks of disease, so that its "cases" are sick people. */
  boolean isOnHealth(String text) {
    return illness.isOnHealth(text);
  }

  /**
   * Fills in what the figures of one sentence count and what happened to it.
   *
   * @param drafts the figures of the sentence
   * @param recent counted figures of the sentences before, the last first
   * @param onHealth whether the report speaks of disease
   */
  void relate(
      String text,
      Words words,
      List<Draft> drafts,
      List<Timex> times,
      List<Draft> recent,
      boolean onHealth) {
    SharedUnits.share(drafts);
    var subjects = new SubjectWriter(text, words, persons);
    for (int n = 0; n < drafts.size(); n++) {
      Draft draft = drafts.get(n);
      Optional<Draft> before = n == 0 ? Optional.empty() : Optional.of(drafts.get(n - 1));
      draft.verb = verb(draft, before);
      subjects.base(draft);
      draft.event = event(draft, before, onHealth);
      ellipsis.fill(draft, drafts.subList(Math.max(0, n - NEIGHBOURS), n), recent);
      if (draft.event == Event.OTHER && draft.counted.isEmpty() && draft.isCount()) {
        draft.event = events.ofUnit(draft, onHealth);
      }
      draft.unit = draft.unit.map(u -> toldBy(u, draft.event));
      draft.change = changes.of(draft);
      draft.asOf = Datings.of(draft, times);
    }
    parts(words, drafts, recent);
    for (int n = 0; n < drafts.size(); n++) {
      Draft draft = drafts.get(n);
      subjects.write(draft);
      if (n > 0) {
        subjects.writeGapped(draft, drafts.get(n - 1));
      }
      if (n > 0 && isConversion(draft, drafts.get(n - 1))) {
        draft.subject = drafts.get(n - 1).subject;
        draft.event = drafts.get(n - 1).event;
      }
    }
  }

  /** What a lost life or an incident of a disease is counted as. */
  private static String toldBy(String unit, Event event) {
    return switch (event) {
      case DEAD -> unit.equals("life") ? "death" : unit;
      case ILL -> unit.equals("incident") ? "case" : unit;
      case INJURED, MISSING, DISPLACED, DETAINED, DEPLOYED, DESTROYED, OTHER -> unit;
    };
  }

  private static void parts(Words words, List<Draft> drafts, List<Draft> recent) {
    var wholes = new Wholes(new Neighbours(words, drafts, recent));
    for (int n = 0; n < drafts.size(); n++) {
      Draft draft = drafts.get(n);
      draft.whole = wholes.of(n);
      included(draft);
    }
    wholes.addEarlier();
    Sums.listed(drafts);
    Sums.relate(drafts, recent);
  }

  /** "1.9 miles (3 km)": one distance told twice. */
  private static boolean isConversion(Draft draft, Draft before) {
    boolean brackets = draft.words.is(draft.from - 1, "(") && before.to == draft.from - 1;
    String dimension = before.measure.map(Unit::dimension).orElse("");
    return brackets && draft.measure.filter(m -> m.dimension().equals(dimension)).isPresent();
  }

  private Optional<Verb> verb(Draft draft, Optional<Draft> before) {
    Optional<Verb> object = verbs.object(draft);
    if (object.isPresent()) {
      return object;
    }
    Optional<Verb> predicate =
        predicates
            .read(draft)
            .filter(v -> !VerbReader.isGoverned(draft) || v.index() <= draft.end() + 1);
    return predicate.or(() -> before.filter(b -> isCoordinated(draft, b)).flatMap(b -> b.verb));
  }

  /** The event of the figure itself, or of the one that it is joined to by "and". */
  private Event event(Draft draft, Optional<Draft> before, boolean onHealth) {
    Event own = events.of(draft, onHealth);
    boolean stated = draft.verb.filter(v -> v.relation() == Verb.Relation.COMPLEMENT).isPresent();
    if (own != Event.OTHER || draft.measure.isPresent() || stated) {
      return own;
    }
    Optional<Draft> joined =
        before.filter(b -> hasObject(b) && isCoordinated(draft, b) && b.measure.isEmpty());
    joined.ifPresent(b -> draft.verb = b.verb);
    return joined.map(b -> b.event).orElse(own);
  }

  private static boolean hasObject(Draft draft) {
    return draft.verb.filter(v -> v.relation() == Verb.Relation.OBJECT).isPresent();
  }

  /** What is included in a count of dead is dead. */
  private static void included(Draft draft) {
    Words words = draft.words;
    if (draft.whole.isEmpty() || words.is(draft.to, "of") || words.is(draft.to, "out")) {
      return;
    }
    Draft whole = draft.whole.get();
    boolean inside = whole.words == words && whole.from < draft.from;
    if (draft.counted.isEmpty() && draft.isCount() && whole.unit.isPresent()) {
      draft.unit = whole.unit;
      draft.base = whole.base;
    }
    if (draft.event == Event.OTHER && inside) {
      draft.event = whole.event;
      draft.verb = draft.verb.filter(v -> v.relation() != Verb.Relation.OBJECT);
    }
  }

  /** Whether the figure stands in one row with the one before it: "two soldiers and 16 gunmen". */
  static boolean isCoordinated(Draft draft, Draft before) {
    Words words = draft.words;
    int last = draft.from - 1;
    while (words.in(last, FURTHER) || words.isTag(last, "DET") || words.isTag(last, "ADV")) {
      last--;
    }
    boolean along =
        (words.is(last, "with") && words.is(last - 1, "along"))
            || (words.is(last, "as") && words.is(last - 1, "well"));
    boolean comma = words.is(last, ",") || words.is(last, "plus");
    boolean joined = words.is(last, "and") || words.is(last, "or") || comma || along;
    if (!joined || draft.from - before.end() > 12 || before.words != words) {
      return false;
    }
    for (int i = before.end(); i < last - (along ? 1 : 0); i++) {
      boolean verb = words.isTag(i, "VERB") || words.isTag(i, "AUX");
      if ((verb && !along) || words.is(i, ";")) {
        return false;
      }
    }
    return true;
  }
}
