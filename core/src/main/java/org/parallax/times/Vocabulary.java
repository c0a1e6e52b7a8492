package org.parallax.times;

import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.lexicon.WordList;

/** The words of time by kind, read from {@code vocabulary.txt}. Immutable, thread-safe. */
final class Vocabulary {

  private static final int LONGEST = 6;

  private final Map<Kind, Map<String, String>> kinds;

  /** The kinds with whose words no time expression begins. */
  private static final Set<Kind> INNER = EnumSet.range(Kind.YEARCUE, Kind.MONEY);

  private final Map<Kind, Set<String>> beginnings = new EnumMap<>(Kind.class);
  private final Set<String> openers = new HashSet<>();

  private Vocabulary(Map<Kind, Map<String, String>> kinds) {
    this.kinds = kinds;
    kinds.forEach(
        (kind, phrases) -> {
          Set<String> first = new HashSet<>();
          phrases.keySet().forEach(p -> first.add(p.split(" ", 2)[0]));
          beginnings.put(kind, first);
          if (!INNER.contains(kind)) {
            openers.addAll(first);
          }
        });
  }

  /**
   * Reads the table that is part of the program.
   *
   * @throws UncheckedIOException if it is missing, which is a fault of the build
   */
  static Vocabulary load() {
    Map<Kind, Map<String, String>> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new HashMap<>());
    }
    for (String line : WordList.lines(Vocabulary.class, "vocabulary.txt")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, space).toUpperCase(java.util.Locale.ROOT));
      for (String word : line.substring(colon + 1).split(",", -1)) {
        kinds.getOrDefault(kind, Map.of()).put(word.strip(), line.substring(space + 1, colon));
      }
    }
    return new Vocabulary(kinds);
  }

  /** Whether a time expression can begin with an atom; most words of a text are no such ones. */
  boolean opens(Atom atom) {
    return atom.isNumber() || openers.contains(atom.lower());
  }

  /** The value of one word of a kind. */
  Optional<String> value(Kind kind, String word) {
    return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(word));
  }

  /** The value of one word of a kind whose values are numbers. */
  OptionalInt number(Kind kind, String word) {
    return value(kind, word)
        .map(v -> OptionalInt.of(Integer.parseInt(v)))
        .orElse(OptionalInt.empty());
  }

  /** Whether a word is of a kind. */
  boolean is(Kind kind, String word) {
    return kinds.getOrDefault(kind, Map.of()).containsKey(word);
  }

  /** The calendar period that a singular word names. */
  Optional<Grain> grain(String word) {
    return value(Kind.UNIT, word).filter(u -> !word.endsWith("s")).flatMap(u -> Unit.of(u).grain());
  }

  /** The longest phrase of a kind that stands from {@code i} on. */
  Optional<Phrase> phrase(Kind kind, Line line, int i) {
    Map<String, String> phrases = kinds.getOrDefault(kind, Map.of());
    Optional<Phrase> longest = Optional.empty();
    if (!beginnings.getOrDefault(kind, Set.of()).contains(line.word(i))) {
      return longest;
    }
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < LONGEST && i + k < line.size(); k++) {
      words.append(k == 0 ? "" : " ").append(line.word(i + k));
      String value = phrases.get(words.toString());
      if (value != null) {
        longest = Optional.of(new Phrase(value, i + k + 1));
      }
    }
    return longest;
  }

  /**
   * A phrase that was found.
   *
   * @param value what the table says of it
   * @param end the position after its last atom
   */
  record Phrase(String value, int end) {}

  /** The kinds of words; the table explains them. */
  enum Kind {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    SEASON,
    PART,
    PARTS,
    UNIT,
    CARDINAL,
    MULTIPLIER,
    ORDINAL,
    VAGUE,
    OPENER,
    DECADE,
    FEAST,
    ZONE,
    REFERENCE,
    SET,
    APPROXIMATE,
    LIMIT,
    BETWEEN,
    RECENT,
    YEARCUE,
    COUNTED,
    TIMECUE,
    SEASONCUE,
    WITHIN,
    MODAL,
    SCHEDULED,
    PLANNING,
    PASTFORM,
    SPEECH,
    SPEECHNOUN,
    STAMP,
    OPENING,
    MONEY
  }
}
