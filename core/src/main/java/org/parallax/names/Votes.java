package org.parallax.names;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Mention;

/** What speaks for each sort of name; a throwaway of one call. */
final class Votes {

  private static final int ENOUGH = 2;

  private final Map<Mention.Type, Integer> counts = new EnumMap<>(Mention.Type.class);

  void add(Mention.Type type, int weight) {
    counts.merge(type, weight, Integer::sum);
  }

  void addAll(Votes other) {
    other.counts.forEach(this::add);
  }

  int of(Mention.Type type) {
    return counts.getOrDefault(type, 0);
  }

  /** The sort with the most votes, the earlier one of a tie; empty where there are too few. */
  Optional<Mention.Type> winner() {
    Mention.Type best = Mention.Type.PERSON;
    for (Mention.Type type : Mention.Type.values()) {
      if (of(type) > of(best)) {
        best = type;
      }
    }
    return of(best) >= ENOUGH ? Optional.of(best) : Optional.empty();
  }
}
