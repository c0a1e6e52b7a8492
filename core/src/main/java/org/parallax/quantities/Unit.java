package org.parallax.quantities;

/**
 * A unit of measure or money.
 *
 * @param name as findings write it: "km", "USD", "percent"
 * @param dimension what it measures: "distance", "money", "share"
 */
record Unit(String name, String dimension) {

  static final String SHARE = "share";
  static final String MONEY = "money";
  static final String DURATION = "duration";

  boolean isMoney() {
    return dimension.equals(MONEY);
  }

  boolean isShare() {
    return dimension.equals(SHARE);
  }

  boolean isDuration() {
    return dimension.equals(DURATION);
  }
}
