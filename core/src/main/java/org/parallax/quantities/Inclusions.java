package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Event;

/** Finds wholes that a list of parts follows: "12,000 troops, including 500 officers". */
final class Inclusions {

  private static final int REACH = 14;
  private static final Set<String> INCLUDING =
      Set.of("including", "included", "includes", "include", "among", "comprising");

  private final Neighbours among;
  private final Words words;

  Inclusions(Neighbours among) {
    this.among = among;
    this.words = among.words();
  }

  /** The figure that the {@code n}th is listed under. */
  Optional<Draft> of(int n) {
    Draft draft = among.drafts().get(n);
    if (!draft.isCount()) {
      return Optional.empty();
    }
    int cue = including(draft);
    if (cue < 0) {
      return continued(draft, n);
    }
    return among
        .inSentence(n, w -> w.to <= cue && w.isCount() && w.isAtLeast(draft))
        .or(() -> victims(cue).flatMap(e -> among.earlier(w -> isOf(w, e) && w.isAtLeast(draft))));
  }

  /** "300 of them in Arden and a further 62 in Bellmore", "in 11 of 81 towns and in 14 others". */
  private Optional<Draft> continued(Draft draft, int n) {
    if (n == 0) {
      return Optional.empty();
    }
    Draft before = among.drafts().get(n - 1);
    Optional<Draft> whole =
        before.whole.filter(w -> w.isCount() && w.isAtLeast(draft) && w.from < before.from);
    boolean row = Relations.isCoordinated(draft, before);
    boolean listed = row && including(before) >= 0;
    boolean bare = draft.counted.isEmpty() || words.is(draft.to, "others");
    return whole
        .filter(w -> listed || (bare && (row || words.is(draft.to, "others"))))
        .filter(w -> !isClauseOfItsOwn(draft, w));
  }

  /**
   * "19 are in hospital, four of them in a coma, and 10 are missing": the ten are not among them.
   */
  private boolean isClauseOfItsOwn(Draft draft, Draft whole) {
    return words.isTag(draft.to, "AUX") && draft.event != Event.OTHER && draft.event != whole.event;
  }

  /** Index of the "including" that {@code draft} stands behind, or -1. */
  private int including(Draft draft) {
    int least = Math.max(0, draft.from - REACH);
    for (int i = draft.from - 1; i >= least; i--) {
      if (words.in(i, INCLUDING)) {
        return i;
      }
      boolean copula = words.isTag(i, "AUX") && !words.is(i, "were") && !words.is(i, "was");
      if (words.is(i, ";") || words.is(i, "while") || words.is(i, "but") || copula) {
        return -1;
      }
    }
    return -1;
  }

  /** "Among the dead were three children", "The injured included two nurses". */
  private Optional<Event> victims(int cue) {
    boolean among = words.is(cue, "among") && words.is(cue + 1, "the");
    String noun = words.lower(among ? cue + 2 : cue - 1);
    return switch (noun) {
      case "dead", "deaths", "killed", "fatalities" -> Optional.of(Event.DEAD);
      case "injured", "wounded" -> Optional.of(Event.INJURED);
      case "missing" -> Optional.of(Event.MISSING);
      case "infected", "cases", "sick" -> Optional.of(Event.ILL);
      case "detained", "arrested" -> Optional.of(Event.DETAINED);
      default -> Optional.empty();
    };
  }

  private static boolean isOf(Draft whole, Event event) {
    return whole.isCount() && whole.event == event;
  }
}
