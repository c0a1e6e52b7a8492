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

  /**
   * Makes the figures that follow one of the same sentence, and add up exactly to it, parts of it:
   * "42 people, 21 of them in the bus, 14 in cars and seven on foot".
   */
  static void listed(List<Draft> drafts) {
    for (int k = 0; k < drafts.size(); k++) {
      Draft whole = drafts.get(k);
      if (!whole.isCount() || whole.numeral.value().isEmpty() || whole.numeral.known() < 3) {
        continue;
      }
      double sum = 0;
      int n = k + 1;
      while (n < drafts.size() && n - k <= MOST_PARTS && sum < whole.numeral.known()) {
        Draft part = drafts.get(n);
        if (!mayBePart(part, whole)) {
          break;
        }
        sum += part.numeral.known();
        n++;
      }
      boolean told = n - k > 3 || (n - k > 2 && !Relations.isCoordinated(drafts.get(k + 1), whole));
      if (sum == whole.numeral.known() && told) {
        drafts.subList(k + 1, n).forEach(part -> part.whole = Optional.of(whole));
      }
    }
  }

  private static boolean mayBePart(Draft part, Draft whole) {
    return part.isCount()
        && part.numeral.value().isPresent()
        && part.numeral.known() > 0
        && part.whole.filter(w -> w != whole).isEmpty();
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
