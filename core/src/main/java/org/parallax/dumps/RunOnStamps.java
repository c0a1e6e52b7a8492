package org.parallax.dumps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** Cuts a page on one line around the times and ages printed in it and the names beside them. */
final class RunOnStamps {
  private static final int NEAR = 4;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern LEADS =
      Pattern.compile("(?i)(?:first|last|originally|published|updated|posted|date|on|at):?");
  private static final Pattern WEEKDAYS =
      Pattern.compile("(?i)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?");
  private static final Pattern MONTHS =
      Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?");
  private static final Pattern CLOCK = Pattern.compile("\\d[:.h-]\\d\\d|\\d[ap]\\.?m");

  private final RunOnWords words;
  private final Map<String, Integer> namesBehindTimes = new HashMap<>();

  RunOnStamps(RunOnWords words) {
    this.words = words;
  }

  /** Cuts around them. */
  void cut() {
    List<Integer> behind = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Span> stamp = stamp(i);
      if (stamp.isEmpty()) {
        continue;
      }
      int end = i;
      while (end < words.size() && words.span(end).end() <= stamp.get().end()) {
        end++;
      }
      boolean glued = end < words.size() && words.span(end).start() < stamp.get().end();
      int next = glued ? end + 1 : end;
      if ((glued || opened(i, stamp.get()))
          && (glued || next == words.size() || RunOnWords.capital(words.word(next)))) {
        words.cutBefore(byline(i));
        if (!glued) {
          words.cutBefore(next);
        }
        behind.add(glued ? end : next);
        i = next - 1;
      }
    }
    names(behind);
  }

  /** The printed time that token {@code i} opens, or ends with a glued part of. */
  private Optional<Span> stamp(int i) {
    String token = words.word(i);
    int digit = 0;
    while (digit < token.length() && !Character.isDigit(token.charAt(digit))) {
      digit++;
    }
    boolean month = MONTHS.matcher(token).matches();
    boolean clock = CLOCK.matcher(token).find();
    if (!month && (digit == token.length() || !(clock || worded(i + 1)))) {
      return Optional.empty();
    }
    int from = words.span(i).start() + (month ? 0 : digit);
    String window = words.window(from);
    return Age.length(window)
        .or(
            () ->
                Stamps.find(window)
                    .filter(s -> s.start() == 0 && (s.time().isPresent() || led(i)))
                    .map(Stamp::end))
        .map(length -> new Span(from, from + length));
  }

  private boolean worded(int i) {
    return i < words.size() && Character.isLetter(words.word(i).charAt(0));
  }

  private boolean led(int i) {
    return LEADS.matcher(words.word(i - 1)).matches() && words.word(i - 1).endsWith(":");
  }

  /** Whether the time may stand at a byline: a date and a time do, a time alone above a post. */
  private boolean opened(int i, Span stamp) {
    boolean glued = stamp.start() > words.span(i).start();
    boolean dated = stamp.length() > 12;
    String above = words.word(i - 1);
    boolean ago = words.text(stamp).endsWith("ago") && RunOnWords.capital(above);
    boolean apart =
        words.cutIsBefore(i)
            || led(i)
            || ago
            || above.endsWith(")")
            || WEEKDAYS.matcher(above).matches();
    return glued || apart || (dated && !RunOn.leading(above));
  }

  /** The token that opens the byline whose time is in token {@code i}. */
  private int byline(int i) {
    int from = i;
    while (from > 0
        && (LEADS.matcher(words.word(from - 1)).matches()
            || WEEKDAYS.matcher(words.word(from - 1)).matches())) {
      from--;
    }
    for (int k = from; k > 0 && k > from - 2 * NEAR && !words.cutIsBefore(k); k--) {
      if (words.word(k - 1).equals("By")) {
        return k - 1;
      }
      if (words.word(k - 1).equals("by") && RunOnWords.capital(words.word(k - 2))) {
        return k - 2;
      }
    }
    int name = from;
    int first = stampGlued(i) ? i : from;
    while (first > 0
        && from - first < FEWEST_WORDS
        && !words.cutIsBefore(first)
        && RunOnWords.capital(words.word(first - 1))) {
      first--;
    }
    boolean named = from - first == 2 || (stampGlued(i) && from - first <= 2);
    return named ? first : name;
  }

  private boolean stampGlued(int i) {
    return RunOnWords.capital(words.word(i)) && !MONTHS.matcher(words.word(i)).matches();
  }

  /** Two words behind a time are a name where they stand behind another time as well. */
  private void names(List<Integer> behind) {
    for (int i : behind) {
      namesBehindTimes.merge(name(i), 1, Integer::sum);
    }
    for (int i : behind) {
      boolean glued = !words.word(i).isEmpty() && Character.isDigit(words.word(i).charAt(0));
      boolean known = glued || namesBehindTimes.getOrDefault(name(i), 0) > 1;
      if (known && RunOnWords.capital(words.word(i + 1))) {
        words.cutBefore(i + 2);
      }
    }
  }

  private String name(int i) {
    return words.word(i).replaceFirst("^[\\d:.]+", "") + " " + words.word(i + 1);
  }
}
