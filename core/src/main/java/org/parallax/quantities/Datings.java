package org.parallax.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Timex;

/** Finds the time that a figure holds for: a date in its own clause. */
final class Datings {

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "told",
          "reported",
          "announced",
          "that",
          "confirmed",
          "added",
          "stated",
          "reports",
          "warned",
          "claimed");

  /** More dates than this stand in tables only. */
  private static final int MOST_TIMES = 30;

  private Datings() {}

  /** The TIMEX3 value of the date in the clause of {@code draft}, the one after "as of" first. */
  static Optional<String> of(Draft draft, List<Timex> times) {
    Optional<String> found = Optional.empty();
    boolean otherClause = false;
    for (Timex time : times.subList(0, Math.min(times.size(), MOST_TIMES))) {
      if (time.type() != Timex.Type.DATE || !isDated(time.value())) {
        continue;
      }
      int at = index(draft.words, time);
      if (draft.words.is(at - 1, "since")) {
        continue;
      }
      if (draft.words.is(at - 1, "of") && draft.words.is(at - 2, "as")) {
        return Optional.of(time.value());
      }
      boolean other = at < draft.from && isConjoined(draft, at);
      if ((found.isEmpty() || otherClause) && sameClause(draft, at)) {
        found = Optional.of(time.value());
        otherClause = other;
      }
    }
    return otherClause ? Optional.empty() : found;
  }

  /** "Opened in 1974 and carried 9,000 a day in 2028": the date belongs to another verb. */
  private static boolean isConjoined(Draft draft, int at) {
    for (int i = at; i < draft.from; i++) {
      if ((draft.words.is(i, "and") || draft.words.is(i, "but"))
          && draft.words.at(i + 1).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(String value) {
    return !value.isEmpty() && (Character.isDigit(value.charAt(0)) || value.startsWith("XXXX-"));
  }

  private static int index(Words words, Timex time) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.at(middle).span().end() <= time.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean sameClause(Draft draft, int at) {
    int from = Math.min(draft.to, at);
    int to = Math.max(draft.from, at);
    if (to - from > 15) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean mark = draft.words.is(i, ";") || draft.words.is(i, "”") || draft.words.is(i, ":");
      boolean comma = draft.words.is(i, ",") && at > draft.from;
      if (mark || comma || draft.words.in(i, SPEECH)) {
        return false;
      }
    }
    return true;
  }
}
