package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the phrase from which a reader who sees nothing else knows what a figure is about: its
 * noun, what follows it, and what is done to it by whom.
 */
final class SubjectWriter {

  private static final int LONGEST = 120;

  /** Verbs that have no passive that a reader would use. */
  private static final Set<String> HOLDING =
      Set.of(
          "had",
          "cost",
          "includ",
          "included",
          "lasted",
          "reached",
          "totalled",
          "totaled",
          "contained",
          "become",
          "numbered",
          "seen",
          "meant",
          "weighed",
          "measured",
          "equalled");

  private static final Set<String> NUMBER_NOUNS =
      Set.of("total", "number", "estimate", "minimum", "maximum", "average", "rate", "toll");

  private final Set<String> persons;
  private final Phrases phrases;
  private final Words words;

  private Optional<String> lastAgent = Optional.empty();

  SubjectWriter(String text, Words words, Set<String> persons) {
    this.persons = persons;
    this.phrases = new Phrases(text, words);
    this.words = words;
  }

  /** Writes the name of what {@code draft} counts, where the figure has a noun of its own. */
  void base(Draft draft) {
    draft.base = draft.counted.map(phrase -> named(draft, phrase));
  }

  /** Writes the subject of {@code draft}; every base is written already. */
  void write(Draft draft) {
    boolean own = draft.counted.isPresent();
    Optional<String> base = draft.base.map(b -> b.equals("population") ? population(draft) : b);
    List<String> parts = new ArrayList<>();
    if (draft.measure.isPresent() || draft.isShare()) {
      measured(draft, base, parts);
    } else {
      add(parts, base.or(() -> draft.unit).orElse(""));
    }
    int end =
        words.is(draft.end(), "(") ? FigureReader.afterBrackets(words, draft.end()) : draft.end();
    int post = own || !draft.adjective ? phrases.afterModifiers(end) : end;
    boolean covered = draft.verb.filter(v -> v.index() < post && v.index() >= end).isPresent();
    Optional<String> verb = covered ? Optional.empty() : predicate(draft, post);
    if (own || draft.measure.isPresent() || verb.isEmpty() || covered) {
      add(parts, phrases.slice(end, post));
    }
    verb.ifPresent(v -> add(parts, v));
    if (draft.verb.isEmpty()) {
      governor(draft).ifPresent(g -> parts.addFirst(g));
    }
    draft
        .whole
        .filter(w -> w != draft && w.base.isPresent() && !base.equals(w.base))
        .ifPresent(w -> add(parts, "among " + w.base.orElse("")));
    String subject = String.join(" ", parts).strip();
    draft.subject = subject.isEmpty() ? Optional.empty() : Optional.of(cut(subject));
  }

  /**
   * Writes the subject of a figure that leaves its verb to the one before it: "Moor won 51 percent
   * of the vote and Lind 47 percent".
   *
   * @param before written just before
   */
  void writeGapped(Draft draft, Draft before) {
    int from = draft.from;
    while (draft.from - from < 4 && words.at(from - 1).isCapital()) {
      from--;
    }
    boolean joined = words.is(from - 1, "and") || words.is(from - 1, ",");
    if (!joined || !phrases.isGapped(from) || lastAgent.isEmpty()) {
      return;
    }
    String agent = lastAgent.get();
    String name = phrases.slice(from, draft.from);
    before
        .subject
        .filter(s -> s.endsWith(agent) || s.contains(agent + " "))
        .ifPresent(
            s -> {
              draft.subject = Optional.of(s.replace(agent, name));
              lastAgent = Optional.of(name);
            });
  }

  /** "Selby, which had a population of 20,000": whose people they are. */
  private String population(Draft draft) {
    for (int i = draft.from - 1; i > draft.from - 7; i--) {
      boolean has = Participle.of(words.lower(i)).equals("had");
      Optional<String> owner = has ? phrases.nounBefore(i) : Optional.empty();
      if (owner.isPresent()) {
        return "population of " + owner.get();
      }
    }
    return "population";
  }

  private String named(Draft draft, NounPhrase phrase) {
    if (draft.adjective && draft.measure.isEmpty()) {
      return phrases.slice(draft.numeral.to() + 1, phrase.to());
    }
    String name = phrases.slice(phrase.from(), phrase.to());
    if (phrase.head() >= phrase.to()) {
      name += " " + words.lower(phrase.head());
    }
    boolean owned = words.is(draft.from - 1, "'s") || words.is(draft.from - 1, "’s");
    Optional<String> owner = owned ? phrases.nounBefore(draft.from - 1) : Optional.empty();
    return owner.map(o -> o + "’s ").orElse("") + name;
  }

  private void measured(Draft draft, Optional<String> base, List<String> parts) {
    String dimension = draft.measure.map(Unit::dimension).orElse(Unit.SHARE);
    if (base.isPresent()) {
      parts.add(isStuff(draft, dimension) ? base.get() : dimension + " of " + base.get());
      return;
    }
    parts.add(dimension);
    boolean extent = dimension.equals("distance") || dimension.equals(Unit.DURATION);
    Optional<Verb> object = draft.verb.filter(v -> v.relation() == Verb.Relation.OBJECT);
    int end =
        object.map(Verb::from).orElse(VerbReader.group(words, VerbReader.beforeFillers(draft) + 1));
    Optional<String> noun = phrases.nounBefore(end).map(SubjectWriter::closed);
    if (object.isEmpty()) {
      noun.ifPresent(n -> parts.add("of " + n));
    } else if (extent) {
      String verb = words.lower(object.get().index());
      noun.ifPresent(n -> parts.add("of " + n + " " + verb));
      draft.verb = Optional.empty();
    }
  }

  /** Whether the noun alone says what is measured: "20 litres of water", "a 5% share". */
  private boolean isStuff(Draft draft, String dimension) {
    return switch (dimension) {
      case Unit.MONEY, "volume", "weight" -> true;
      case Unit.SHARE -> draft.measure.isPresent() && !words.is(draft.to, "of");
      default -> false;
    };
  }

  private Optional<String> predicate(Draft draft, int post) {
    if (draft.verb.isEmpty()) {
      return Optional.empty();
    }
    Verb verb = draft.verb.get();
    String word = words.lower(verb.index());
    return switch (verb.relation()) {
      case OBJECT -> Optional.of(done(draft, verb, word, post));
      case PASSIVE_SUBJECT ->
          Optional.of(Participle.of(word) + " " + phrases.slice(verb.index() + 1, tail(verb)));
      case SUBJECT -> Optional.of(who(draft, verb) + phrases.slice(afterHave(verb), tail(verb)));
      case COMPLEMENT -> Optional.of(phrases.slice(verb.index(), tail(verb)));
    };
  }

  private int tail(Verb verb) {
    return Math.max(verb.index() + 1, phrases.afterModifiers(verb.index() + 1));
  }

  private int afterHave(Verb verb) {
    int i = verb.from();
    while (i < verb.index() && (words.isTag(i, "AUX") || words.isTag(i, "ADV"))) {
      i++;
    }
    return i;
  }

  private String done(Draft draft, Verb verb, String word, int post) {
    boolean shared = words.is(verb.from() - 1, "and") || words.is(verb.from() - 1, "but");
    Optional<String> agent = shared ? lastAgent : phrases.nounBefore(verb.from());
    lastAgent = agent;
    if (draft.change.isPresent() && draft.base.isEmpty()) {
      return agent.map(a -> "of " + a).orElse("");
    }
    if (agent.isEmpty() && draft.base.isEmpty()) {
      return "";
    }
    boolean said = draft.counted.isPresent() || draft.measure.isPresent();
    String after = said ? "" : phrases.slice(draft.end(), post);
    String participle = Participle.of(word);
    if (HOLDING.contains(participle)) {
      return agent.map(a -> "that " + a + " " + word).orElse("");
    }
    List<String> done = new ArrayList<>(List.of(participle));
    add(done, after);
    agent.ifPresent(a -> done.add("by " + a));
    return String.join(" ", done);
  }

  private String who(Draft draft, Verb verb) {
    if (words.lower(verb.index()).endsWith("ing")) {
      return "";
    }
    return draft.unit.filter(persons::contains).isPresent() ? "who " : "that ";
  }

  /**
   * "leaders of 36 countries": the noun and the preposition before a figure say what it is about.
   */
  private Optional<String> governor(Draft draft) {
    int preposition = draft.from - (words.isTag(draft.from - 1, "DET") ? 2 : 1);
    if (!words.isTag(preposition, "ADP") || draft.counted.isEmpty() || !draft.isCount()) {
      return Optional.empty();
    }
    return phrases
        .nounBefore(preposition)
        .filter(n -> !NUMBER_NOUNS.contains(n.toLowerCase(java.util.Locale.ROOT)))
        .filter(n -> n.length() < 60 && !n.equals("place"))
        .map(n -> n + " " + words.lower(preposition));
  }

  /** "lorries of": without the preposition that only led to the figure. */
  private static String closed(String noun) {
    return noun.endsWith(" of") ? noun.substring(0, noun.length() - 3) : noun;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private static String cut(String subject) {
    if (subject.length() <= LONGEST) {
      return subject;
    }
    int space = subject.lastIndexOf(' ', LONGEST);
    return subject.substring(0, space > 0 ? space : LONGEST);
  }
}
