package org.parallax.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Metadata;

/**
 * For whom a page is written: the country of its address, else that of its language tag, and its
 * language. It decides what "03/04/2031", "IST" and a bare clock mean.
 *
 * @param country the country's two letters, small, as ISO 3166 has them
 * @param language the language's letters, small, empty where nothing is known
 */
record Region(Optional<String> country, String language) {

  /** Nothing is known. */
  static final Region UNKNOWN = new Region(Optional.empty(), "");

  /** Ends of addresses that are a country's but are sold to everybody, or those of no country. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "ai", "am", "cc", "cf", "co", "eu", "fm", "ga", "gg", "gq", "io", "la", "ly", "me", "ml",
          "nu", "sh", "so", "st", "tk", "to", "tv", "vc", "ws");

  /** Countries in which the number of the month comes before that of the day. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph", "pr", "gu");

  /**
   * The region of a page.
   *
   * @param addresses those of the page, the surest first
   * @param tag its language (BCP 47), or nothing
   */
  static Region of(List<String> addresses, String tag) {
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    Optional<String> host = addresses.stream().flatMap(a -> country(a).stream()).findFirst();
    Optional<String> told =
        Optional.of(locale.getCountry().toLowerCase(Locale.ROOT)).filter(c -> c.length() == 2);
    return new Region(host.or(() -> told), locale.getLanguage());
  }

  /** The region of a page of which {@code page} is known. */
  static Region of(Metadata page) {
    return of(
        Stream.of(page.url(), page.canonical()).flatMap(Optional::stream).toList(),
        page.language().orElse(""));
  }

  private static Optional<String> country(String address) {
    try {
      String host = Optional.ofNullable(new URI(address.strip()).getHost()).orElse("");
      String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      boolean known = last.length() == 2 && !EVERYWHERE.contains(last);
      return known ? Optional.of(last.equals("uk") ? "gb" : last) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Which number its readers expect first in a date of three numbers. */
  DateWords.Order order() {
    boolean american = country.map(MONTH_FIRST::contains).orElse(language.equals("en"));
    return american ? DateWords.Order.MONTH_FIRST : DateWords.Order.DAY_FIRST;
  }
}
