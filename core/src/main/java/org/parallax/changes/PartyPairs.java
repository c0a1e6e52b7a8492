package org.parallax.changes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which party of the earlier state is which of the later one. For one run. */
final class PartyPairs {

  private final State before;
  private final State after;
  private final Map<String, Set<String>> marksBefore = new HashMap<>();
  private final Map<String, Set<String>> marksAfter = new HashMap<>();

  PartyPairs(State before, State after) {
    this.before = before;
    this.after = after;
  }

  /** Whether both are one: by a name, or as the same actor of one report. */
  boolean same(String earlier, String later) {
    return !Collections.disjoint(
        marksBefore.computeIfAbsent(earlier, before::marks),
        marksAfter.computeIfAbsent(later, after::marks));
  }

  /** Whether both are one, or nobody is named in either. */
  boolean same(Optional<String> earlier, Optional<String> later) {
    return (earlier.isPresent() && later.isPresent())
        ? same(earlier.get(), later.get())
        : earlier.isEmpty() && later.isEmpty();
  }
}
