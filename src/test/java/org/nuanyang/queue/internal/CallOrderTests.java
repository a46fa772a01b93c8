package org.nuanyang.queue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.queue.TicketState;
import org.nuanyang.queue.internal.CallOrder.Waiting;

class CallOrderTests {

  /** F is put first by law, o is not; the answer is the place in the line, counted from 1. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      WAITING | LATELY | NEXT
      o       |        | 1
      ooF     |        | 3
      oFF     |        | 2
      ooF     | FF     | 3
      ooF     | FFF    | 1
      FF      | FFF    | 1
      ooF     | oFF    | 3
      """)
  void theLawsFirstThenTheOthersAndNobodyWaitsForEver(String waiting, String lately, int next) {
    List<Waiting> line = line(waiting);
    List<Boolean> called = lately == null ? List.of() : lately.chars().mapToObj(one -> one == 'F').toList();

    assertThat(CallOrder.next(line, called)).contains(line.get(next - 1).id());
  }

  @Test
  void nobodyToCallIsNobody() {
    assertThat(CallOrder.next(List.of(), List.of())).isEmpty();
  }

  @Test
  void whateverTheLineEverybodyIsCalledOnceAndInTheOrderOfNumbersAmongTheirOwn() {
    for (long seed = 1; seed <= 200; seed++) {
      Random dice = new Random(seed);
      StringBuilder drawn = new StringBuilder();
      for (int i = 0; i < dice.nextInt(1, 30); i++) drawn.append(dice.nextBoolean() ? 'F' : 'o');
      List<Waiting> line = line(drawn.toString());
      List<UUID> order = CallOrder.all(line, List.of());
      assertThat(order).as("seed " + seed).containsExactlyInAnyOrderElementsOf(line.stream().map(Waiting::id).toList());
      for (boolean first : new boolean[] {true, false}) {
        List<UUID> own = line.stream().filter(one -> one.first() == first).map(Waiting::id).toList();
        assertThat(order.stream().filter(own::contains).toList()).as("seed " + seed).isEqualTo(own);
      }
      long others = line.stream().filter(one -> !one.first()).count();
      int longest = 0;
      int run = 0;
      for (UUID id : order) {
        boolean first = line.stream().anyMatch(one -> one.id().equals(id) && one.first());
        if (!first) others--;
        run = first && others > 0 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      assertThat(longest).as("seed " + seed + ": in a row while others wait").isLessThanOrEqualTo(CallOrder.FIRST_IN_A_ROW);
    }
  }

  @Test
  void aNumberThatIsOverIsCalledNoMore() {
    assertThat(TicketState.DONE.next()).isEmpty();
    assertThat(TicketState.LEFT.next()).isEmpty();
    assertThat(TicketState.NO_SHOW.next()).containsExactly(TicketState.WAITING);
  }

  private static List<Waiting> line(String drawn) {
    List<Waiting> line = new ArrayList<>();
    for (char one : drawn.toCharArray()) line.add(new Waiting(UUID.randomUUID(), one == 'F'));
    return line;
  }
}
