package org.parallax.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place of a story.
 *
 * @param name the gazetteer's name, or the words that tell where a spot is
 * @param geonames GeoNames id
 * @param lat degrees north
 * @param lon degrees east
 * @param radiusKm how far off it may be, in kilometres, where it is only told by its distance from
 *     a named place
 * @param mentions every place where it is named
 * @param claims ids of the claims that speak of it
 */
public record PlaceOnMap(
    String name,
    OptionalLong geonames,
    OptionalDouble lat,
    OptionalDouble lon,
    OptionalDouble radiusKm,
    List<Citation> mentions,
    List<String> claims) {

  /** Copies the lists. */
  public PlaceOnMap {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
