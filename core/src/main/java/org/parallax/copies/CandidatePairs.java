package org.parallax.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which reports are worth comparing: those that share several runs of four words. One sorted index
 * over all runs, so that the work grows with the text and not with the number of pairs; a run that
 * very many reports have pairs each of them with the first and with its neighbours only, since one
 * text that all of them reprint needs no report of every pair. The idea of fingerprinting by hashed
 * runs is that of Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003.
 */
final class CandidatePairs {

  /** Two numbers of reports, the smaller first. */
  record Pair(int first, int second) {}

  private static final int RUN = 4;
  private static final int SHARED_RUNS = 4;
  private static final int MANY_REPORTS = 40;
  private static final int NEIGHBOURS = 4;
  private static final int REPORT_BITS = 22;

  private CandidatePairs() {}

  /** The pairs, in order. */
  static List<Pair> of(List<Words> reports) {
    long[] index = index(reports);
    int[] starts = starts(index);
    int[][] places = places(index, reports.size());
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < places.length; first++) {
      int[] shared = new int[places.length];
      for (int place : places[first]) {
        count(index, starts, place, shared);
      }
      for (int second = first + 1; second < shared.length; second++) {
        if (shared[second] >= SHARED_RUNS) {
          pairs.add(new Pair(first, second));
        }
      }
    }
    return pairs;
  }

  /** Every run of every report as its hash and the number of the report, sorted, each once. */
  private static long[] index(List<Words> reports) {
    long[] index = new long[reports.stream().mapToInt(w -> Math.max(0, w.size() - RUN + 1)).sum()];
    int n = 0;
    for (int r = 0; r < reports.size(); r++) {
      Words words = reports.get(r);
      for (int i = 0; i + RUN <= words.size(); i++) {
        index[n++] = Runs.hash(words, i, RUN) << REPORT_BITS | r;
      }
    }
    Arrays.sort(index);
    return Arrays.stream(index).distinct().toArray();
  }

  /**
   * For each place of the index the first place of its run; one more, past the last, for the end.
   */
  private static int[] starts(long[] index) {
    int[] starts = new int[index.length + 1];
    for (int i = 1; i < index.length; i++) {
      boolean same = index[i] >>> REPORT_BITS == index[i - 1] >>> REPORT_BITS;
      starts[i] = same ? starts[i - 1] : i;
    }
    starts[index.length] = index.length;
    return starts;
  }

  /** For each report the places of its runs in the index. */
  private static int[][] places(long[] index, int reports) {
    int[] counts = new int[reports];
    for (long entry : index) {
      counts[report(entry)]++;
    }
    int[][] places = new int[reports][];
    for (int r = 0; r < reports; r++) {
      places[r] = new int[counts[r]];
    }
    for (int i = index.length - 1; i >= 0; i--) {
      int r = report(index[i]);
      places[r][--counts[r]] = i;
    }
    return places;
  }

  /** Counts the later reports that have the run at {@code place}. */
  private static void count(long[] index, int[] starts, int place, int[] shared) {
    int start = starts[place];
    int end = place + 1;
    while (starts[end] == start) {
      end++;
    }
    boolean neighboursOnly = end - start > MANY_REPORTS && place - start >= NEIGHBOURS;
    int last = neighboursOnly ? Math.min(end, place + NEIGHBOURS + 1) : end;
    for (int i = place + 1; i < last; i++) {
      shared[report(index[i])]++;
    }
  }

  private static int report(long entry) {
    return (int) (entry & ((1L << REPORT_BITS) - 1));
  }
}
