package org.parallax.places;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.NameKey;
import org.parallax.gazetteer.Place;
import org.parallax.gazetteer.Reference;
import org.parallax.model.Metadata;

/**
 * Where an outlet is at home, as far as its address tells: the country of a domain such as ".ie",
 * and in that country the town of cambridge-news.co.uk. A local paper does not say which Cambridge
 * it means (Lieberman, Samet and Sankaranarayanan 2010, "Geotagging with local lexicons"). Under
 * ".com" the name of a town says little: papers of Paris, Athens and Moscow come from Texas,
 * Georgia and Idaho.
 *
 * @param country ISO 3166-1 alpha-2, empty where unknown
 * @param town the town in that country, where its name tells
 */
record Home(String country, Optional<Place> town) {

  /** Top-level domains of countries that anybody uses. */
  private static final Set<String> ANYBODYS =
      Set.of("co", "tv", "me", "io", "ai", "fm", "am", "cc", "ws", "ly", "to", "gg", "nu", "la");

  /**
   * Reads the home of the outlet that a report is from.
   *
   * @param press words that stand beside the name of a town in the name of a paper
   */
  static Home of(Metadata report, Gazetteer gazetteer, Set<String> press) {
    String host = host(report);
    String country = country(host);
    return new Home(
        country, country.isEmpty() ? Optional.empty() : town(host, gazetteer, press, country));
  }

  private static String host(Metadata report) {
    String address = report.url().or(report::outlet).orElse("").toLowerCase(Locale.ROOT);
    int from = address.indexOf("://");
    String rest = from < 0 ? address : address.substring(from + 3);
    int to = 0;
    while (to < rest.length() && "/:?#".indexOf(rest.charAt(to)) < 0) {
      to++;
    }
    return rest.substring(0, to);
  }

  private static String country(String host) {
    String top = host.substring(host.lastIndexOf('.') + 1);
    if (top.length() != 2 || ANYBODYS.contains(top) || host.equals(top)) {
      return "";
    }
    return top.equals("uk") ? "GB" : top.equals("eu") ? "" : top.toUpperCase(Locale.ROOT);
  }

  /** "cambridge-news", "edmontonjournal": what is left when a word of the press is cut off. */
  private static Optional<Place> town(
      String host, Gazetteer gazetteer, Set<String> press, String country) {
    for (String label : host.split("\\.")) {
      for (String word : press) {
        if (word.length() > 2 && label.length() > word.length() + 3) {
          Optional<Place> town = town(label, word, gazetteer, country);
          if (town.isPresent()) {
            return town;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> town(
      String label, String word, Gazetteer gazetteer, String country) {
    if (label.endsWith(word)) {
      return largest(label.substring(0, label.length() - word.length()), gazetteer, country);
    }
    return label.startsWith(word)
        ? largest(label.substring(word.length()), gazetteer, country)
        : Optional.empty();
  }

  private static Optional<Place> largest(String name, Gazetteer gazetteer, String country) {
    return gazetteer.find(NameKey.of(name)).stream()
        .filter(Reference::own)
        .map(r -> gazetteer.place(r.place()))
        .filter(p -> p.settled() && p.country().equals(country))
        .max(Comparator.comparingDouble(Place::population));
  }
}
