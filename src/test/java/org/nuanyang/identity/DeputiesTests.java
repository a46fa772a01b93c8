package org.nuanyang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleDatabaseTest
class DeputiesTests {

  @Autowired Deputies deputies;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  UUID unit;
  Actor head;
  OpenAccount clerk;

  @BeforeEach
  void aHeadWithAColleague() {
    unit = UUID.randomUUID();
    head = accounts.actor(open(Role.DIRECTOR).id()).orElseThrow();
    clerk = open(Role.CLERK);
  }

  @Test
  void approveOnTheirDaysAndAtNoOtherTime() {
    deputies.name(new NameDeputy(Ids.next(clock), clerk.id(), today().plusDays(1), today().plusDays(2), "开会", head));

    assertThat(roles()).containsExactly(Role.CLERK);
    clock.advance(Duration.ofDays(1));
    assertThat(roles()).containsExactlyInAnyOrder(Role.CLERK, Role.APPROVER);
    assertThat(accounts.actor(clerk.id()).orElseThrow().approvesFor()).isEqualTo(head.name());
    clock.advance(Duration.ofDays(2));
    assertThat(roles()).containsExactly(Role.CLERK);
  }

  @Test
  void stopAtOnceWhenTheHeadEndsItOrIsNoHeadAnyMore() {
    UUID key = Ids.next(clock);
    deputies.name(new NameDeputy(key, clerk.id(), today(), today(), "开会", head));
    deputies.end(key, head);
    assertThat(roles()).containsExactly(Role.CLERK);

    deputies.name(new NameDeputy(Ids.next(clock), clerk.id(), today(), today(), "开会", head));
    assertThat(roles()).contains(Role.APPROVER);
    accounts.trust(new TrustAccount(head.id(), accounts.account(head.id()).version(), Set.of(Role.REVIEWER), unit, DataScope.UNIT,
        AccountExamples.administrator(Role.SECURITY_ADMIN)));
    assertThat(roles()).containsExactly(Role.CLERK);
  }

  @Test
  void areColleaguesOfTheUnitNamedByItsHeadForNotTooLong() {
    OpenAccount elsewhere = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.CLERK);
    accounts.open(elsewhere);
    OpenAccount archivist = open(Role.ARCHIVIST);

    assertThat(deputies.eligible(head)).extracting(AccountView::id).containsExactly(clerk.id());
    for (UUID wrong : Set.of(elsewhere.id(), archivist.id(), head.id()))
      assertThatThrownBy(() -> deputies.name(new NameDeputy(Ids.next(clock), wrong, today(), today(), "开会", head))).isInstanceOf(Forbidden.class);
    Actor notTheHead = accounts.actor(clerk.id()).orElseThrow();
    assertThatThrownBy(() -> deputies.name(new NameDeputy(Ids.next(clock), archivist.id(), today(), today(), "", notTheHead))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> deputies.name(new NameDeputy(Ids.next(clock), clerk.id(), today(), today().plusDays(93), "开会", head))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> accounts.trust(new TrustAccount(clerk.id(), 0, Set.of(Role.APPROVER), unit, DataScope.UNIT,
        AccountExamples.administrator(Role.SECURITY_ADMIN)))).isInstanceOf(Refusal.class);
  }

  private Set<Role> roles() {
    return accounts.actor(clerk.id()).orElseThrow().roles();
  }

  private OpenAccount open(Role role) {
    OpenAccount plain = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, role);
    OpenAccount here = new OpenAccount(plain.id(), plain.login(), plain.name(), plain.roles(), unit, plain.city(), plain.scope(),
        plain.password(), plain.origin(), plain.by());
    accounts.open(here);
    return here;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
