package org.nuanyang.verification.internal;

/** A list of several units asks each for its first rows by the index and merges them: none is cut away by another's. */
final class UnitByUnit {

  private UnitByUnit() {}

  /** @param walk with {@code %s} where the unit is named @param order of the whole, with its limit */
  static String sql(String walk, String order) {
    return "SELECT o.* FROM unnest(:units::uuid[]) unit CROSS JOIN LATERAL (" + walk.formatted(" AND organisation = unit") + ") o " + order;
  }
}
