package org.parallax.captures;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Recapture;

/**
 * Finds the stretches in which two versions of a passage differ, word by word: the shortest edit
 * script of Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1986, as
 * java-diff-utils has it.
 */
final class Wording {

  /**
   * Versions that differ over more words are one change from their first difference to the last.
   */
  private static final int MOST = 4_000;

  /** Changes with fewer equal words between them are one. */
  private static final int BETWEEN = 2;

  private final Passage from;
  private final Passage to;

  Wording(Passage from, Passage to) {
    this.from = from;
    this.to = to;
  }

  /** The changes in the order of the text; none where the words are the same. */
  List<Recapture.Change> changes() {
    List<String> a = from.words();
    List<String> b = to.words();
    int start = 0;
    while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
      start++;
    }
    int aEnd = a.size();
    int bEnd = b.size();
    while (aEnd > start && bEnd > start && a.get(aEnd - 1).equals(b.get(bEnd - 1))) {
      aEnd--;
      bEnd--;
    }
    List<Recapture.Change> changes = new ArrayList<>();
    for (Difference d : differences(start, aEnd, bEnd)) {
      changes.add(new Recapture.Change(from.span(d.a, d.aEnd), to.span(d.b, d.bEnd)));
    }
    return changes;
  }

  /**
   * Words from {@code a} up to {@code aEnd} that became those from {@code b} up to {@code bEnd}.
   */
  private record Difference(int a, int aEnd, int b, int bEnd) {}

  private List<Difference> differences(int start, int aEnd, int bEnd) {
    Difference whole = new Difference(start, aEnd, start, bEnd);
    if (start == aEnd && start == bEnd) {
      return List.of();
    }
    if (aEnd - start + bEnd - start > MOST) {
      return List.of(whole);
    }
    List<Change> script =
        new MyersDiffWithLinearSpace<String>()
            .computeDiff(from.words().subList(start, aEnd), to.words().subList(start, bEnd), null);
    List<Difference> differences = new ArrayList<>();
    for (Change c : script) {
      Difference next =
          new Difference(
              start + c.startOriginal,
              start + c.endOriginal,
              start + c.startRevised,
              start + c.endRevised);
      boolean joins = !differences.isEmpty() && next.a - differences.getLast().aEnd < BETWEEN;
      Difference last = joins ? differences.removeLast() : next;
      differences.add(new Difference(last.a, next.aEnd, last.b, next.bEnd));
    }
    return differences;
  }
}
