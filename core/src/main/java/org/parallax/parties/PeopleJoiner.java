package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins people across reports: by spellings of one full name, then short names with the only full
 * name of the story that holds them, or the only one whose bearer is called so elsewhere. A
 * throwaway of one call.
 */
final class PeopleJoiner {

  private final List<Appearance> all;
  private final Joining joining;
  private final List<PersonName> names = new ArrayList<>();

  /** The first appearance of each full name, and the same by the beginnings of its words. */
  private final Map<PersonName, Integer> fullNames = new HashMap<>();

  private final Map<String, List<Integer>> fullByPart = new HashMap<>();
  private final List<Set<Integer>> doubtful = new ArrayList<>();

  PeopleJoiner(List<Appearance> all, Joining joining) {
    this.all = all;
    this.joining = joining;
    all.forEach(a -> names.add(PersonName.of(a.actor().name())));
  }

  void join() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isPerson() && names.get(i).isFull()) {
        joinFull(i);
      }
    }
    Map<String, Set<Integer>> alone = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isPerson() && !names.get(i).isFull()) {
        joinShort(i, alone);
      }
    }
    alone.values().forEach(this::joinNamesakes);
  }

  /** A name that is all that any report gives, written the same, is one person of the story. */
  private void joinNamesakes(Set<Integer> set) {
    int first = set.iterator().next();
    set.forEach(i -> joining.join(first, i));
  }

  /** Sets of appearances that may be one person, though nothing decides. */
  List<Set<Integer>> doubtful() {
    return doubtful;
  }

  private void joinFull(int i) {
    Integer same = fullNames.putIfAbsent(names.get(i), i);
    if (same != null) {
      joining.join(same, i);
      return;
    }
    Set<Integer> near = new TreeSet<>();
    for (String word : names.get(i).words()) {
      near.addAll(fullByPart.getOrDefault(block(word), List.of()));
    }
    for (int other : near) {
      if (names.get(i).isSpellingOf(names.get(other))) {
        joining.join(other, i);
      }
    }
    for (String word : names.get(i).words()) {
      fullByPart.computeIfAbsent(block(word), k -> new ArrayList<>()).add(i);
    }
  }

  /** Names are compared only where one of their words begins alike. */
  private static String block(String word) {
    String key = PersonName.key(word);
    return key.length() > 3 ? key.substring(0, 3) : key;
  }

  private void joinShort(int i, Map<String, Set<Integer>> alone) {
    PersonName name = names.get(i);
    if (name.words().isEmpty()) {
      return;
    }
    Set<Integer> parties = new TreeSet<>();
    Set<Integer> called = new TreeSet<>();
    Set<Integer> apart = new TreeSet<>();
    for (int other : fullByPart.getOrDefault(block(name.words().getFirst()), List.of())) {
      if (names.get(other).holds(name)) {
        parties.add(joining.of(other));
        if (isCalled(other, name)) {
          called.add(joining.of(other));
        }
        if (all.get(other).member().report().equals(all.get(i).member().report())) {
          apart.add(joining.of(other));
        }
      }
    }
    // A report that has both names, as two, tells them apart itself.
    parties.removeAll(apart);
    called.removeAll(apart);
    if (parties.size() == 1 || called.size() == 1) {
      joining.join((parties.size() == 1 ? parties : called).iterator().next(), i);
    } else if (parties.isEmpty()) {
      alone.computeIfAbsent(String.join(" ", name.words()), k -> new TreeSet<>()).add(i);
    } else {
      for (int party : parties) {
        doubtful.add(new TreeSet<>(Set.of(party, i)));
      }
    }
  }

  /** Whether a report that has the full name calls the person by the short {@code name} too. */
  private boolean isCalled(int full, PersonName name) {
    return all.get(full).names().stream().anyMatch(n -> PersonName.of(n).equals(name));
  }
}
