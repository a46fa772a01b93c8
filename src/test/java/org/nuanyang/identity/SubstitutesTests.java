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
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** AB岗: who has whose duties on which days. */
@ModuleDatabaseTest
class SubstitutesTests {

  @Autowired Substitutes substitutes;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  UUID unit;
  Actor head;
  OpenAccount clerk;
  OpenAccount reviewer;

  @BeforeEach
  void aSmallCentre() {
    unit = UUID.randomUUID();
    head = accounts.actor(open(Role.DIRECTOR).id()).orElseThrow();
    clerk = open(Role.CLERK);
    reviewer = open(Role.REVIEWER);
  }

  @Test
  void haveTheDutiesOfAColleagueOnLeaveAndGiveThemBack() {
    substitutes.pair(Ids.next(clock), reviewer.id(), clerk.id(), head);
    assertThat(roles(clerk)).containsExactly(Role.CLERK);

    substitutes.leave(Ids.next(clock), reviewer.id(), today().plusDays(1), today().plusDays(2), "休假", actor(reviewer));

    assertThat(roles(clerk)).containsExactly(Role.CLERK);
    clock.advance(Duration.ofDays(1));
    assertThat(roles(clerk)).containsExactlyInAnyOrder(Role.CLERK, Role.REVIEWER);
    clock.advance(Duration.ofDays(1));
    assertThat(roles(clerk)).containsExactlyInAnyOrder(Role.CLERK, Role.REVIEWER);
    clock.advance(Duration.ofDays(1));
    assertThat(roles(clerk)).containsExactly(Role.CLERK);
  }

  @Test
  void approveInTheHeadsPlaceAndHaveNoOtherPowerOfTheHead() {
    substitutes.pair(Ids.next(clock), head.id(), reviewer.id(), head);
    substitutes.leave(Ids.next(clock), head.id(), today(), today(), "开会", head);

    assertThat(roles(reviewer)).containsExactlyInAnyOrder(Role.REVIEWER, Role.APPROVER);
    assertThat(actor(reviewer).approvesFor()).isEqualTo(head.name());
  }

  @Test
  void stopAtOnceWhenTheLeaveEndsOrAnotherIsNamed() {
    substitutes.pair(Ids.next(clock), reviewer.id(), clerk.id(), head);
    UUID leave = Ids.next(clock);
    substitutes.leave(leave, reviewer.id(), today(), today(), "培训", actor(reviewer));
    assertThat(roles(clerk)).contains(Role.REVIEWER);
    OpenAccount assigner = open(Role.ASSIGNER);

    substitutes.pair(Ids.next(clock), reviewer.id(), assigner.id(), head);
    assertThat(roles(clerk)).containsExactly(Role.CLERK);
    assertThat(roles(assigner)).containsExactlyInAnyOrder(Role.ASSIGNER, Role.REVIEWER);
    substitutes.endLeave(leave, actor(reviewer));
    assertThat(roles(assigner)).containsExactly(Role.ASSIGNER);
    assertThatThrownBy(() -> substitutes.endLeave(leave, actor(reviewer))).isInstanceOf(Missing.class);
  }

  @Test
  void areNamedByTheHeadAmongTheOwnPeopleOnly() {
    OpenAccount stranger = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.CLERK);
    accounts.open(stranger);

    assertThatThrownBy(() -> substitutes.pair(Ids.next(clock), reviewer.id(), stranger.id(), head)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> substitutes.pair(Ids.next(clock), reviewer.id(), reviewer.id(), head)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> substitutes.pair(Ids.next(clock), reviewer.id(), clerk.id(), actor(clerk))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> substitutes.leave(Ids.next(clock), reviewer.id(), today(), today(), "替他请", actor(clerk))).isInstanceOf(Forbidden.class);
    assertThat(substitutes.posts(head)).extracting(Substitutes.Post::account).containsExactlyInAnyOrder(head.id(), clerk.id(), reviewer.id());
  }

  private Set<Role> roles(OpenAccount of) {
    return actor(of).roles();
  }

  private Actor actor(OpenAccount of) {
    return accounts.actor(of.id()).orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private OpenAccount open(Role role) {
    OpenAccount plain = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, role);
    OpenAccount here = new OpenAccount(plain.id(), plain.login(), plain.name(), plain.roles(), unit, plain.city(), plain.scope(),
        plain.password(), plain.origin(), plain.by());
    accounts.open(here);
    return here;
  }
}
