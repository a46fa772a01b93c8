package org.nuanyang.patrol.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.patrol.HeatView.Count;

/** Few cases of places one does not answer for are not told, and no sum gives them away. */
class HeatTests {

  private static final int LEAST = 3;

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      OWN | OTHERS | OTHERS LIVE | OTHERS HIGH | TOTAL | HIDDEN | PARTS
      2   | 0      | 0           | 0           | 2     | false  | true
      0   | 1      | 1           | 0           | 0     | true   | false
      0   | 2      | 0           | 0           | 0     | true   | false
      4   | 2      | 2           | 1           | 4     | true   | true
      0   | 3      | 3           | 0           | 3     | false  | true
      0   | 5      | 5           | 1           | 5     | false  | false
      0   | 7      | 5           | 0           | 7     | false  | false
      1   | 6      | 3           | 3           | 7     | false  | true
      """)
  void tellsWhatMayBeTold(int own, int others, int live, int high, int total, boolean hidden, boolean parts) {
    Heat heat = new Heat(LEAST);
    if (own > 0) heat.add(true, own, own, 0, 0);
    if (others > 0) heat.add(false, others, live, others - live, high);

    Count told = heat.told();

    assertThat(told.total()).isEqualTo(total);
    assertThat(told.hidden()).isEqualTo(hidden);
    assertThat(told.parts()).isEqualTo(parts);
    assertThat(told.own()).isEqualTo(own);
  }

  @Test
  void whatIsHiddenInAVillageCannotBeFoundBySubtractingFromItsCounty() {
    Heat small = new Heat(LEAST), large = new Heat(LEAST), county = new Heat(LEAST);
    small.add(false, 2, 2, 0, 0);
    large.add(false, 5, 5, 0, 0);

    county.takeIn(small);
    county.takeIn(large);

    assertThat(county.told().total()).isEqualTo(large.told().total());
    assertThat(county.told().hidden()).isTrue();
  }
}
