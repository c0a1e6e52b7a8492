package org.parallax.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parallax.language.Terms;
import org.parallax.model.Report;

/**
 * Which report of the earlier state is which of the later one: by text, by address, by identifier
 * and words, else by words. Identifiers alone tell nothing, since they are given anew with each
 * run. For two states.
 */
final class ReportPairs {

  private static final int RUN = 4;

  /** The share of runs of the longer text that both must have. */
  private static final double SAME = 0.5;

  /** The share that is enough where both have one identifier: a report that was rewritten. */
  private static final double SAME_ID = 0.2;

  /** A run that more reports have is a formula. */
  private static final int FORMULA = 12;

  /** Ids of the earlier state by those of the later one. */
  private final Map<String, String> partners = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  ReportPairs(List<Report> before, List<Report> after) {
    byKey(before, after, r -> Optional.of(r.text()));
    byKey(before, after, r -> r.metadata().canonical().or(r.metadata()::url));
    byWords(before, after);
  }

  /** The report of the earlier state that {@code after} of the later one is. */
  Optional<String> partner(String after) {
    return Optional.ofNullable(partners.get(after));
  }

  /** Whether the later state has the earlier one's report {@code before}. */
  boolean isKept(String before) {
    return taken.contains(before);
  }

  private void byKey(
      List<Report> before, List<Report> after, Function<Report, Optional<String>> key) {
    Map<String, List<String>> known = new HashMap<>();
    for (Report report : before) {
      if (!isKept(report.id())) {
        key.apply(report)
            .ifPresent(k -> known.computeIfAbsent(k, x -> new ArrayList<>()).add(report.id()));
      }
    }
    Map<String, List<String>> asked = new HashMap<>();
    for (Report report : after) {
      if (partner(report.id()).isEmpty()) {
        key.apply(report)
            .ifPresent(k -> asked.computeIfAbsent(k, x -> new ArrayList<>()).add(report.id()));
      }
    }
    asked.forEach(
        (k, ids) -> {
          List<String> old = known.getOrDefault(k, List.of());
          // Several captures of one page have one address, which then tells nothing.
          if (ids.size() == 1 && old.size() == 1) {
            pair(old.getFirst(), ids.getFirst());
          }
        });
  }

  private void pair(String before, String after) {
    partners.put(after, before);
    taken.add(before);
  }

  private record Candidate(String before, String after, double share) {}

  private void byWords(List<Report> before, List<Report> after) {
    Map<String, Set<List<String>>> runs = new HashMap<>();
    Map<List<String>, List<String>> index = new HashMap<>();
    for (Report report : before) {
      if (!isKept(report.id())) {
        Set<List<String>> mine = runs(report);
        runs.put(report.id(), mine);
        mine.forEach(r -> index.computeIfAbsent(r, x -> new ArrayList<>()).add(report.id()));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Report report : after) {
      if (partner(report.id()).isEmpty()) {
        candidates(report, runs, index, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.share())
            .thenComparing(Candidate::before)
            .thenComparing(Candidate::after));
    for (Candidate c : candidates) {
      if (!isKept(c.before()) && partner(c.after()).isEmpty()) {
        pair(c.before(), c.after());
      }
    }
  }

  private static void candidates(
      Report report,
      Map<String, Set<List<String>>> runs,
      Map<List<String>, List<String>> index,
      List<Candidate> candidates) {
    Set<List<String>> mine = runs(report);
    Map<String, Integer> shared = new HashMap<>();
    for (List<String> run : mine) {
      List<String> holders = index.getOrDefault(run, List.of());
      if (holders.size() <= FORMULA) {
        holders.forEach(id -> shared.merge(id, 1, Integer::sum));
      }
    }
    shared.forEach(
        (id, n) -> {
          int longer = Math.max(mine.size(), runs.getOrDefault(id, Set.of()).size());
          double share = (double) n / longer;
          if (share >= (id.equals(report.id()) ? SAME_ID : SAME)) {
            candidates.add(new Candidate(id, report.id(), share));
          }
        });
  }

  private static Set<List<String>> runs(Report report) {
    List<String> stems = Terms.of(report.text()).stream().map(Terms.Term::stem).toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= stems.size(); i++) {
      runs.add(stems.subList(i, i + RUN));
    }
    return runs;
  }
}
