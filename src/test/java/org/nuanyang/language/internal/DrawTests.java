package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawTests {

  @Test
  void eachIsFirstAsOftenAsItsWeightSaysAndAReserveLast() {
    try (var models =
        new RecordedModels(1, RecordedModels.settings("三", "http://127.0.0.1:9/v1", 3), RecordedModels.settings("一", "http://127.0.0.1:9/v1", 1), RecordedModels.settings("备", "http://127.0.0.1:9/v1", 0))) {
      List<Endpoint> all = models.found.admitted();
      var draw = new Draw(new Random(1));
      int first = 0;
      for (int at = 0; at < 4_000; at++) {
        List<Endpoint> order = draw.order(all);
        if (order.getFirst() == all.getFirst()) first++;
        assertThat(order.getLast()).isSameAs(all.getLast());
      }
      assertThat(first).isBetween(2_900, 3_100);
    }
  }
}
