package org.parallax.gazetteer;

/**
 * A place on its way into the file.
 *
 * @param id GeoNames id, 0 where unknown
 * @param name its name
 * @param lat degrees north
 * @param lon degrees east
 * @param population 0 where unknown
 * @param kind what it is
 * @param feature GeoNames feature code
 * @param country ISO 3166-1 alpha-2, or empty
 * @param first code of the first-order division it lies in, or empty
 * @param second code of the second-order division it lies in, or empty
 * @param code its own code where it is a division, or empty
 */
record Entry(
    int id,
    String name,
    double lat,
    double lon,
    long population,
    Place.Kind kind,
    String feature,
    String country,
    String first,
    String second,
    String code) {

  /** A place that lies in no division: a country, a region, a sea. */
  static Entry land(
      int id,
      String name,
      double lat,
      double lon,
      Place.Kind kind,
      String feature,
      String country) {
    return new Entry(id, name, lat, lon, 0, kind, feature, country, "", "", "");
  }

  /** The same place at another point. */
  Entry at(double north, double east) {
    return new Entry(
        id, name, north, east, population, kind, feature, country, first, second, code);
  }
}
