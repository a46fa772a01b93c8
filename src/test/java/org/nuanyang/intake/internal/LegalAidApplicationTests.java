package org.nuanyang.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.intake.CaseKind;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.NotPossibleNow;
import org.nuanyang.intake.Proposal;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;

class LegalAidApplicationTests {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), CityClock.ZONE);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor REVIEWER = staff(Role.REVIEWER);
  private static final Actor HEAD = staff(Role.DIRECTOR);

  @Test
  void isDecidedOnce() {
    LegalAidApplication application = proposed();
    application.grant("符合条件", HEAD, CLOCK);

    assertThatExceptionOfType(NotPossibleNow.class)
        .isThrownBy(() -> application.refuse(RefusalCode.OUT_OF_SCOPE, "又不行了", HEAD, CLOCK));
    assertThat(application.status()).isEqualTo(ApplicationStatus.GRANTED);
  }

  @Test
  void isNotDecidedByWhoeverReviewedIt() {
    LegalAidApplication application = proposed();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> application.grant("我自己批", REVIEWER, CLOCK))
        .withMessage("intake.same-hand");
    assertThat(application.status()).isEqualTo(ApplicationStatus.PENDING_APPROVAL);
  }

  @Test
  void asksForASupplementOnlyOnce() {
    LegalAidApplication application = submitted();
    application.askSupplement(new JsonText("[]"), TODAY.plusDays(7));
    application.supplied();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> application.askSupplement(new JsonText("[]"), TODAY.plusDays(7)))
        .withMessage("intake.supplement-asked-before");
  }

  @Test
  void lapsesOnlyAfterTheLastDay() {
    LegalAidApplication application = submitted();
    application.askSupplement(new JsonText("[]"), TODAY.plusDays(7));

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> application.lapse(TODAY.plusDays(7)));
    application.lapse(TODAY.plusDays(8));

    assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(ApplicationStatus.class)
  void endsStayEnds(ApplicationStatus status) {
    boolean end = Set.of(ApplicationStatus.GRANTED, ApplicationStatus.WITHDRAWN).contains(status);
    assertThat(status.next().isEmpty()).isEqualTo(end);
    if (status == ApplicationStatus.REFUSED) assertThat(status.next()).as("by an order of the bureau alone").containsExactly(ApplicationStatus.GRANTED);
    assertThat(status.next()).doesNotContain(status);
  }

  @Test
  void goesBackToWhereTheReviewBegan() {
    LegalAidApplication tolerant = submitted();
    tolerant.acceptTolerant(CLOCK);
    tolerant.propose(Proposal.GRANT, "符合条件", null, REVIEWER);
    tolerant.sendBack();
    LegalAidApplication helped = submitted();
    helped.helpFirst(CLOCK);
    helped.propose(Proposal.GRANT, "手续齐了", null, REVIEWER);
    helped.sendBack();

    assertThat(tolerant.status()).isEqualTo(ApplicationStatus.ACCEPTED_TOLERANT);
    assertThat(helped.status()).isEqualTo(ApplicationStatus.ADVANCE_AID);
  }

  @Test
  void anEmergencyStaysOneWhoeverComesOrGoes() {
    LegalAidApplication urgent = proposed();
    urgent.isUrgent();
    LegalAidApplication plain = proposed();
    for (LegalAidApplication one : List.of(urgent, plain)) one.peopleAre("乙工友", 2, JsonText.EMPTY, JsonText.EMPTY, 5);

    assertThat(urgent.grant("符合条件", HEAD, CLOCK).priorityRank()).isZero();
    assertThat(plain.grant("符合条件", HEAD, CLOCK).priorityRank()).isEqualTo(5);
  }

  /** The lawyer works already: nobody can act as if nothing had begun. */
  @Test
  void onceHelpedFirstItIsNeitherRefusedNorTakenBackNorHelpedAgain() {
    LegalAidApplication helped = submitted();
    helped.helpFirst(CLOCK);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> helped.propose(Proposal.REFUSE, "不行", RefusalCode.OUT_OF_SCOPE, REVIEWER));
    assertThatExceptionOfType(Refusal.class).isThrownBy(helped::withdraw);
    helped.propose(Proposal.GRANT, "手续齐了", null, REVIEWER);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> helped.refuse(RefusalCode.OUT_OF_SCOPE, "不行", HEAD, CLOCK));
    assertThatExceptionOfType(Refusal.class).isThrownBy(helped::withdraw);
    assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> helped.helpFirst(CLOCK));
    assertThat(helped.isHelpedFirst()).isTrue();
    assertThat(helped.grant("符合", HEAD, CLOCK).priorityRank()).as("nothing goes before it").isZero();
  }

  /** Whatever is tried in whatever order: each accepted verb follows an arrow, each refused one changes nothing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void neverLeavesItsArrows(long seed) {
    Random random = new Random(seed);
    for (int life = 0; life < 50; life++) {
      LegalAidApplication application = submitted();
      List<ApplicationStatus> path = new ArrayList<>(List.of(application.status()));
      for (int i = 0; i < 25; i++) {
        ApplicationStatus before = application.status();
        try {
          verbs(application).get(random.nextInt(18)).run();
        } catch (Refusal refused) {
          assertThat(application.status()).as("seed %d after %s", seed, path).isEqualTo(before);
          continue;
        }
        if (before == application.status()) continue; // an argument about who decides moves nothing
        assertThat(before.next()).as("seed %d after %s", seed, path).contains(application.status());
        path.add(application.status());
      }
    }
  }

  private static List<Runnable> verbs(LegalAidApplication application) {
    return List.of(
        () -> application.accept(CLOCK),
        () -> application.askSupplement(new JsonText("[]"), TODAY.plusDays(7)),
        application::supplied,
        () -> application.lapse(TODAY.plusDays(8)),
        () -> application.propose(Proposal.GRANT, "符合", null, REVIEWER),
        application::sendBack,
        () -> application.grant("同意", HEAD, CLOCK),
        () -> application.refuse(RefusalCode.OUT_OF_SCOPE, "不属于范围", HEAD, CLOCK),
        application::withdraw,
        () -> application.acceptTolerant(CLOCK),
        () -> application.helpFirst(CLOCK),
        application::endHelp,
        application::helpGoesOn,
        () -> application.sendOver(new JsonText("[]")),
        application::staysHere,
        () -> application.arrivesAt(UUID.randomUUID(), CLOCK),
        application::argueAbout,
        () -> application.ruledFor(UUID.randomUUID()));
  }

  private static LegalAidApplication proposed() {
    LegalAidApplication application = submitted();
    application.accept(CLOCK);
    application.propose(Proposal.GRANT, "符合条件", null, REVIEWER);
    return application;
  }

  private static LegalAidApplication submitted() {
    UUID centre = UUID.randomUUID();
    return LegalAidApplication.submit(
        new Arrival(
            UUID.randomUUID(), new MatterId(UUID.randomUUID()), "1599-2026-0000001-0", "159900",
            new Routing.Route(centre, centre, centre, centre, CitywideMode.MODE_B, false), Channel.HALL, "甲", 1, "工伤", Category.WORK_INJURY_SOCIAL, "M07_INJURY",
            CaseKind.of(Category.WORK_INJURY_SOCIAL, "M07_INJURY", "ARBITRATION"), "ARBITRATION", "R-BT25",
            JsonText.EMPTY, JsonText.EMPTY, 2, false, null, null),
        CLOCK);
  }

  private static Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), UUID.randomUUID(), "159900", DataScope.CITY, Set.of());
  }
}
