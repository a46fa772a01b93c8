package org.nuanyang.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.Outline;
import org.nuanyang.directory.ServiceCircle;
import org.nuanyang.network.GeoPoint;

/**
 * The map of the service circle as one drawing: counties, villages by how far they are, places of help.
 *
 * @param counties outlines with a name and where it is written
 * @param near villages within half an hour, {@code hour} within one, {@code far} beyond, each one path of dots
 * @param whatIf the place thought of; null for none
 */
record CircleMap(int width, int height, List<County> counties, String near, String hour, String far, String sites, @Nullable Spot whatIf) {

  private static final int WIDTH = 800;
  private static final int TALLEST = 900;
  private static final double EDGE = 12;

  record County(String name, String path, Spot middle) {}

  record Spot(String x, String y) {}

  /** Empty when nothing has a position. */
  static Optional<CircleMap> of(ServiceCircle circle, Optional<Outline> outline, List<GeoPoint> sites) {
    List<Outline.Shape> shapes = outline.map(Outline::shapes).orElse(List.of());
    List<double[]> all = Stream.concat(
        shapes.stream().flatMap(shape -> shape.rings().stream()).flatMap(List::stream),
        circle.reaches().stream().map(one -> one.village().at()).filter(at -> at != null).map(at -> new double[] {at.longitude(), at.latitude()})).toList();
    if (all.isEmpty()) return Optional.empty();
    var plane = new Plane(all);
    return Optional.of(
        new CircleMap(
            WIDTH, plane.height(), shapes.stream().map(plane::county).toList(), plane.dots(villages(circle, 0, ServiceCircle.HALF_HOUR), 2.6), plane.dots(villages(circle, ServiceCircle.HALF_HOUR, ServiceCircle.HOUR), 2.6),
            plane.dots(villages(circle, ServiceCircle.HOUR, Double.POSITIVE_INFINITY), 4), plane.crosses(sites),
            circle.question().whatIf() == null ? null : plane.spot(circle.question().whatIf().longitude(), circle.question().whatIf().latitude())));
  }

  private static List<GeoPoint> villages(ServiceCircle circle, double beyond, double upTo) {
    List<GeoPoint> found = new ArrayList<>();
    for (ServiceCircle.Reach one : circle.reaches()) {
      GeoPoint at = one.village().at();
      boolean first = beyond == 0 && one.minutes() == 0;
      if (at != null && (first || one.minutes() > beyond) && one.minutes() <= upTo) found.add(at);
    }
    return found;
  }

  /** Degrees onto paper: along the parallel shortened by the cosine, as a small area allows. */
  private static final class Plane {
    private final double west;
    private final double north;
    private final double squeeze;
    private final double scale;
    private final int height;

    Plane(List<double[]> corners) {
      double south = corners.stream().mapToDouble(one -> one[1]).min().orElse(0), top = corners.stream().mapToDouble(one -> one[1]).max().orElse(1);
      double left = corners.stream().mapToDouble(one -> one[0]).min().orElse(0), right = corners.stream().mapToDouble(one -> one[0]).max().orElse(1);
      west = left;
      north = top;
      squeeze = Math.cos(Math.toRadians((south + top) / 2));
      double wide = Math.max(1e-6, (right - left) * squeeze), tall = Math.max(1e-6, top - south);
      scale = Math.min((WIDTH - 2 * EDGE) / wide, (TALLEST - 2 * EDGE) / tall);
      height = (int) Math.ceil(tall * scale + 2 * EDGE);
    }

    int height() {
      return height;
    }

    private double x(double longitude) {
      return EDGE + (longitude - west) * squeeze * scale;
    }

    private double y(double latitude) {
      return EDGE + (north - latitude) * scale;
    }

    Spot spot(double longitude, double latitude) {
      return new Spot(number(x(longitude)), number(y(latitude)));
    }

    County county(Outline.Shape shape) {
      var path = new StringBuilder();
      double sumX = 0, sumY = 0;
      int corners = 0;
      for (List<double[]> ring : shape.rings()) {
        double lastX = Double.NEGATIVE_INFINITY, lastY = Double.NEGATIVE_INFINITY;
        boolean first = true;
        for (double[] corner : ring) {
          double x = x(corner[0]), y = y(corner[1]);
          // finer than half a dot nobody sees, and a surveyor's file has a hundred thousand of them
          if (Math.hypot(x - lastX, y - lastY) < 0.5) continue;
          path.append(first ? 'M' : 'L').append(number(x)).append(' ').append(number(y));
          first = false;
          lastX = x;
          lastY = y;
          sumX += x;
          sumY += y;
          corners++;
        }
        path.append('Z');
      }
      return new County(shape.name(), path.toString(), new Spot(number(sumX / Math.max(1, corners)), number(sumY / Math.max(1, corners))));
    }

    String dots(List<GeoPoint> points, double radius) {
      var path = new StringBuilder();
      String r = number(radius), across = number(2 * radius);
      for (GeoPoint one : points)
        path.append('M').append(number(x(one.longitude()) - radius)).append(' ').append(number(y(one.latitude())))
            .append('a').append(r).append(' ').append(r).append(" 0 1 0 ").append(across).append(" 0a").append(r).append(' ').append(r).append(" 0 1 0 -").append(across).append(" 0");
      return path.toString();
    }

    String crosses(List<GeoPoint> points) {
      var path = new StringBuilder();
      for (GeoPoint one : points) path.append('M').append(number(x(one.longitude()) - 4)).append(' ').append(number(y(one.latitude()))).append("h8m-4-4v8");
      return path.toString();
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
