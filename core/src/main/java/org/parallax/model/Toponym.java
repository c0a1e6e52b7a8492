package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place name in a report with the place it stands for; a name whose place is unknown has no
 * GeoNames id and no coordinates.
 *
 * @param span the words
 * @param name the gazetteer's name of the place, or the words where it is unknown
 * @param geonames GeoNames id
 * @param lat degrees north
 * @param lon degrees east
 * @param country ISO 3166-1 alpha-2
 * @param admin GeoNames code of the smallest division that is known: the one it lies in, or its
 *     own, such as "RU.41" or "US.TX.201"
 * @param feature GeoNames feature code, such as "PPLC" for a capital
 * @param use whether the place itself is meant
 * @param spot the spot that the words around speak of, where it is not the place itself
 */
public record Toponym(
    @JsonUnwrapped Span span,
    String name,
    OptionalLong geonames,
    OptionalDouble lat,
    OptionalDouble lon,
    Optional<String> country,
    Optional<String> admin,
    Optional<String> feature,
    Optional<Use> use,
    Optional<Spot> spot) {

  /** A place and no more is known of it. */
  public Toponym(
      Span span,
      String name,
      OptionalLong geonames,
      OptionalDouble lat,
      OptionalDouble lon,
      Optional<String> country) {
    this(
        span,
        name,
        geonames,
        lat,
        lon,
        country,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a name of a place is used for where the place itself is not meant. */
  public enum Use {
    /** For its government: "Moscow denied". */
    METONYM,

    /** For its people or as an adjective: "Turkish", "Norwegians". */
    DEMONYM;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /**
   * A spot that is told by where it lies from a named place: "20 km northwest of Selydove".
   *
   * @param span the words, the name included
   * @param lat degrees north
   * @param lon degrees east
   * @param radiusKm how far off it may be, in kilometres
   */
  public record Spot(@JsonUnwrapped Span span, double lat, double lon, double radiusKm) {

    /** Checks the radius. */
    public Spot {
      if (!(radiusKm > 0)) {
        throw new IllegalArgumentException("a spot needs a radius: " + radiusKm);
      }
    }
  }
}
