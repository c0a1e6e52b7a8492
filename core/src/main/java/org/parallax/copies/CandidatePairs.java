package org.parallax.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    Map<Long, Integer> shared = new TreeMap<>();
    int from = 0;
    while (from < index.length) {
      int to = from + 1;
      while (to < index.length && index[to] >>> REPORT_BITS == index[from] >>> REPORT_BITS) {
        to++;
      }
      count(index, from, to, shared);
      from = to;
    }
    List<Pair> pairs = new ArrayList<>();
    shared.forEach(
        (pair, runs) -> {
          if (runs >= SHARED_RUNS) {
            pairs.add(new Pair((int) (pair >>> 32), pair.intValue()));
          }
        });
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

  private static void count(long[] index, int from, int to, Map<Long, Integer> shared) {
    long report = (1L << REPORT_BITS) - 1;
    boolean many = to - from > MANY_REPORTS;
    for (int k = from + 1; k < to; k++) {
      for (int p = from; p < k; p++) {
        if (many && p - from >= NEIGHBOURS && p < k - NEIGHBOURS) {
          p = k - NEIGHBOURS;
        }
        shared.merge((index[p] & report) << 32 | (index[k] & report), 1, Integer::sum);
      }
    }
  }
}
