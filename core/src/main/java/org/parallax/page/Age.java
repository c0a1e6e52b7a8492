package org.parallax.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.lexicon.WordList;

/** Reads times that pages count back from now: "2h ago", "vor 5 Minuten", "il y a 1 heure". */
final class Age {

  private static final int LONGEST = 40;
  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,3})\\s?(\\p{L}{1,9})(?![\\p{L}\\d])\\.?");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}']+");

  private static final Vocabulary WORDS = Vocabulary.load();

  private Age() {}

  /**
   * How long ago {@code words} say that something was, if they say nothing else.
   *
   * @param bare whether a count alone ("5 min") is one, without a word that says "ago"
   */
  static Optional<Duration> find(String words, boolean bare) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    String s = words.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'').strip();
    if (WORDS.now.contains(s)) {
      return Optional.of(Duration.ZERO);
    }
    Matcher m = COUNT.matcher(s);
    long seconds = 0;
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (m.find()) {
      Integer unit = WORDS.seconds.get(m.group(2));
      if (unit == null) {
        return Optional.empty();
      }
      seconds += Long.parseLong(m.group(1)) * unit;
      rest.append(s, from, m.start()).append(' ');
      from = m.end();
    }
    rest.append(s.substring(from));
    return from > 0 && isBack(rest.toString(), bare)
        ? Optional.of(Duration.ofSeconds(seconds))
        : Optional.empty();
  }

  /** Whether what stands around the counts says "ago". */
  private static boolean isBack(String rest, boolean bare) {
    String words = NOT_LETTERS.matcher(rest).replaceAll(" ").strip();
    return rest.codePoints().noneMatch(Character::isDigit)
        && ((bare && words.isEmpty())
            || WORDS.back.stream()
                .anyMatch(
                    b -> words.equals(b) || words.endsWith(" " + b) || words.startsWith(b + " ")));
  }

  /**
   * The words of the list, by what they say.
   *
   * @param seconds how long a unit is
   * @param now what says that no time has passed
   * @param back what says that a count goes back from now
   */
  private record Vocabulary(Map<String, Integer> seconds, Set<String> now, Set<String> back) {

    static Vocabulary load() {
      Map<String, Integer> seconds = new HashMap<>();
      Set<String> now = new HashSet<>();
      Set<String> back = new HashSet<>();
      for (String line : WordList.lines(Age.class, "age-words.txt")) {
        int space = line.indexOf(' ');
        String unit = line.substring(0, space);
        String rest = line.substring(space + 1);
        switch (unit) {
          case "back" -> back.add(rest);
          case "0" -> now.add(rest);
          default -> {
            for (String word : rest.split(" ")) {
              seconds.put(word, Integer.valueOf(unit));
            }
          }
        }
      }
      return new Vocabulary(Map.copyOf(seconds), Set.copyOf(now), Set.copyOf(back));
    }
  }
}
