package org.nuanyang.directory.internal;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.directory.Outline;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.shared.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GeoJSON file (RFC 7946) from a surveying office: areas with a name, points with a name. Anything larger than a
 * city needs is refused; positions that are not on earth are, too.
 */
final class GeoJson {

  static final int MOST_BYTES = 8 << 20;
  private static final int MOST_CORNERS = 200_000;
  private static final int MOST_SHAPES = 300;
  private static final int MOST_POINTS = 10_000;
  private static final int LONGEST_NAME = 40;
  private static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(60).maxStringLength(10_000).build()).build()).build();

  /** @param code of the county, when the file names it; @param town empty when the file does not name it */
  record Point(String name, String town, String code, GeoPoint at) {}

  private final List<Outline.Shape> shapes = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private int corners;

  private GeoJson() {}

  static GeoJson read(byte[] content) {
    if (content.length == 0) throw new Unreadable("directory.map.empty");
    if (content.length > MOST_BYTES) throw new Unreadable("directory.map.large", MOST_BYTES >> 20);
    try {
      var file = new GeoJson();
      file.walk(JSON.readTree(content));
      if (file.shapes.isEmpty() && file.points.isEmpty()) throw new Unreadable("directory.map.nothing");
      return file;
    } catch (JacksonException broken) {
      throw new Unreadable("directory.map.broken");
    }
  }

  List<Outline.Shape> shapes() {
    return shapes;
  }

  List<Point> points() {
    return points;
  }

  private void walk(JsonNode node) {
    String type = node.path("type").asString("");
    switch (type) {
      case "FeatureCollection" -> node.path("features").forEach(this::walk);
      case "Feature" -> feature(node);
      case "Polygon", "MultiPolygon" -> area(node, "");
      default -> throw new Unreadable("directory.map.broken");
    }
  }

  private void feature(JsonNode feature) {
    JsonNode geometry = feature.path("geometry");
    JsonNode properties = feature.path("properties");
    String name = text(properties, "name");
    switch (geometry.path("type").asString("")) {
      case "Polygon", "MultiPolygon" -> area(geometry, name);
      case "Point" -> {
        if (points.size() >= MOST_POINTS) throw new Unreadable("directory.map.many", MOST_POINTS);
        if (!name.isEmpty()) points.add(new Point(name, text(properties, "town"), text(properties, "code"), position(geometry.path("coordinates"))));
      }
      default -> {} // roads and rivers are not what a circle needs
    }
  }

  private static String text(JsonNode properties, String key) {
    String written = properties.path(key).asString("").strip();
    return written.substring(0, Math.min(LONGEST_NAME, written.length()));
  }

  private void area(JsonNode geometry, String name) {
    if (shapes.size() >= MOST_SHAPES) throw new Unreadable("directory.map.many", MOST_SHAPES);
    List<List<double[]>> rings = new ArrayList<>();
    JsonNode coordinates = geometry.path("coordinates");
    if (geometry.path("type").asString("").equals("Polygon")) rings(coordinates, rings);
    else coordinates.forEach(polygon -> rings(polygon, rings));
    if (!rings.isEmpty()) shapes.add(new Outline.Shape(name, rings));
  }

  private void rings(JsonNode polygon, List<List<double[]>> rings) {
    for (JsonNode ring : polygon) {
      corners += ring.size();
      if (corners > MOST_CORNERS) throw new Unreadable("directory.map.fine", MOST_CORNERS);
      List<double[]> corner = new ArrayList<>(ring.size());
      for (JsonNode one : ring) {
        GeoPoint at = position(one);
        corner.add(new double[] {at.longitude(), at.latitude()});
      }
      if (corner.size() >= 4) rings.add(corner);
    }
  }

  private static GeoPoint position(JsonNode pair) {
    double longitude = pair.path(0).asDouble(Double.NaN);
    double latitude = pair.path(1).asDouble(Double.NaN);
    if (!(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180)) throw new Unreadable("directory.map.off-earth");
    return new GeoPoint(latitude, longitude);
  }
}
