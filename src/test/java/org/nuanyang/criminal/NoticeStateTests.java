package org.nuanyang.criminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of a notice. */
class NoticeStateTests {

  @Test
  void everyStateIsReachedAndOnlyTheEndsAreEnds() {
    Set<NoticeState> reached = EnumSet.of(NoticeState.PRINTED);
    for (int steps = 0; steps < NoticeState.values().length; steps++)
      for (NoticeState state : EnumSet.copyOf(reached)) reached.addAll(state.next());

    assertThat(reached).containsExactlyInAnyOrder(NoticeState.values());
    assertThat(NoticeState.values()).filteredOn(NoticeState::over).containsExactly(NoticeState.CLOSED, NoticeState.RETURNED, NoticeState.ENDED);
  }

  @Test
  void nobodyIsLookedForTwiceWithoutTheFirstHavingGone() {
    assertThat(NoticeState.values()).filteredOn(state -> state.next().contains(NoticeState.ASSIGNED)).containsExactly(NoticeState.REGISTERED, NoticeState.ENDED);
    assertThat(NoticeState.values()).filteredOn(state -> state.next().contains(NoticeState.REJECTED)).containsExactly(NoticeState.ASSIGNED);
  }
}
