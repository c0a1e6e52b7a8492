package org.parallax.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Verdicts counted: rows that are neither hard nor optional, the wrong conclusions by themselves,
 * since a story that says nothing draws none and earns nothing by it.
 */
public record Tally(List<Verdict> verdicts) {

  private static final List<String> SECTIONS =
      List.of(
          "figures", "verdicts", "quotes", "claims", "origins", "positions", "copies", "must_not");

  /** Copies the list. */
  public Tally {
    verdicts = List.copyOf(verdicts);
  }

  /** The share of rows found, without the wrong conclusions. */
  public double found() {
    long all = count(v -> !v.section().equals("must_not"));
    return all == 0
        ? 0
        : count(v -> !v.section().equals("must_not") && v.state() == Verdict.State.FOUND)
            / (double) all;
  }

  /** How many wrong conclusions are drawn. */
  public long wrong() {
    return count(v -> v.section().equals("must_not") && v.state() == Verdict.State.VIOLATED);
  }

  /** One line a section: found of all, and how many say something else. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String section : SECTIONS) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s %3d of %3d, %d otherwise",
              section,
              count(v -> v.section().equals(section) && v.state() == Verdict.State.FOUND),
              count(v -> v.section().equals(section)),
              count(v -> v.section().equals(section) && v.state() == Verdict.State.VIOLATED)));
    }
    lines.add(String.format(Locale.ROOT, "%.1f %% found, %d wrong", 100 * found(), wrong()));
    return lines;
  }

  private long count(Predicate<Verdict> which) {
    return verdicts.stream().filter(v -> !v.apart()).filter(which).count();
  }
}
