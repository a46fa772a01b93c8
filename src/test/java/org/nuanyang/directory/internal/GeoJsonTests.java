package org.nuanyang.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.network.GeoPoint;

/** Map files from offices, and from people who want to do harm. */
class GeoJsonTests {

  @Test
  void takesAreasAndNamedPointsAndLeavesRoadsOut() {
    GeoJson file = read("""
        {"type":"FeatureCollection","features":[
         {"type":"Feature","properties":{"name":"青禾县"},"geometry":{"type":"Polygon","coordinates":[[[110,40],[111,40],[111,41],[110,40]]]}},
         {"type":"Feature","properties":{"name":"飞地"},"geometry":{"type":"MultiPolygon","coordinates":[[[[1,1],[2,1],[2,2],[1,1]]],[[[3,3],[4,3],[4,4],[3,3]]]]}},
         {"type":"Feature","properties":{"name":"国道"},"geometry":{"type":"LineString","coordinates":[[1,1],[2,2]]}},
         {"type":"Feature","properties":{"name":"东村","town":"青禾镇","code":"159921"},"geometry":{"type":"Point","coordinates":[110.3,40.9]}}]}""");

    assertThat(file.shapes()).extracting(shape -> shape.name() + shape.rings().size()).containsExactly("青禾县1", "飞地2");
    assertThat(file.points()).containsExactly(new GeoJson.Point("东村", "青禾镇", "159921", new GeoPoint(40.9, 110.3)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      FILE                                                                          | SAYS
      ''                                                                            | directory.map.empty
      no json                                                                       | directory.map.broken
      {"type":"Topology"}                                                           | directory.map.broken
      {"type":"FeatureCollection","features":[]}                                    | directory.map.nothing
      {"type":"Polygon","coordinates":[[[999,1],[2,1],[2,2],[999,1]]]}              | directory.map.off-earth
      {"type":"Polygon","coordinates":[[["a",1],[2,1],[2,2],[1,1]]]}                | directory.map.off-earth
      {"type":"Polygon","coordinates":[[[4510000,510000],[2,1],[2,2],[1,1]]]}       | directory.map.off-earth
      """)
  void saysWhatIsWrong(String file, String says) {
    assertThatThrownBy(() -> read(file)).hasMessage(says);
  }

  @Test
  void isBoundedInDepthAndCorners() {
    assertThatThrownBy(() -> read("{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(100_000))).hasMessage("directory.map.broken");
    String ring = "[" + "[1,1],".repeat(200_001) + "[1,1]]";
    assertThatThrownBy(() -> read("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}")).hasMessage("directory.map.fine");
    assertThatThrownBy(() -> GeoJson.read(new byte[GeoJson.MOST_BYTES + 1])).hasMessage("directory.map.large");
  }

  @Test
  void readsTheShippedOutlineOfTheDemoCity() throws Exception {
    try (var in = GeoJson.class.getResourceAsStream("/directory/outline-159900.geojson")) {
      assertThat(GeoJson.read(in.readAllBytes()).shapes()).hasSize(10).allSatisfy(shape -> assertThat(shape.name()).isNotEmpty());
    }
  }

  private static GeoJson read(String text) {
    return GeoJson.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
