package org.parallax.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.model.Report;
import org.parallax.names.Bodies;

/**
 * Of what sort the bodies of a story are: by any of their names ("Ostrel Corp."), and by what a
 * report calls them beside a name ("the airline Quillon", "the Quillon airline", "Ostrel, a
 * shipping company,"). A throwaway of one call.
 */
final class SortEvidence {

  private static final int WINDOW = 80;

  /** Words of an apposition before its noun: "a family-owned Tavran shipping company". */
  private static final int LONGEST = 6;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** What may follow the noun of an apposition. */
  private static final Set<String> AFTER =
      Set.of(",", "that", "which", "based", "in", "of", "owned", "behind", "for", "from", "with");

  private final Sorts sorts;
  private final Bodies bodies;
  private final Joining joining;
  private final Map<Integer, Set<Integer>> byParty = new HashMap<>();
  private final Set<Integer> known = new HashSet<>();

  SortEvidence(Sorts sorts, Bodies bodies, Joining joining) {
    this.sorts = sorts;
    this.bodies = bodies;
    this.joining = joining;
  }

  /** Takes note of one name of an appearance. */
  void name(int appearance, String name) {
    note(appearance, sorts.ofName(name));
    bodies
        .body(name)
        .ifPresent(
            b -> {
              known.add(joining.of(appearance));
              note(appearance, b.company() ? Set.of(Sorts.COMPANY) : sorts.ofName(b.name()));
            });
  }

  /** Takes note of what stands around a name of an appearance. */
  void mention(int appearance, Report report, Mention mention) {
    String text = report.text();
    List<String> before = words(Surroundings.before(text, mention.span().start(), WINDOW));
    if (!before.isEmpty()) {
      sorts.of(before.getLast()).ifPresent(s -> note(appearance, Set.of(s)));
    }
    List<String> after = words(Surroundings.after(text, mention.span().end(), WINDOW));
    apposition(after).ifPresent(s -> note(appearance, Set.of(s)));
    if (!after.isEmpty() && !before.isEmpty() && before.getLast().equalsIgnoreCase("the")) {
      sorts.of(after.getFirst()).ifPresent(s -> note(appearance, Set.of(s)));
    }
  }

  private Optional<Integer> apposition(List<String> after) {
    boolean opens =
        after.size() > 2 && after.getFirst().equals(",") && ARTICLES.contains(after.get(1));
    for (int i = 2; opens && i < Math.min(after.size(), LONGEST + 2); i++) {
      Optional<Integer> sort = sorts.of(after.get(i));
      if (sort.isPresent() && (i + 1 == after.size() || AFTER.contains(after.get(i + 1)))) {
        return sort;
      }
      if (after.get(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void note(int appearance, Set<Integer> told) {
    byParty.computeIfAbsent(joining.of(appearance), k -> new HashSet<>()).addAll(told);
  }

  /** Whether a noun for {@code sort} may mean the party. */
  boolean fits(int party, int sort) {
    return of(party).stream().anyMatch(told -> sorts.fits(told, sort));
  }

  /** Whether nothing tells of what sort the party is. */
  boolean isOpen(int party) {
    return of(party).isEmpty() && !known.contains(joining.of(party));
  }

  private Set<Integer> of(int party) {
    return byParty.getOrDefault(joining.of(party), Set.of());
  }

  private static List<String> words(String text) {
    return List.of(text.replace(",", " , ").strip().split("\\s+")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
