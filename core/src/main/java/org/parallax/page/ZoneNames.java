package org.parallax.page;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.lexicon.WordList;
import org.parallax.model.Moment;

/**
 * The abbreviations of time zones that pages print beside a clock: "BST", "ET", "MESZ". Some mean
 * several zones, among which the region of the page decides: "IST" is India's, Israel's or
 * Ireland's.
 */
final class ZoneNames {

  private static final int LONGEST = 200;
  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2,4}(?![\\p{L}\\d])");

  private static final Map<String, ZoneId> ZONES = zones();

  private ZoneNames() {}

  /** Stands behind a time of day: "8:00 AM (IST)". */
  private static final Pattern BEHIND_CLOCK =
      Pattern.compile("(?<=[\\d.mM]\\s{0,2}\\(?)[A-Z]{2,4}(?![\\p{L}\\d])");

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

  /** {@code moment} in the zone named behind the clock in {@code words}, as its region means it. */
  static Moment zoned(Moment moment, String words, Region region) {
    Optional<ZoneId> zone = moment.time().isEmpty() ? Optional.empty() : behindClock(words, region);
    return zone.map(
            z -> Moment.of(moment.date().atTime(moment.time().get()).atZone(z).toOffsetDateTime()))
        .orElse(moment);
  }

  private static Optional<ZoneId> behindClock(String words, Region region) {
    Matcher m = BEHIND_CLOCK.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
    while (m.find()) {
      Optional<ZoneId> zone =
          region
              .country()
              .map(country -> ZONES.get(m.group() + "." + country))
              .or(() -> Optional.ofNullable(ZONES.get(m.group())));
      if (zone.isPresent()) {
        return zone;
      }
    }
    return Optional.empty();
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : WordList.lines(ZoneNames.class, "zone-names.txt")) {
      int space = line.indexOf(' ');
      zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
    }
    return Map.copyOf(zones);
  }
}
