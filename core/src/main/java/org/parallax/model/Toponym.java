package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 */
public record Toponym(
    @JsonUnwrapped Span span,
    String name,
    OptionalLong geonames,
    OptionalDouble lat,
    OptionalDouble lon,
    Optional<String> country) {}
