package org.nuanyang.visits.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.network.GeoPoint;

class WayTests {

  private static final GeoPoint CENTRE = new GeoPoint(40.0, 110.0);
  private static final Map<String, GeoPoint> HOMES =
      Map.of("near", new GeoPoint(40.01, 110.0), "beyond", new GeoPoint(40.02, 110.0), "south", new GeoPoint(39.95, 110.0), "far", new GeoPoint(40.30, 110.0));

  @Test
  void goesAlwaysToTheNearestNext() {
    assertThat(Way.nearestNext(CENTRE, List.of("far", "south", "beyond", "near"), HOMES::get)).containsExactly("near", "beyond", "south", "far");
  }

  @Test
  void whoHasNoPositionComesLastAndNobodyIsLost() {
    assertThat(Way.nearestNext(CENTRE, List.of("unknown", "beyond", "nowhere", "near"), HOMES::get)).containsExactly("near", "beyond", "unknown", "nowhere");
    assertThat(Way.nearestNext(null, List.of("far", "near"), HOMES::get)).as("from nowhere the first is the first").containsExactly("far", "near");
    assertThat(Way.nearestNext(CENTRE, List.<String>of(), HOMES::get)).isEmpty();
  }
}
