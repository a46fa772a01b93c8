package org.nuanyang.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.patrol.DisputeState.CLOSED;
import static org.nuanyang.patrol.DisputeState.IN_MEDIATION;
import static org.nuanyang.patrol.DisputeState.JOINED;
import static org.nuanyang.patrol.DisputeState.OPEN;
import static org.nuanyang.patrol.DisputeState.REFERRED;
import static org.nuanyang.patrol.DisputeState.SETTLED;
import static org.nuanyang.patrol.DisputeState.WATCHED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisputeStateTests {

  @Test
  void theArrowsAreThese() {
    Map<DisputeState, Set<DisputeState>> arrows =
        Map.of(
            OPEN, Set.of(WATCHED, IN_MEDIATION, REFERRED, SETTLED, JOINED, CLOSED),
            WATCHED, Set.of(WATCHED, IN_MEDIATION, REFERRED, SETTLED, JOINED, CLOSED),
            IN_MEDIATION, Set.of(SETTLED, OPEN),
            REFERRED, Set.of(WATCHED, SETTLED, CLOSED, OPEN),
            SETTLED, Set.of(CLOSED, OPEN),
            JOINED, Set.of(OPEN),
            CLOSED, Set.of(OPEN));

    for (DisputeState state : DisputeState.values()) assertThat(state.next()).as(state.name()).isEqualTo(arrows.get(state));
  }

  @Test
  void everyStateIsReachedAndNoneIsADeadEnd() {
    Set<DisputeState> reached = EnumSet.of(OPEN);
    for (int round = 0; round < DisputeState.values().length; round++) for (DisputeState state : EnumSet.copyOf(reached)) reached.addAll(state.next());

    assertThat(reached).containsExactlyInAnyOrder(DisputeState.values());
    assertThat(DisputeState.values()).allSatisfy(state -> assertThat(state.next()).isNotEmpty());
  }
}
