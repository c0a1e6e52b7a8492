package org.parallax.dumps;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old a page or post says it is: "5 minutes ago", "Updated 1 hr 35 min ago", "just now". */
final class Age {
  private static final int LONGEST = 60;
  private static final String UNITS =
      "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)";
  private static final Pattern AGO =
      Pattern.compile(
          "(?:(?:(?:last )?updated|published|posted):? )?(?:\\d{1,3}|an?) ?"
              + UNITS
              + "(?:,? \\d{1,3} ?"
              + UNITS
              + ")? ago",
          Pattern.CASE_INSENSITIVE);

  private Age() {}

  /** Whether {@code words} are nothing but an age. */
  static boolean is(String words) {
    return words.length() <= LONGEST && AGO.matcher(words).matches();
  }

  /** How long the age is with which {@code words} open. */
  static Optional<Integer> length(String words) {
    Matcher age = AGO.matcher(words);
    return age.lookingAt() ? Optional.of(age.end()) : Optional.empty();
  }

  /** {@code words} without the ages in them. */
  static String without(String words) {
    return AGO.matcher(words).replaceAll("");
  }
}
