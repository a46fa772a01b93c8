package org.nuanyang.visits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/** The order of a day's stops: from where one is, always to the nearest next; stops without a position come last. */
final class Way {

  private Way() {}

  /** @return all stops once; equally near ones keep the order they came in */
  static <T> List<T> nearestNext(@Nullable GeoPoint from, List<T> stops, Function<T, @Nullable GeoPoint> position) {
    List<T> placed = new ArrayList<>(stops.stream().filter(stop -> position.apply(stop) != null).toList());
    List<T> way = new ArrayList<>(stops.size());
    GeoPoint here = from;
    while (!placed.isEmpty()) {
      GeoPoint now = here;
      T next = now == null ? placed.getFirst() : placed.stream().min(Comparator.comparingDouble(stop -> now.kilometresTo(known(position.apply(stop))))).orElseThrow();
      placed.remove(next);
      way.add(next);
      here = position.apply(next);
    }
    stops.stream().filter(stop -> position.apply(stop) == null).forEach(way::add);
    return way;
  }

  private static GeoPoint known(@Nullable GeoPoint point) {
    if (point == null) throw new IllegalStateException("only placed stops are compared");
    return point;
  }
}
