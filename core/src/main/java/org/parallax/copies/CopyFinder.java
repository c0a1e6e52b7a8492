package org.parallax.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Copy;
import org.parallax.model.Report;

/**
 * Finds passages that stand in more than one report, word for word or edited. Reports that share
 * runs of words are aligned; what they share inside quotation marks is a quotation and no copy, and
 * what pages of one outlet share is furniture unless they are one page. Immutable, thread-safe.
 */
public final class CopyFinder {

  /** The order in which reports are compared, whatever the order of the input. */
  private static final Comparator<Report> BY_TIME =
      Comparator.<Report, String>comparing(
              r -> r.metadata().published().map(m -> m.atUtc().toInstant().toString()).orElse("~"))
          .thenComparing(Report::id);

  /**
   * Finds copied passages.
   *
   * @param reports with different ids, in any order
   * @return one copy for each two reports that share passages, in the order of publication
   */
  public List<Copy> find(List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(BY_TIME).toList();
    WordCutter cutter = new WordCutter(new Vocabulary());
    List<Words> words = sorted.stream().map(cutter::cut).toList();
    List<long[]> runs = words.stream().map(Runs::index).toList();
    Outlets outlets = new Outlets(sorted);
    Map<String, String> names = Credits.names(sorted);
    List<Set<String>> credits = sorted.stream().map(r -> Credits.of(r, names)).toList();
    List<Copy> copies = new ArrayList<>();
    for (CandidatePairs.Pair pair : CandidatePairs.of(words)) {
      int a = pair.first();
      int b = pair.second();
      List<Stretch> stretches = Alignment.of(words.get(a), runs.get(a), words.get(b), runs.get(b));
      Pages pages = new Pages(words.get(a), words.get(b), outlets);
      Optional<Origin> origin = pages.origin(stretches, credits.get(a), credits.get(b));
      if (origin.isEmpty()) {
        continue;
      }
      boolean forward = origin.get().firstIsFrom();
      Pages turned = forward ? pages : new Pages(words.get(b), words.get(a), outlets);
      List<Stretch> passages =
          forward ? stretches : Alignment.of(words.get(b), runs.get(b), words.get(a), runs.get(a));
      copies.add(turned.copy(passages, origin.get()));
    }
    return withoutStepsBetweenCopies(copies);
  }

  /**
   * Two copies of one original have the same words, but the later one need not have taken them from
   * the earlier: where only time speaks for that, nothing does.
   */
  private static List<Copy> withoutStepsBetweenCopies(List<Copy> copies) {
    Set<String> steps = new HashSet<>();
    Map<String, List<Copy>> into = new HashMap<>();
    for (Copy copy : copies) {
      into.computeIfAbsent(copy.to(), k -> new ArrayList<>()).add(copy);
      if (copy.direction() != Copy.Direction.UNKNOWN && !copy.basis().equals("same-page")) {
        steps.add(copy.from() + "\n" + copy.to());
      }
    }
    List<Copy> result = new ArrayList<>();
    for (Copy copy : copies) {
      boolean byTime = copy.basis().equals("time");
      boolean siblings =
          byTime
              && into.getOrDefault(copy.to(), List.of()).stream()
                  .anyMatch(
                      c ->
                          !c.from().equals(copy.from())
                              && steps.contains(c.from() + "\n" + c.to())
                              && steps.contains(c.from() + "\n" + copy.from())
                              && covers(c, copy));
      result.add(
          siblings
              ? new Copy(
                  copy.from(),
                  copy.to(),
                  Copy.Direction.UNKNOWN,
                  "common-source",
                  copy.share(),
                  copy.passages())
              : copy);
    }
    return result;
  }

  /** Whether most of what {@code part} has in its report stands in {@code whole} too. */
  private static boolean covers(Copy whole, Copy part) {
    long inBoth =
        part.passages().stream()
            .filter(p -> whole.passages().stream().anyMatch(w -> w.to().overlaps(p.to())))
            .count();
    return inBoth * 5 >= part.passages().size() * 4L;
  }
}
