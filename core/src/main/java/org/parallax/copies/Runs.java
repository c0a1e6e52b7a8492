package org.parallax.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Runs of equal words of two reports. */
final class Runs {

  /** As many equal words as a run needs to be looked at. */
  static final int SHORTEST = 3;

  /** A run that stands so often in both that nothing follows from it. */
  private static final int TOO_OFTEN = 16;

  private static final int POSITION_BITS = 24;

  private Runs() {}

  /**
   * Equal words: {@code length} words from {@code first} in the one, {@code second} in the other.
   */
  record Run(int first, int second, int length) {
    int firstEnd() {
      return first + length;
    }

    int secondEnd() {
      return second + length;
    }
  }

  /** A hash of {@code length} words. */
  static long hash(Words words, int from, int length) {
    long h = 1469598103934665603L;
    for (int i = from; i < from + length; i++) {
      h = (h ^ words.id(i)) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    return h;
  }

  /** The hashes of all shortest runs with their positions, sorted. */
  static long[] index(Words words) {
    int n = Math.max(0, words.size() - SHORTEST + 1);
    long[] index = new long[n];
    for (int i = 0; i < n; i++) {
      index[i] = hash(words, i, SHORTEST) << POSITION_BITS | i;
    }
    Arrays.sort(index);
    return index;
  }

  /** The longest runs that both have, in the order of the first report. */
  static List<Run> shared(Words first, long[] firstIndex, Words second, long[] secondIndex) {
    long position = (1L << POSITION_BITS) - 1;
    LongStream.Builder starts = LongStream.builder();
    int i = 0;
    int j = 0;
    while (i < firstIndex.length && j < secondIndex.length) {
      long a = firstIndex[i] >> POSITION_BITS;
      long b = secondIndex[j] >> POSITION_BITS;
      if (a < b) {
        i++;
      } else if (b < a) {
        j++;
      } else {
        int iEnd = endOfEqual(firstIndex, i);
        int jEnd = endOfEqual(secondIndex, j);
        if ((long) (iEnd - i) * (jEnd - j) <= TOO_OFTEN) {
          for (int p = i; p < iEnd; p++) {
            for (int q = j; q < jEnd; q++) {
              long f = firstIndex[p] & position;
              long s = secondIndex[q] & position;
              // By diagonal, so that runs that continue each other lie side by side.
              starts.add((f - s + second.size()) << 32 | f);
            }
          }
        }
        i = iEnd;
        j = jEnd;
      }
    }
    return joined(first, second, starts.build().sorted().toArray());
  }

  private static int endOfEqual(long[] index, int from) {
    int to = from + 1;
    while (to < index.length && index[to] >> POSITION_BITS == index[from] >> POSITION_BITS) {
      to++;
    }
    return to;
  }

  private static List<Run> joined(Words first, Words second, long[] sorted) {
    List<Run> runs = new ArrayList<>();
    int k = 0;
    while (k < sorted.length) {
      int f = (int) sorted[k];
      int s = f - ((int) (sorted[k] >> 32) - second.size());
      int length = SHORTEST;
      int next = k + 1;
      while (next < sorted.length && sorted[next] <= sorted[k] + length - SHORTEST + 1) {
        length = (int) (sorted[next] - sorted[k]) + SHORTEST;
        next++;
      }
      if (equal(first, f, second, s, length)) {
        runs.add(new Run(f, s, length));
      }
      k = next;
    }
    runs.sort(java.util.Comparator.comparingInt(Run::first).thenComparingInt(Run::second));
    return runs;
  }

  private static boolean equal(Words a, int i, Words b, int j, int length) {
    for (int k = 0; k < length; k++) {
      if (a.id(i + k) != b.id(j + k)) {
        return false;
      }
    }
    return true;
  }
}
