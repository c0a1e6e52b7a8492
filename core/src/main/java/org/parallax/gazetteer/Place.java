package org.parallax.gazetteer;

/**
 * A place of the gazetteer.
 *
 * @param index its number in the gazetteer
 * @param name its name there
 * @param geonames GeoNames id, 0 where unknown
 * @param lat degrees north
 * @param lon degrees east
 * @param population of a town, or of the towns in a county or division; 0 where unknown
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2, empty for what lies in several or none
 * @param division index of the first-order division it lies in, -1 if none
 * @param county index of the second-order division it lies in, -1 if none or unknown
 * @param feature GeoNames feature code, such as "PPLC"
 * @param code GeoNames code of a division, such as "RU.41"; empty for other places
 */
public record Place(
    int index,
    String name,
    int geonames,
    double lat,
    double lon,
    double population,
    Kind kind,
    String country,
    int division,
    int county,
    String feature,
    String code) {

  /** What a place is; the order is that of the packed file. */
  public enum Kind {
    /** A town or village. */
    CITY,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-order division. */
    SEAT,
    /** A part of a town. */
    PART,
    /** A country or territory. */
    COUNTRY,
    /** A first-order division: a state, a province, an oblast. */
    DIVISION,
    /** A second-order division: a county, a raion. */
    COUNTY,
    /** A larger or vaguer stretch of land. */
    REGION,
    /** A continent. */
    CONTINENT,
    /** A sea, a strait or a river. */
    SEA
  }

  /** Whether it is a town, a village or a part of one. */
  public boolean settled() {
    return kind.compareTo(Kind.PART) <= 0;
  }

  /** Whether it lies inside {@code outer}, as far as the gazetteer knows. */
  public boolean inside(Place outer) {
    return index != outer.index
        && (division == outer.index
            || county == outer.index
            || (outer.kind == Kind.COUNTRY && country.equals(outer.country)));
  }

  /** Where it is, for measuring distances. */
  public Point point() {
    double north = Math.toRadians(lat);
    double east = Math.toRadians(lon);
    return new Point(
        Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
  }

  /**
   * A point of the unit sphere.
   *
   * @param x toward 0 degrees north, 0 degrees east
   * @param y toward 0 degrees north, 90 degrees east
   * @param z toward the North Pole
   */
  public record Point(double x, double y, double z) {

    /** The distance in kilometres through the ground, on short ways that along it. */
    public double distance(Point other) {
      double dx = x - other.x;
      double dy = y - other.y;
      double dz = z - other.z;
      return 6371 * Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
}
