package org.parallax.quantities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Quantity.Event;

/** Reads what happened to what is counted, from the verb and the nouns around the figure. */
final class Events {

  private final Map<String, Event> patient = new HashMap<>();
  private final Map<String, Event> self = new HashMap<>();
  private final Map<String, Event> state = new HashMap<>();
  private final Map<String, Event> noun = new HashMap<>();
  private final Map<String, Event> toll = new HashMap<>();
  private final Map<String, Event> of = new HashMap<>();
  private final Illness illness;
  private final Set<String> animals = Set.copyOf(WordList.lines(Events.class, "animals.txt"));
  private final Set<String> personnel = Set.copyOf(WordList.lines(Events.class, "personnel.txt"));

  Events(Illness illness) {
    this.illness = illness;
    for (String line : WordList.lines(Events.class, "events.txt")) {
      String[] entry = line.split(" ");
      Event event = Event.valueOf(entry[0].toUpperCase(Locale.ROOT));
      Map<String, Event> role =
          switch (entry[1]) {
            case "patient" -> patient;
            case "self" -> self;
            case "state" -> state;
            case "noun" -> noun;
            case "toll" -> toll;
            case "of" -> of;
            default -> throw new IllegalStateException("events.txt: " + line);
          };
      for (int i = 2; i < entry.length; i++) {
        role.put(entry[i].replace('_', ' '), event);
      }
    }
  }

  /**
   * What happened to what {@code draft} counts.
   *
   * @param onHealth whether the report speaks of disease
   */
  Event of(Draft draft, boolean onHealth) {
    if (draft.measure.filter(m -> !m.isShare()).isPresent() || draft.adjective) {
      return Event.OTHER;
    }
    return after(draft)
        .or(() -> draft.verb.flatMap(v -> ofVerb(draft, v)))
        .or(() -> befallen(draft))
        .or(() -> attribute(draft))
        .or(() -> counted(draft, onHealth))
        .or(() -> total(draft))
        .or(() -> illness.of(draft, onHealth))
        .orElse(Event.OTHER);
  }

  /** What the carried-over noun of a bare number says: "brings the number of cases to 25". */
  Event ofUnit(Draft draft, boolean onHealth) {
    return switch (draft.unit.orElse("")) {
      case "case", "incident" -> onHealth ? Event.ILL : Event.OTHER;
      case "death", "life" -> Event.DEAD;
      default -> Event.OTHER;
    };
  }

  /** "15 dead", "three injured", "12 people missing", "six killed". */
  private Optional<Event> after(Draft draft) {
    Words words = draft.words;
    for (int i = draft.to; i <= draft.end(); i++) {
      boolean noun = words.at(i + 1).isNoun() && !words.isTag(i, "VERB");
      boolean object = words.isTag(i + 1, "DET") || words.isTag(i + 1, "NUM");
      boolean follows = i == draft.end() || words.isTag(i, "NOUN");
      if (!noun && !object && follows && state.containsKey(words.lower(i))) {
        return Optional.ofNullable(state.get(words.lower(i)));
      }
    }
    return Optional.empty();
  }

  private Optional<Event> ofVerb(Draft draft, Verb verb) {
    Words words = draft.words;
    String word = words.lower(verb.index());
    String two = word + " " + words.lower(verb.index() + 1);
    String before = words.lower(verb.index() - 1) + " " + word;
    return switch (verb.relation()) {
      case OBJECT ->
          taken(draft, word)
              .or(() -> putDown(draft, word))
              .or(() -> either(patient, word, two, two))
              .or(() -> sent(draft, word))
              .or(() -> resulted(draft))
              .or(() -> coordinated(words, verb.index()));
      case PASSIVE_SUBJECT ->
          putDown(draft, word)
              .or(() -> either(patient, word, two, before))
              .or(() -> either(self, word, two, before))
              .or(() -> either(state, word, two, word))
              .or(() -> sent(draft, word))
              .or(() -> linked(words, verb.index()));
      case SUBJECT ->
          either(self, word, two, before)
              .or(() -> arrived(draft, word))
              .or(() -> linked(words, verb.index()))
              .or(() -> illness.suffered(words, verb.index()));
      case COMPLEMENT -> either(state, word, two, before).or(() -> stationed(draft, verb));
    };
  }

  /** "claimed 488 lives", "cost 20 lives". */
  private static Optional<Event> taken(Draft draft, String verb) {
    boolean lives = draft.unit.filter(u -> u.equals("life")).isPresent();
    boolean takes = verb.startsWith("claim") || verb.startsWith("cost") || verb.equals("took");
    return lives && takes ? Optional.of(Event.DEAD) : Optional.empty();
  }

  /** "4,500 birds were destroyed": animals die of it. */
  private Optional<Event> putDown(Draft draft, String verb) {
    boolean animal = draft.unit.filter(animals::contains).isPresent();
    return animal && verb.startsWith("destroy") ? Optional.of(Event.DEAD) : Optional.empty();
  }

  /** "left 12 people dead", "left 300 homeless": the state stands behind. */
  private Optional<Event> resulted(Draft draft) {
    Words words = draft.words;
    for (int i = draft.end(); i < draft.end() + 3 && !words.is(i, "and"); i++) {
      Event event = state.get(words.lower(i));
      if (event != null && (words.isTag(i, "ADJ") || words.isTag(i, "VERB"))) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  /** "were reported dead", "remain missing". */
  private Optional<Event> linked(Words words, int verb) {
    return Optional.ofNullable(state.get(words.lower(verb + 1)));
  }

  private static Optional<Event> either(Map<String, Event> role, String a, String b, String c) {
    Event event = role.get(b);
    event = event != null ? event : role.get(c);
    return Optional.ofNullable(event != null ? event : role.get(a));
  }

  private Optional<Event> sent(Draft draft, String verb) {
    boolean sends = Participle.of(verb).equals("sent") || verb.startsWith("dispatch");
    return sends && isPersonnel(draft) ? Optional.of(Event.DEPLOYED) : Optional.empty();
  }

  private Optional<Event> arrived(Draft draft, String verb) {
    boolean arrives = verb.startsWith("arriv");
    return arrives && isPersonnel(draft) ? Optional.of(Event.DEPLOYED) : Optional.empty();
  }

  private boolean isPersonnel(Draft draft) {
    return draft.unit.filter(personnel::contains).isPresent();
  }

  /** "wounded soldiers", "missing persons". */
  private Optional<Event> attribute(Draft draft) {
    if (draft.counted.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase phrase = draft.counted.get();
    for (int i = phrase.from(); i < phrase.head(); i++) {
      Event event = state.get(draft.words.lower(i));
      if (event != null) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  /** "the deaths of 12 people", "the slaughter of some 600 monkeys". */
  private Optional<Event> befallen(Draft draft) {
    Words words = draft.words;
    int before = draft.from - (words.isTag(draft.from - 1, "DET") ? 2 : 1);
    return words.is(before, "of")
        ? Optional.ofNullable(of.get(words.lower(before - 1)))
        : Optional.empty();
  }

  private Optional<Event> counted(Draft draft, boolean onHealth) {
    if (draft.counted.isEmpty()) {
      return Optional.empty();
    }
    String head = draft.words.lower(draft.counted.get().head());
    return onHealth && Illness.isCase(head)
        ? Optional.of(Event.ILL)
        : Optional.ofNullable(noun.get(head));
  }

  /** "the death toll rose to 15", "the number of injured to 34". */
  private Optional<Event> total(Draft draft) {
    if (draft.counted.isPresent() && draft.isCount()) {
      return Optional.empty();
    }
    Words words = draft.words;
    for (int k = draft.from - 1; k >= Math.max(0, draft.from - 12); k--) {
      int i = k;
      if (words.in(i, Set.of(";", ".", "while", "but"))) {
        break;
      }
      boolean number = words.is(i - 1, "total") || isNumbered(words, i);
      Optional<Event> event = Optional.ofNullable(toll.get(words.lower(i)));
      if (event.isEmpty() && number) {
        event = either(noun, words.lower(i), "", "").or(() -> named(words, i));
      }
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  /** "the number of injured", "of the injured", "of people detained". */
  private static boolean isNumbered(Words words, int i) {
    boolean article = words.isTag(i - 1, "DET");
    boolean noun = words.isTag(i - 1, "NOUN") && words.isTag(i, "VERB");
    return words.is(i - 1, "of") || ((article || noun) && words.is(i - 2, "of"));
  }

  private Optional<Event> named(Words words, int i) {
    return Optional.ofNullable(state.get(words.lower(i)));
  }

  /**
   * "killing and wounding 12", "slaughtering, burning and burying 6,500": verbs that share an
   * object.
   */
  private Optional<Event> coordinated(Words words, int verb) {
    int i = verb - 1;
    while (verb - i < 8 && (words.is(i, "and") || words.is(i, ",") || words.isTag(i, "VERB"))) {
      Event event = patient.get(words.lower(i));
      if (event != null) {
        return Optional.of(event);
      }
      i--;
    }
    return Optional.empty();
  }

  /** "12,000 troops were in the country": soldiers that are somewhere are deployed there. */
  private Optional<Event> stationed(Draft draft, Verb verb) {
    boolean place =
        Set.of("in", "at", "near", "inside", "on").contains(draft.words.lower(verb.index()));
    return place && isPersonnel(draft) ? Optional.of(Event.DEPLOYED) : Optional.empty();
  }
}
