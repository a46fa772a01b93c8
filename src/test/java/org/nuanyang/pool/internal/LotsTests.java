package org.nuanyang.pool.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanyang.pool.ExpertDraw.Lot;
import org.nuanyang.pool.internal.Lots.Entrant;

/** The rule by which experts are drawn. */
class LotsTests {

  private static final List<Entrant> TEN = IntStream.range(0, 10).mapToObj(one -> entrant(one, 0, null)).toList();

  @Test
  void anybodyCanDrawAgainAndSeesTheSame() {
    List<Lot> drawn = Lots.draw(20261122, 3, TEN);

    assertThat(Lots.draw(20261122, 3, TEN.reversed())).isEqualTo(drawn);
    assertThat(drawn).filteredOn(Lot::drawn).hasSize(3).isEqualTo(drawn.subList(0, 3));
    assertThat(drawn).extracting(Lot::number).isSorted();
    // echo -n 20261122:11599201510000000 | sha256sum, the remainder by 1,000,000
    assertThat(Lots.number(20261122, "11599201510000000")).isEqualTo(125955);
  }

  @Test
  void whoWasDrawnLeastComesFirstAndWhoMustNotIsNeverDrawn() {
    List<Lot> drawn = Lots.draw(7, 3, List.of(entrant(1, 2, null), entrant(2, 0, "请假"), entrant(3, 1, null), entrant(4, 0, null)));

    assertThat(drawn).filteredOn(Lot::drawn).extracting(Lot::name).containsExactly("专家4", "专家3", "专家1");
    assertThat(drawn.getLast().out()).isEqualTo("请假");
    assertThat(Lots.draw(7, 4, List.of(entrant(2, 0, "请假")))).noneMatch(Lot::drawn);
  }

  @Test
  void overManySeedsEverybodyIsDrawnAboutEquallyOften() {
    int[] times = new int[10];
    for (int seed = 0; seed < 10_000; seed++)
      for (Lot lot : Lots.draw(seed, 3, TEN)) if (lot.drawn()) times[Integer.parseInt(lot.name().substring(2))]++;

    assertThat(IntStream.of(times).boxed()).allSatisfy(often -> assertThat(often).isBetween(2_850, 3_150));
  }

  private static Entrant entrant(int one, int times, String out) {
    return new Entrant(new UUID(0, one), "专家" + one, "某某律师事务所", "1159920151000000" + one, times, out);
  }
}
