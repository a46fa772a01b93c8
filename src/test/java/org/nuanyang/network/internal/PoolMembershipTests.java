package org.nuanyang.network.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.shared.Refusal;

class PoolMembershipTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @ParameterizedTest
  @EnumSource
  void movesOnlyAlongTheArrows(PoolStatus from) {
    for (var to : PoolStatus.values()) {
      var membership = in(from);
      if (from.next().contains(to)) {
        membership.move(to, "公示期满无异议", MAY);
        assertThat(membership.status()).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> membership.move(to, "公示期满无异议", MAY)).isInstanceOf(Refusal.class);
        assertThat(membership.status()).isEqualTo(from);
      }
    }
  }

  @Test
  void countsTheDaysOnWhichTheLicenceRested() {
    var membership = in(PoolStatus.ACTIVE);
    membership.move(PoolStatus.SUSPENDED, "停止执业", MAY);
    membership.move(PoolStatus.ACTIVE, "期满恢复", MAY.plusDays(90));
    assertThat(membership.suspendedDays()).isEqualTo(90);
  }

  @Test
  void needsAReasonForEveryMove() {
    assertThatThrownBy(() -> in(PoolStatus.ACTIVE).move(PoolStatus.REMOVED, " ", MAY)).isInstanceOf(Refusal.class);
  }

  private static PoolMembership in(PoolStatus status) {
    return new PoolMembership(
        UUID.randomUUID(), 0, status, null, status == PoolStatus.SUSPENDED ? MAY.minusDays(1) : null, 0);
  }
}
