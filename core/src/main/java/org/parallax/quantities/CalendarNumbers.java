package org.parallax.quantities;

import java.util.List;
import java.util.Set;
import org.parallax.model.Quantity.Modifier;
import org.parallax.model.Span;
import org.parallax.model.Timex;
import org.parallax.quantities.Numeral.Form;

/** Tells numbers of the calendar and the clock: years, days, hours, and time frames. */
final class CalendarNumbers {

  private static final Set<String> TIME_FRAMES =
      Set.of(
          "last",
          "past",
          "next",
          "previous",
          "coming",
          "following",
          "recent",
          "preceding",
          "every",
          "first",
          "final",
          "opening");
  private static final Set<String> AWAY =
      Set.of("ago", "later", "earlier", "before", "after", "hence", "since", "previously");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> CLOCK =
      Set.of(
          "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "bst", "cet", "est", "edt", "o");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "until", "by", "during", "of", "from", "to", "early", "late", "mid", "and",
          "for");

  private CalendarNumbers() {}

  /** Whether the number belongs to a date, a time of day or a time frame. */
  static boolean contains(Draft draft, List<Timex> times) {
    return inTime(draft, times)
        || isTimeFrame(draft)
        || isClock(draft.words, draft.numeral)
        || isDate(draft);
  }

  private static boolean inTime(Draft draft, List<Timex> times) {
    Span number = draft.words.span(draft.numeral.from(), draft.numeral.to());
    boolean measured = draft.measure.isPresent();
    for (Timex time : times) {
      if (time.span().overlaps(number)
          && ((time.type() == Timex.Type.DATE && !measured) || time.type() == Timex.Type.TIME)) {
        return true;
      }
    }
    return false;
  }

  /** "in the last 36 hours", "two days later". */
  private static boolean isTimeFrame(Draft draft) {
    if (draft.measure.filter(Unit::isDuration).isEmpty()) {
      return false;
    }
    Words words = draft.words;
    boolean frame =
        words.in(draft.from - 1, TIME_FRAMES) || words.in(draft.numeral.from() - 1, TIME_FRAMES);
    boolean away = words.in(draft.to, AWAY);
    boolean every = words.is(draft.from - 1, "every") || words.is(draft.from - 1, "each");
    boolean on =
        words.is(draft.to, "on") || words.phrase(draft.to, draft.to + 2).equals("from now");
    return frame || away || every || on;
  }

  private static boolean isClock(Words words, Numeral n) {
    if ((words.is(n.from() - 1, "to") && words.is(n.from() - 2, "quarter"))
        || (words.is(n.from() - 1, "past") && words.in(n.from() - 2, Set.of("half", "quarter")))) {
      return true;
    }
    boolean colon =
        n.form() == Form.DIGITS
            && ((words.is(n.to(), ":")
                    && words.at(n.to()).glued()
                    && words.at(n.to() + 1).glued()
                    && words.at(n.to() + 1).isNumber())
                || (words.is(n.from() - 1, ":")
                    && words.at(n.from()).glued()
                    && words.at(n.from() - 1).glued()));
    return colon
        || (words.in(n.to(), CLOCK) && n.known() < 2400)
        || (words.is(n.from() - 1, "at")
            && words.at(n.from()).text().matches("[012]?\\d[.]\\d\\d")
            && words.in(n.to(), CLOCK));
  }

  private static boolean isDate(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (n.form() != Form.DIGITS || draft.measure.isPresent()) {
      return false;
    }
    int before = n.from() - (words.is(n.from() - 1, ".") ? 2 : 1);
    boolean month =
        (words.in(before, MONTHS) && n.known() <= 31 && words.at(before).isCapital())
            || (words.in(n.to(), MONTHS) && n.known() <= 31 && words.at(n.to()).isCapital());
    boolean slash = words.is(n.to(), "/") || words.is(n.from() - 1, "/");
    return month || slash || isYear(draft);
  }

  private static boolean isYear(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    double year = n.low().orElse(n.known());
    boolean plain = words.at(n.to() - 1).text().length() == 4 || words.joins(n.to());
    if (n.high().orElse(0) >= 1900 && n.high().orElse(0) <= 2100 && year >= 1800) {
      return true;
    }
    if (year < 1800
        || year > 2100
        || !plain
        || year != Math.rint(year)
        || draft.modifier != Modifier.EQUAL
        || words.at(n.from()).text().length() != 4) {
      return false;
    }
    boolean counts =
        draft.counted.isPresent()
            && draft.counted.get().from() == n.to()
            && isPluralCount(words, draft.counted.get());
    boolean dated =
        words.in(n.from() - 1, BEFORE_YEAR)
            || words.is(n.from() - 1, "'s")
            || words.is(n.from() - 1, "’s")
            || words.at(n.from() - 1).isNumber();
    return !counts || (dated && !words.is(n.from() - 1, "of"));
  }

  private static boolean isPluralCount(Words words, NounPhrase phrase) {
    Word head = words.at(phrase.head());
    return !head.isCapital()
        && (head.lower().endsWith("s")
            || head.lower().equals("people")
            || head.lower().endsWith("men")
            || head.lower().equals("children"));
  }
}
