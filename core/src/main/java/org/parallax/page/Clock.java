package org.parallax.page;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as a page prints it: "14:05", "2.05pm", "8 a.m. EDT", "16h20".
 *
 * @param time the time of day
 * @param zone the offset, where the page names one that has only one meaning in news
 */
record Clock(LocalTime time, Optional<ZoneOffset> zone) {

  private static final int LONGEST = 200;

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.,])(\\d{1,2})(?:[:.h](\\d\\d)(?::(\\d\\d))?)?(?![\\d:])\\s?(?:([AaPp])\\.?[Mm]\\b\\.?)?"
              + "\\s?\\(?((?:[+-]\\d\\d:?\\d\\d)|[A-Z]{3,4})?");

  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EET", ZoneOffset.ofHours(2)),
          Map.entry("EEST", ZoneOffset.ofHours(3)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)));

  /** The first time of day in the first characters of {@code words}. */
  static Optional<Clock> find(String words) {
    if (!hasDigit(words)) {
      return Optional.empty();
    }
    Matcher m = TIME.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
    while (m.find()) {
      boolean isClock = m.group(2) != null || m.group(4) != null;
      Optional<Clock> clock = isClock ? clock(m) : Optional.empty();
      if (clock.isPresent()) {
        return clock;
      }
    }
    return Optional.empty();
  }

  /** Whether one of the digits stands in {@code words} that times and dates are written with. */
  static boolean hasDigit(CharSequence words) {
    return words.chars().anyMatch(Clock::isDigit);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Clock> clock(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    String half = m.group(4);
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    try {
      LocalTime time =
          LocalTime.of(
              hour,
              m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
              m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
      return Optional.of(new Clock(time, zone(m.group(5) == null ? "" : m.group(5))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> zone(String name) {
    if (name.startsWith("+") || name.startsWith("-")) {
      try {
        return Optional.of(ZoneOffset.of(name));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(ZONES.get(name));
  }
}
