package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds parts by adding up: "18 people died. Two soldiers and 16 gunmen were killed." */
final class Sums {

  private static final int MOST_PARTS = 8;

  private Sums() {}

  /**
   * Makes figures that stand in a row, and add up exactly to a recent one, parts of it.
   *
   * @param drafts the figures of a sentence
   * @param recent counted figures of the sentences before, the last first
   */
  static void relate(List<Draft> drafts, List<Draft> recent) {
    List<Draft> row = new ArrayList<>();
    for (int n = 0; n <= drafts.size(); n++) {
      boolean goesOn =
          n < drafts.size()
              && isPart(drafts.get(n))
              && row.size() < MOST_PARTS
              && (row.isEmpty() || Relations.isCoordinated(drafts.get(n), row.getLast()));
      if (!goesOn) {
        add(row, recent);
        row.clear();
      }
      if (n < drafts.size() && isPart(drafts.get(n))) {
        row.add(drafts.get(n));
      }
    }
  }

  private static boolean isPart(Draft draft) {
    return draft.isCount()
        && draft.numeral.value().isPresent()
        && draft.whole.isEmpty()
        && draft.numeral.known() > 0
        && !draft.adjective;
  }

  private static void add(List<Draft> row, List<Draft> recent) {
    if (row.size() < 2) {
      return;
    }
    double sum = row.stream().mapToDouble(d -> d.numeral.known()).sum();
    Optional<Draft> whole =
        recent.stream()
            .filter(d -> d.numeral.value().isPresent() && d.numeral.known() == sum && sum > 2)
            .findFirst();
    row.forEach(part -> part.whole = whole);
  }
}
