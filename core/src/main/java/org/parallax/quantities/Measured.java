package org.parallax.quantities;

import java.util.Optional;

/**
 * A number with its sign, its range and its unit of measure, without the words that bound it.
 *
 * @param from index of its first word, with sign and currency
 * @param to index after its last word, with unit and rate
 */
record Measured(int from, int to, Numeral numeral, Optional<Unit> unit) {}
