package org.parallax.page;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The abbreviations of time zones that pages print beside a clock: "BST", "ET", "MESZ". */
final class ZoneNames {

  private static final int LONGEST = 200;
  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2,4}(?![\\p{L}\\d])");

  private static final Map<String, ZoneId> ZONES = zones();

  private ZoneNames() {}

  /** The first zone that the first characters of {@code words} name. */
  static Optional<ZoneId> find(String words) {
    Matcher m = NAME.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
    while (m.find()) {
      ZoneId zone = ZONES.get(m.group());
      if (zone != null) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : Words.of(ZoneNames.class, "zone-names.txt")) {
      int space = line.indexOf(' ');
      zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
    }
    return Map.copyOf(zones);
  }
}
