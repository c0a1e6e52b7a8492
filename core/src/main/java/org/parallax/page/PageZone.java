package org.parallax.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    Optional<String> domain =
        Stream.of(page.url(), page.canonical())
            .flatMap(Optional::stream)
            .flatMap(u -> lastOfHost(u).stream())
            .findFirst();
    String tag = page.language().orElse("");
    Locale language = Locale.forLanguageTag(tag);
    return domain
        .flatMap(d -> zone(d))
        .or(() -> zone(language.getCountry().toLowerCase(Locale.ROOT)))
        .or(
            () ->
                language.getCountry().isEmpty()
                    ? zone(language.getLanguage() + "*")
                    : Optional.empty());
  }

  private static Optional<ZoneId> zone(String key) {
    return Optional.ofNullable(COUNTRIES.get(key));
  }

  private static Optional<String> lastOfHost(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null
          ? Optional.empty()
          : Optional.of(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Map<String, ZoneId> countries() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : Words.of(PageZone.class, "zone-countries.txt")) {
      int space = line.indexOf(' ');
      zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
    }
    return Map.copyOf(zones);
  }
}
