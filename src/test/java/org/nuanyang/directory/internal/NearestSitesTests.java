package org.nuanyang.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.network.GeoPoint;

/** The nearest of many by squares is the nearest of all. */
class NearestSitesTests {

  @ParameterizedTest
  @ValueSource(doubles = {0, 40.8, -33, 67})
  void findsWhatWalkingThroughAllFinds(double latitude) {
    var chance = new Random(20260101);
    var sites = new NearestSites<Integer>();
    List<GeoPoint> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      GeoPoint at = new GeoPoint(latitude + chance.nextGaussian() * 0.6, 110 + chance.nextGaussian() * 0.9);
      sites.add(i, at);
      all.add(at);
    }
    for (int i = 0; i < 500; i++) {
      GeoPoint from = new GeoPoint(latitude + chance.nextGaussian() * 0.9, 110 + chance.nextGaussian() * 1.2);

      var found = sites.nearest(from);

      assertThat(found).isNotNull();
      assertThat(found.kilometres()).isEqualTo(all.stream().mapToDouble(from::kilometresTo).min().orElseThrow());
      assertThat(from.kilometresTo(all.get(found.site()))).isEqualTo(found.kilometres());
    }
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(new NearestSites<String>().nearest(new GeoPoint(40, 110))).isNull();
  }
}
