package org.parallax.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A line of GeoNames' main table, as in {@code allCountries.txt}.
 *
 * @param id GeoNames id
 * @param name its name
 * @param ascii its name without accents
 * @param others its other names, in all scripts
 * @param lat degrees north
 * @param lon degrees east
 * @param sort feature class, such as "P" for a populated place
 * @param feature feature code, such as "PPLC" for a capital
 * @param country ISO 3166-1 alpha-2
 * @param first code of the first-order division it lies in, such as "RU.41"
 * @param second code of the second-order division it lies in, such as "US.TX.201"
 * @param population 0 where unknown
 */
record GeoNamesRow(
    int id,
    String name,
    String ascii,
    List<String> others,
    double lat,
    double lon,
    String sort,
    String feature,
    String country,
    String first,
    String second,
    long population) {

  private static final int COLUMNS = 15;

  /** Copies the list. */
  GeoNamesRow {
    others = List.copyOf(others);
  }

  /** Reads a line; empty where it isn't one of the table. */
  static Optional<GeoNamesRow> parse(String line) {
    String[] f = line.split("\t", -1);
    if (f.length < COLUMNS) {
      return Optional.empty();
    }
    try {
      String first = f[8] + "." + f[10];
      return Optional.of(
          new GeoNamesRow(
              Integer.parseInt(f[0]),
              f[1],
              f[2],
              List.of(f[3].split(",")),
              Double.parseDouble(f[4]),
              Double.parseDouble(f[5]),
              f[6],
              f[7],
              f[8],
              first,
              first + "." + f[11],
              f[14].isEmpty() ? 0 : Long.parseLong(f[14])));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
