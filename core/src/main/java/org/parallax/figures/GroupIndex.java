package org.parallax.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The groups of a story by what a figure that belongs to them has in common with them: a word, a
 * number, or that both are tolls. Groups come in the order in which they were added.
 */
final class GroupIndex {

  private static final String TOLL = " toll";

  /** Large numbers are kept in steps of some percent, so that rounder ones are neighbours. */
  private static final double STEP = Math.log(1.03);

  private final List<Group> all = new ArrayList<>();
  private final Map<String, Set<Integer>> places = new HashMap<>();
  private final Map<Group, Integer> numbers = new HashMap<>();

  /** All groups. */
  List<Group> all() {
    return Collections.unmodifiableList(all);
  }

  void add(Group group) {
    numbers.put(group, all.size());
    all.add(group);
    file(group, all.size() - 1);
  }

  /** Puts what {@code figure} holds into {@code group}. */
  void extend(Group group, Group figure) {
    figure.sightings().forEach(group::add);
    file(figure, numbers.getOrDefault(group, 0));
  }

  /** Those that have something in common with {@code figure}. */
  List<Group> like(Group figure) {
    Set<Integer> found = new TreeSet<>();
    for (Sighting s : figure.sightings()) {
      for (String word : words(s)) {
        found.addAll(places.getOrDefault(word, Set.of()));
      }
      long step = step(s);
      for (long near = step - 1; near <= step + 1; near++) {
        found.addAll(places.getOrDefault(" ~" + near, Set.of()));
      }
    }
    return found.stream().map(all::get).toList();
  }

  /** Those that have the number of {@code s}. */
  List<Group> withNumber(Sighting s) {
    return places.getOrDefault(" ~" + step(s), Set.of()).stream()
        .sorted()
        .map(all::get)
        .filter(g -> g.sightings().stream().anyMatch(s::sameNumber))
        .toList();
  }

  private void file(Group group, int place) {
    for (Sighting s : group.sightings()) {
      words(s).forEach(w -> places.computeIfAbsent(w, k -> new LinkedHashSet<>()).add(place));
      places.computeIfAbsent(" ~" + step(s), k -> new LinkedHashSet<>()).add(place);
    }
  }

  private static Set<String> words(Sighting s) {
    Set<String> words = new TreeSet<>(s.subject().all());
    if (s.subject().isToll()) {
      words.add(TOLL);
    }
    return words;
  }

  private static long step(Sighting s) {
    double number = OneFigure.number(s);
    return number <= 0 ? -1 : (long) Math.floor(Math.log(number) / STEP);
  }
}
