package org.nuanyang.patrol.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.Outline;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.patrol.HeatView;

/**
 * The map of disputes as one drawing: counties, and towns as spots that grow with their cases; each leads to what it stands for.
 *
 * @param spots each with how dangerous it is: {@code far} with a high risk, {@code hour} without
 */
record HeatDrawing(int width, int height, List<County> counties, List<Circle> spots) {

  private static final int WIDTH = 800;
  private static final int TALLEST = 900;
  private static final double EDGE = 34;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 30;
  private static final String DANGER = "far";

  /** A town of two cases does not fill the map because all others have one. */
  private static final int FEW = 20;

  /** @param area its numbers; null while it has none */
  record County(String name, String path, String x, String y, HeatView.@Nullable Area area) {}

  record Circle(String x, String y, String radius, String look, HeatView.Area area) {}

  /** Empty when nothing has a position. */
  static Optional<HeatDrawing> of(HeatView heat, Optional<Outline> outline) {
    List<Outline.Shape> shapes = outline.map(Outline::shapes).orElse(List.of());
    List<double[]> corners =
        Stream.concat(
                shapes.stream().flatMap(shape -> shape.rings().stream()).flatMap(List::stream),
                heat.towns().stream().filter(one -> one.at() != null).map(one -> new double[] {one.at().longitude(), one.at().latitude()}))
            .toList();
    if (corners.isEmpty()) return Optional.empty();
    Plane plane = Plane.over(corners);
    int most = heat.towns().stream().mapToInt(one -> one.count().total()).max().orElse(FEW);
    List<Circle> spots = new ArrayList<>();
    for (HeatView.Area one : heat.towns()) if (one.at() != null) spots.add(plane.circle(one, one.at(), Math.max(FEW, most)));
    // Towns come with the most cases first, so small spots lie on large ones; danger lies on top.
    spots.sort(Comparator.comparing(one -> one.look().equals(DANGER)));
    return Optional.of(new HeatDrawing(WIDTH, plane.height, shapes.stream().map(shape -> plane.county(shape, heat.counties().stream().filter(one -> one.name().equals(shape.name())).findFirst().orElse(null))).toList(), spots));
  }

  /** Degrees onto paper: along the parallel shortened by the cosine, as a small area allows. */
  private record Plane(double west, double north, double squeeze, double scale, int height) {

    static Plane over(List<double[]> corners) {
      double south = corners.stream().mapToDouble(one -> one[1]).min().orElse(0), north = corners.stream().mapToDouble(one -> one[1]).max().orElse(1);
      double west = corners.stream().mapToDouble(one -> one[0]).min().orElse(0), east = corners.stream().mapToDouble(one -> one[0]).max().orElse(1);
      double squeeze = Math.cos(Math.toRadians((south + north) / 2));
      double wide = Math.max(1e-3, (east - west) * squeeze), tall = Math.max(1e-3, north - south);
      double scale = Math.min((WIDTH - 2 * EDGE) / wide, (TALLEST - 2 * EDGE) / tall);
      return new Plane(west, north, squeeze, scale, (int) Math.ceil(tall * scale + 2 * EDGE));
    }

    String x(double longitude) {
      return number(EDGE + (longitude - west) * squeeze * scale);
    }

    String y(double latitude) {
      return number(EDGE + (north - latitude) * scale);
    }

    /** The area grows with the number, not the width. */
    Circle circle(HeatView.Area area, GeoPoint at, int most) {
      HeatView.Count count = area.count();
      double radius = count.total() == 0 ? SMALLEST : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) count.total() / most);
      String look = count.total() == 0 ? "site" : count.parts() && count.high() > 0 ? DANGER : "hour";
      return new Circle(x(at.longitude()), y(at.latitude()), number(radius), look, area);
    }

    County county(Outline.Shape shape, HeatView.@Nullable Area area) {
      StringBuilder path = new StringBuilder();
      double sumX = 0, sumY = 0;
      int corners = 0;
      for (List<double[]> ring : shape.rings()) {
        for (int i = 0; i < ring.size(); i++) {
          double[] corner = ring.get(i);
          path.append(i == 0 ? 'M' : 'L').append(x(corner[0])).append(' ').append(y(corner[1]));
          sumX += corner[0];
          sumY += corner[1];
          corners++;
        }
        path.append('Z');
      }
      int many = Math.max(1, corners);
      return new County(shape.name(), path.toString(), x(sumX / many), y(sumY / many), area);
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
