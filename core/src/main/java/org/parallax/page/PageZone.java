package org.parallax.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.lexicon.WordList;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * The zone of a page's own clocks: that of the offset in which it gives its dates, else that of the
 * country of its address or its language, where the country has only one. Nothing else is assumed;
 * an offset of zero says only that a program wrote the date.
 */
final class PageZone {

  private static final Map<String, ZoneId> COUNTRIES = countries();

  private PageZone() {}

  /** The zone, as far as the page tells it. */
  static Optional<ZoneId> of(Metadata page) {
    Optional<ZoneId> country = country(page);
    for (Moment given : dates(page)) {
      Optional<ZoneOffset> offset = given.zone().filter(z -> z.getTotalSeconds() != 0);
      if (offset.isPresent()) {
        ZoneOffset shown = offset.get();
        boolean same =
            country
                .filter(z -> z.getRules().getOffset(given.atUtc().toInstant()).equals(shown))
                .isPresent();
        return same ? country : Optional.of(shown);
      }
    }
    return country;
  }

  private static List<Moment> dates(Metadata page) {
    return Stream.of(page.published(), page.modified(), page.retrieved())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ZoneId> country(Metadata page) {
    Region region = Region.of(page);
    return region.country().isPresent()
        ? zone(region.country().get())
        : zone(region.language() + "*");
  }

  private static Optional<ZoneId> zone(String key) {
    return Optional.ofNullable(COUNTRIES.get(key));
  }

  private static Map<String, ZoneId> countries() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : WordList.lines(PageZone.class, "zone-countries.txt")) {
      int space = line.indexOf(' ');
      zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
    }
    return Map.copyOf(zones);
  }
}
