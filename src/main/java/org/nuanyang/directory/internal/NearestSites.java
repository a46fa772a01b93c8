package org.nuanyang.directory.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/**
 * Which of many sites is nearest, for thousands of villages in one go: sites lie in squares of a tenth of a
 * degree, and rings of squares are searched outwards until nothing nearer can come.
 */
final class NearestSites<T> {

  private static final double SQUARE = 0.1;
  /** Shortest edge of a square in kilometres at latitude 0; along a parallel it shrinks with the cosine. */
  private static final double SQUARE_KM = 11.12;
  private static final int FARTHEST_RING = 80;

  record Found<T>(T site, double kilometres) {}

  private record Located<T>(T site, GeoPoint at) {}

  private record Square(int row, int column) {
    static Square of(GeoPoint at) {
      return new Square((int) Math.floor(at.latitude() / SQUARE), (int) Math.floor(at.longitude() / SQUARE));
    }
  }

  private final Map<Square, List<Located<T>>> squares = new HashMap<>();

  void add(T site, GeoPoint at) {
    squares.computeIfAbsent(Square.of(at), square -> new ArrayList<>()).add(new Located<>(site, at));
  }

  /** The nearest; null when there is none within some hundred kilometres. */
  @Nullable Found<T> nearest(GeoPoint from) {
    Square middle = Square.of(from);
    double narrowest = SQUARE_KM * Math.max(0.05, Math.cos(Math.toRadians(Math.min(89, Math.abs(from.latitude()) + 1))));
    Found<T> best = null;
    for (int ring = 0; ring <= FARTHEST_RING; ring++) {
      if (best != null && best.kilometres() <= (ring - 1) * narrowest) return best;
      for (Square square : around(middle, ring)) {
        for (Located<T> one : squares.getOrDefault(square, List.of())) {
          double kilometres = from.kilometresTo(one.at());
          if (best == null || kilometres < best.kilometres()) best = new Found<>(one.site(), kilometres);
        }
      }
    }
    return best;
  }

  private static List<Square> around(Square middle, int ring) {
    if (ring == 0) return List.of(middle);
    List<Square> edge = new ArrayList<>(8 * ring);
    for (int i = -ring; i <= ring; i++) {
      edge.add(new Square(middle.row() - ring, middle.column() + i));
      edge.add(new Square(middle.row() + ring, middle.column() + i));
      if (Math.abs(i) == ring) continue;
      edge.add(new Square(middle.row() + i, middle.column() - ring));
      edge.add(new Square(middle.row() + i, middle.column() + ring));
    }
    return edge;
  }
}
