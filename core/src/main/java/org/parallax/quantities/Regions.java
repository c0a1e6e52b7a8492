package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Quantity.Event;
import org.parallax.model.Toponym;

/**
 * Finds regional parts of earlier totals: "Arden has 486 cases. Selby has 27." Lives for one call.
 */
final class Regions {

  /** How many counts back a total can stand. */
  private static final int REACH = 30;

  private final List<Draft> totals = new ArrayList<>();

  /** Makes the figures of a sentence parts of totals of larger places, and remembers them. */
  void relate(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isCount() && !draft.adjective && draft.where.isPresent()) {
        if (draft.whole.isEmpty() && draft.numeral.known() > 0) {
          draft.whole = total(draft);
        }
        totals.addFirst(draft);
      }
    }
    while (totals.size() > REACH) {
      totals.removeLast();
    }
  }

  private Optional<Draft> total(Draft part) {
    return totals.stream()
        .filter(t -> t.isAtLeast(part) && isSameKind(part, t) && lies(part.where, t.where))
        .findFirst();
  }

  /** Whether both tell what befell people, and the same. */
  private static boolean isSameKind(Draft part, Draft total) {
    boolean befell = part.event != Event.OTHER;
    return befell && part.event == total.event && part.isSuspected() == total.isSuspected();
  }

  /** Whether a place lies inside another, as far as the gazetteer knows. */
  private static boolean lies(Optional<Toponym> inner, Optional<Toponym> outer) {
    return inner.isPresent() && outer.isPresent() && lies(inner.get(), outer.get());
  }

  private static boolean lies(Toponym inner, Toponym outer) {
    if (isOf(outer, "PCL")) {
      boolean known = inner.country().isPresent();
      return known && !isOf(inner, "PCL") && inner.country().equals(outer.country());
    }
    String code = outer.admin().orElse("");
    String within = inner.admin().orElse("");
    boolean town = isOf(inner, "PPL") && within.equals(code);
    return isOf(outer, "ADM") && !code.isEmpty() && (town || within.startsWith(code + "."));
  }

  /** Whether it is a country ("PCL"), a division ("ADM") or a settlement ("PPL") of GeoNames. */
  private static boolean isOf(Toponym place, String features) {
    return place.feature().filter(f -> f.startsWith(features)).isPresent();
  }
}
