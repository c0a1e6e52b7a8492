package org.parallax.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parallax.lexicon.WordList;

/**
 * The names of months and days of the week in the languages of the word lists, which do not depend
 * on the locales that a runtime happens to have. Stateless, thread-safe.
 */
final class CalendarNames {

  private static final Map<String, Month> MONTHS = names("month-names.txt", Month::of);
  private static final Map<String, DayOfWeek> WEEKDAYS = names("weekday-names.txt", DayOfWeek::of);

  private CalendarNames() {}

  /** The month of that name or abbreviation. */
  static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTHS.get(folded(name)));
  }

  /** Whether {@code word} is the name of a month or short for it. */
  static boolean isMonth(String word) {
    return MONTHS.containsKey(folded(word.replace(".", "")));
  }

  /** The day of the week of that name. */
  static Optional<DayOfWeek> weekday(String name) {
    return Optional.ofNullable(WEEKDAYS.get(folded(name)));
  }

  /** In lower case; that of the Turkish dotted capital has a mark too many. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace("\u0307", "");
  }

  /** Of a name with two meanings the first counts. */
  private static <T> Map<String, T> names(String list, IntFunction<T> numbered) {
    Map<String, T> names = new HashMap<>();
    for (String line : WordList.lines(CalendarNames.class, list)) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        if (!words[i].equals("-")) {
          names.putIfAbsent(words[i], numbered.apply(i));
        }
      }
    }
    return Map.copyOf(names);
  }
}
