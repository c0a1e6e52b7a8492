package org.parallax.times;

import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Timex.Role;
import org.parallax.times.Vocabulary.Kind;

/**
 * Tells what a day or a time of day is the time of, from the words that it is attached to: a
 * preposition that bounds, a dateline, a verb or a noun of speech; where there is none of these it
 * is when something happened. Looks at a bounded number of atoms. Immutable, thread-safe.
 */
final class RoleReader {

  private static final int REACH = 14;

  /** So many atoms after a verb of announcing a day still tells when that was. */
  private static final int NEAR_DAY = 10;

  private static final int NEAR_DATE = 5;

  /** So far from the beginning of a line a dateline or a stamp has its date. */
  private static final int DATELINE = 9;

  private final Vocabulary words;

  RoleReader(Vocabulary words) {
    this.words = words;
  }

  /** The role of the reading, which may be the second half of a range that {@code before} began. */
  Role of(Line line, Reading r, Optional<Reading> before) {
    return bound(line, r, before)
        .or(() -> isPublication(line, r) ? Optional.of(Role.PUBLISHED) : Optional.empty())
        .orElseGet(() -> isSaid(line, r) ? Role.SAID : Role.HAPPENED);
  }

  /** "since 2014", "from Monday to Friday", "by June", "until 9 p.m.". */
  private static Optional<Role> bound(Line line, Reading r, Optional<Reading> before) {
    int p =
        line.isOneOf(r.start() - 1, "late", "early", "about", "around", "on", "at")
            ? r.start() - 2
            : r.start() - 1;
    boolean second = before.filter(b -> b.end() == r.start() - 1).isPresent();
    if (second && line.isOneOf(p, "to", "-", "until", "till", "through")) {
      return Optional.of(Role.UNTIL);
    }
    if (second && line.is(p, "and") && line.is(before.get().start() - 1, "between")) {
      return Optional.of(Role.UNTIL);
    }
    boolean opens =
        line.isOneOf(p, "since", "starting", "beginning", "effective")
            || (line.is(p, "from") && (!isCompared(r.expression()) || isRange(line, r)))
            || line.isOneOf(r.end(), "onward", "onwards")
            || (line.is(p, "between") && line.is(r.end(), "and"))
            || (isRange(line, r) && line.at(r.end() + 1).isNumber() && !line.is(r.end(), "to"));
    if (opens) {
      return Optional.of(Role.SINCE);
    }
    boolean closes =
        line.isOneOf(p, "until", "till", "by", "through", "expires", "expire", "expired")
            || line.has(p - 2, "no", "later", "than");
    return closes ? Optional.of(Role.UNTIL) : Optional.empty();
  }

  private static boolean isRange(Line line, Reading r) {
    return line.isOneOf(r.end(), "-", "through", "to", "until", "till");
  }

  /** "up from last year", "from a year earlier". */
  private static boolean isCompared(Expression time) {
    return time instanceof Expression.Near || time instanceof Expression.Shifted;
  }

  /** "WASHINGTON, Aug. 11 (AP) --", "Updated 9 May 2031", "By Jo Black 25 October 2031 09:08". */
  private boolean isPublication(Line line, Reading r) {
    if (r.start() > DATELINE) {
      return false;
    }
    boolean stamp = false;
    for (int i = 0; i < r.start(); i++) {
      stamp = stamp || words.is(Kind.STAMP, line.word(i));
    }
    boolean byline = line.is(0, "by") && line.at(1).isCapital() && r.end() >= line.size();
    boolean stampedLine = stamp && r.start() <= 4 && r.end() + 2 >= line.size();
    return byline || stampedLine || isDateline(line, r);
  }

  private static boolean isDateline(Line line, Reading r) {
    Atom first = line.at(0);
    boolean city =
        first.text().length() > 2 && first.text().equals(first.text().toUpperCase(Locale.ROOT));
    boolean agency = line.is(r.end(), "(") && line.at(r.end() + 1).isCapital();
    boolean dash = line.is(r.end(), "-") && !line.glued(r.end());
    return city && first.isWord() && r.start() > 0 && (agency || dash);
  }

  private boolean isSaid(Line line, Reading r) {
    if (line.has(r.end(), "'", "s")) {
      return isSpeech(line, r.end() + 2) || isSpeech(line, r.end() + 3);
    }
    return isVerbAfter(line, r.end())
        || isSpeech(line, r.end())
        || isAttached(line, r)
        || isFrame(line, r);
  }

  private boolean isSpeech(Line line, int i) {
    return words.phrase(Kind.SPEECHNOUN, line, i).isPresent();
  }

  private Optional<String> verb(Line line, int i) {
    String tag = line.at(i).tag();
    boolean noun =
        tag.equals("NOUN") && !line.word(i).endsWith("ed") && !line.word(i).endsWith("ing");
    return noun || tag.equals("PROPN") ? Optional.empty() : words.value(Kind.SPEECH, line.word(i));
  }

  /** "The ministry on Tuesday said", "The mayor Tuesday also denied". */
  private boolean isVerbAfter(Line line, int end) {
    int v = line.at(end).tag().equals("ADV") ? end + 1 : end;
    return verb(line, v).isPresent();
  }

  /** "said on Tuesday", "told reporters in Oslo late Tuesday", "in a statement on Tuesday". */
  private boolean isAttached(Line line, Reading r) {
    int start = r.start();
    for (int i = start - 1; i >= 0 && i > start - REACH; i--) {
      Optional<String> verb = verb(line, i);
      if (verb.isPresent()) {
        return isOpen(line, verb.get(), i, r);
      }
      if (isSpeech(line, i) && start - i <= 3) {
        return true;
      }
      if (isEnd(line, i)) {
        return false;
      }
    }
    return false;
  }

  /** Where a clause ends in which a verb of speech could stand. */
  private static boolean isEnd(Line line, int i) {
    String tag = line.at(i).tag();
    return tag.equals("VERB")
        || tag.equals("AUX")
        || tag.equals("SCONJ")
        || line.isOneOf(i, ";", ":", "that", "which", "who", "after", "before", "\"");
  }

  /** Whether what stands between the verb and the time is not yet what was said. */
  private static boolean isOpen(Line line, String frame, int verb, Reading r) {
    Atom next = line.at(verb + 1);
    boolean direct = verb + 1 == r.start();
    boolean adjunct =
        next.tag().equals("ADP") || next.tag().equals("ADV") || next.lower().equals("late");
    boolean inverted = line.isOneOf(verb - 1, ",", "\"", "'", "”");
    return switch (frame) {
      case "say" -> direct || adjunct || inverted;
      case "tell" -> true;
      case "report" ->
          line.is(r.end(), "that")
              || inverted
              || (far(r.expression()) == NEAR_DAY && r.start() - verb <= NEAR_DAY);
      default -> direct || adjunct || r.start() - verb <= far(r.expression());
    };
  }

  /** How long an object may stand before the day; a date is sooner a part of it than "today". */
  private static int far(Expression time) {
    return switch (time) {
      case Expression.Weekday w -> NEAR_DAY;
      case Expression.Near n -> n.grain() == Grain.DAY ? NEAR_DAY : NEAR_DATE;
      case Expression.PartOfDay p -> NEAR_DAY;
      case Expression.Fixed f -> NEAR_DATE;
      case Expression.Yearly y -> NEAR_DATE;
      case Expression.YearlyIn y -> NEAR_DATE;
      case Expression.MonthDay m -> NEAR_DATE;
      case Expression.Shifted t -> NEAR_DATE;
      case Expression.Around a -> NEAR_DATE;
      case Expression.Clock c -> NEAR_DATE;
      case Expression.Plain p -> NEAR_DATE;
    };
  }

  /** "On Tuesday, the ministry said that": the first verb after the time is one of speech. */
  private boolean isFrame(Line line, Reading r) {
    for (int i = 0; i < r.start(); i++) {
      boolean opening = line.at(i).tag().equals("ADP") || line.at(i).tag().equals("ADV");
      if (i > 1 || !(opening || line.isOneOf(i, "late", "early", "\""))) {
        return false;
      }
    }
    for (int i = r.end(); i < line.size() && i < r.end() + REACH; i++) {
      if (verb(line, i).isPresent()) {
        return !line.isOneOf(i + 1, ",", ".");
      }
      if (isEnd(line, i)) {
        return false;
      }
    }
    return false;
  }
}
