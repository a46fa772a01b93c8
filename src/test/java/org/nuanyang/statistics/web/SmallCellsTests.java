package org.nuanyang.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

  @Test
  void tellZerosAndFiveAndHideWhatIsBetween() {
    assertThat(SmallCells.hidden(List.of(0L, 1L, 4L, 5L, 30L))).isEqualTo(Arrays.asList(0L, null, null, 5L, 30L));
  }

  @Test
  void hideTheNextSmallestWhenTheTotalWouldGiveOneAway() {
    assertThat(SmallCells.hidden(List.of(3L, 40L, 12L, 0L))).isEqualTo(Arrays.asList(null, 40L, null, 0L));
    assertThat(SmallCells.hidden(List.of(3L, 0L))).isEqualTo(Arrays.asList(null, 0L));
    assertThat(SmallCells.hidden(List.of(12L, 40L))).containsExactly(12L, 40L);
  }

  @Test
  void hideATotalThatIsSmallItself() {
    assertThat(SmallCells.total(List.of(2L, 2L))).isNull();
    assertThat(SmallCells.total(List.of(2L, 3L))).isEqualTo(5L);
    assertThat(SmallCells.total(List.of(0L, 0L))).isZero();
  }
}
