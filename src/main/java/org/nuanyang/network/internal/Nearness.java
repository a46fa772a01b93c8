package org.nuanyang.network.internal;

import java.util.function.ToDoubleFunction;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.nuanyang.network.GeoPoint;

/**
 * The nearest of many, exactly, though the index measures in degrees: the nearest by degrees give a distance
 * within which the truly nearest must lie, and only what lies within is measured.
 */
final class Nearness {

  private static final double KM_PER_DEGREE = 111.19;
  /** Further than this nobody is sent. */
  static final double FARTHEST_KM = 100;

  /** A box around a point, in degrees. */
  record Box(double south, double north, double west, double east) {

    static Box around(GeoPoint from, double kilometres) {
      double north = kilometres / KM_PER_DEGREE;
      double east = north / Math.max(0.05, Math.cos(Math.toRadians(Math.min(85, Math.abs(from.latitude()) + north))));
      return new Box(from.latitude() - north, from.latitude() + north, from.longitude() - east, from.longitude() + east);
    }
  }

  private Nearness() {}

  /**
   * @param candidates the nearest by degrees, as many as wanted
   * @param within everything in the circle of so many kilometres, unordered; may hold more
   */
  static <T> List<T> of(List<T> candidates, ToDoubleFunction<T> kilometres, DoubleFunction<List<T>> within, int wanted) {
    double bound = candidates.size() < wanted ? FARTHEST_KM : Math.min(FARTHEST_KM, candidates.stream().mapToDouble(kilometres).max().orElse(FARTHEST_KM));
    return within.apply(bound + 0.001).stream()
        .filter(one -> kilometres.applyAsDouble(one) <= FARTHEST_KM)
        .sorted(Comparator.comparingDouble(kilometres))
        .limit(wanted)
        .toList();
  }
}
