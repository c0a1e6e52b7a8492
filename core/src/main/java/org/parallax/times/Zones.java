package org.parallax.times;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parallax.times.Vocabulary.Kind;

/** Reads the zone of a clock: "GMT", "EST", "Moscow time", "UTC+3", "(1930 GMT)". Immutable. */
final class Zones {

  private static final int FARTHEST = 14;

  private final Vocabulary words;

  Zones(Vocabulary words) {
    this.words = words;
  }

  /**
   * A zone that was read.
   *
   * @param zone the zone, empty where the text does not tell which ("local time")
   * @param end the position after its last atom
   */
  record Read(Optional<ZoneId> zone, int end) {}

  /** The zone that stands from {@code i} on, also in brackets. */
  Optional<Read> at(Line line, int i) {
    int z = line.skip(i, "(");
    return words
        .phrase(Kind.ZONE, line, z)
        .filter(p -> isZone(line, z))
        .map(p -> shifted(line, p))
        .map(r -> z > i ? new Read(r.zone(), line.skip(r.end(), ")")) : r);
  }

  /** Whether the letters are those of a zone and not of the word "et" or "is". */
  private static boolean isZone(Line line, int z) {
    String text = line.at(z).text();
    return (text.length() > 1 && Character.isUpperCase(text.charAt(text.length() - 1)))
        || text.equals("Z")
        || line.isOneOf(z + 1, "time", "standard", "daylight", "summer", "mean")
        || line.is(z, "eastern");
  }

  /** "UTC+2", "GMT -5". */
  private static Read shifted(Line line, Vocabulary.Phrase zone) {
    int s = zone.end();
    Optional<ZoneId> named =
        zone.value().equals("local") ? Optional.empty() : Optional.of(ZoneId.of(zone.value()));
    int hours = line.at(s + 1).number();
    boolean sign = line.isOneOf(s, "+", "-") && line.at(s + 1).digits() <= 2;
    if (!sign || hours < 0 || hours > FARTHEST || !named.equals(Optional.of(ZoneOffset.UTC))) {
      return new Read(named, s);
    }
    return new Read(Optional.of(ZoneOffset.ofHours(line.is(s, "-") ? -hours : hours)), s + 2);
  }
}
