package org.parallax.quantities;

import java.util.List;
import java.util.Set;

/**
 * Gives a bare number the unit that another number of its row carries: "7- or 8-inch", "10 and 16
 * ounce bags", "from 21 mpg to 23".
 */
final class SharedUnits {

  /** How far behind a measure a bare number can stand that is measured alike. */
  private static final int REACH = 12;

  private static final Set<String> ROW = Set.of(",", "or", "and", "to", "/");
  private static final Set<String> COMPARED =
      Set.of("to", "from", "than", "versus", "against", "with");

  private SharedUnits() {}

  /** Completes the bare numbers among the figures of one sentence. */
  static void share(List<Draft> drafts) {
    for (int n = drafts.size() - 2; n >= 0; n--) {
      Draft draft = drafts.get(n);
      Draft next = drafts.get(n + 1);
      if (isBare(draft) && next.unit.isPresent() && isSuspended(draft, next)) {
        draft.measure = next.measure;
        draft.unit = next.unit;
        draft.counted = next.counted;
      }
    }
    for (int n = 1; n < drafts.size(); n++) {
      Draft draft = drafts.get(n);
      Draft before = drafts.get(n - 1);
      boolean measured = before.measure.isPresent() && !before.isShare();
      if (isBare(draft) && measured && isCompared(draft, before)) {
        draft.measure = before.measure;
        draft.unit = before.unit;
      }
    }
  }

  private static boolean isBare(Draft draft) {
    Numeral.Form form = draft.numeral.form();
    boolean plain = form == Numeral.Form.DIGITS || form == Numeral.Form.CARDINAL;
    return plain && draft.measure.isEmpty() && draft.counted.isEmpty() && draft.unit.isEmpty();
  }

  /** Whether nothing but a hyphen and a conjunction parts the two. */
  private static boolean isSuspended(Draft draft, Draft next) {
    Words words = draft.words;
    int i = draft.to;
    if (words.at(i).isDash() && words.at(i).glued()) {
      i++;
    }
    int links = 0;
    while (i < next.from && words.in(i, ROW)) {
      i++;
      links++;
    }
    return links > 0 && links <= 2 && i == next.from;
  }

  /** "from 21 mpg combined to 23", "$75 against 45.88". */
  private static boolean isCompared(Draft draft, Draft before) {
    return draft.numeral.form() == Numeral.Form.DIGITS
        && draft.words.in(draft.from - 1, COMPARED)
        && draft.from - before.to <= REACH;
  }
}
