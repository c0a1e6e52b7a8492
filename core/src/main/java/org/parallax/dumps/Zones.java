package org.parallax.dumps;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Reads the zones printed behind times of day: names, "GMT+2" and "+05:30". */
final class Zones {

  /** Hours from UTC of the zone names that mean one offset wherever news is written. */
  private static final Map<String, Double> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0.0),
          Map.entry("GMT", 0.0),
          Map.entry("UTC", 0.0),
          Map.entry("BST", 1.0),
          Map.entry("WET", 0.0),
          Map.entry("WEST", 1.0),
          Map.entry("CET", 1.0),
          Map.entry("CEST", 2.0),
          Map.entry("EET", 2.0),
          Map.entry("EEST", 3.0),
          Map.entry("MSK", 3.0),
          Map.entry("EST", -5.0),
          Map.entry("EDT", -4.0),
          Map.entry("CDT", -5.0),
          Map.entry("MST", -7.0),
          Map.entry("MDT", -6.0),
          Map.entry("PST", -8.0),
          Map.entry("PDT", -7.0),
          Map.entry("HKT", 8.0),
          Map.entry("SGT", 8.0),
          Map.entry("JST", 9.0),
          Map.entry("KST", 9.0),
          Map.entry("AWST", 8.0),
          Map.entry("ACST", 9.5),
          Map.entry("AEST", 10.0),
          Map.entry("AEDT", 11.0),
          Map.entry("NZST", 12.0),
          Map.entry("NZDT", 13.0));

  private Zones() {}

  /** The offset that {@code printed} means, or empty where it is not one offset everywhere. */
  static Optional<ZoneOffset> offset(String printed) {
    boolean signed = printed.indexOf('+') >= 0 || printed.indexOf('-') >= 0;
    if (!signed) {
      return Optional.ofNullable(ZONES.get(printed))
          .map(hours -> ZoneOffset.ofTotalSeconds((int) (hours * 3600)));
    }
    int sign = Math.max(printed.indexOf('+'), printed.indexOf('-'));
    try {
      return Optional.of(ZoneOffset.of(printed.substring(sign)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
