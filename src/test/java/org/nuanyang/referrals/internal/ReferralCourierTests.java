package org.nuanyang.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.catalogue.CatalogueExample;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.BodySystems;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.referrals.ReferralView;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.referrals.SendReferral;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Errands to a system that is down, slow to answer or says the same twice. */
@PlatformTest
class ReferralCourierTests implements BodySystems {

  @Autowired ApplicationContext platform;
  @Autowired Referrals referrals;
  @Autowired Services services;
  @Autowired Errands errands;
  @Autowired ReferralRoom room;
  @Autowired Letters letters;
  @Autowired Matters matters;
  @Autowired TransactionOperations transaction;
  @Autowired ReferralCourier ours;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private final List<UUID> arrived = new ArrayList<>();
  private Optional<BodyAnswer> says = Optional.empty();
  private boolean down;
  private boolean never;
  private ReferralCourier courier;
  private CatalogueExample city;

  @BeforeEach
  void aCourier() {
    jdbc.sql("update referral_errand set over = true").update();
    city = new CatalogueExample(platform);
    BodySystems system = this;
    courier =
        new ReferralCourier(errands, room, letters, matters, new ObjectProvider<>() {
          @Override
          public BodySystems getObject() {
            return system;
          }
        }, transaction);
    errands.calls(() -> {});
  }

  @AfterEach
  void thePlatformsOwnIsBack() {
    new ReferralCourier(errands, room, letters, matters, platform.getBeanProvider(BodySystems.class), transaction);
    assertThat(ours).isNotNull();
  }

  @Test
  void isDeliveredOnceAndAskedUntilItComesBack() {
    ReferralId id = queued();
    assertThat(courier.round()).isEqualTo(1);
    assertThat(courier.round()).as("nothing is due").isZero();
    assertThat(seen(id).externalNumber()).isEqualTo("GZ-1");

    says = Optional.of(new BodyAnswer(ReferralState.RECEIVED, "", null, null));
    later(Duration.ofMinutes(31));
    later(Duration.ofMinutes(31)); // the same answer again
    assertThat(seen(id).state()).isEqualTo(ReferralState.RECEIVED);
    assertThat(seen(id).steps()).filteredOn(step -> step.kind().endsWith("received")).hasSize(1);

    says = Optional.of(new BodyAnswer(ReferralState.DONE, "请来领取", null, null));
    later(Duration.ofMinutes(31));
    assertThat(seen(id).state()).isEqualTo(ReferralState.DONE);
    later(Duration.ofDays(2));
    assertThat(arrived).as("sent once").containsExactly(id.value());
  }

  @Test
  void isTriedWithGrowingGapsThenLaidBeforeThePersonAtTheWindow() {
    ReferralId id = queued();
    down = true;
    courier.round();
    assertThat(courier.round()).as("not again at once").isZero();
    for (int i = 0; i < 6; i++) later(Duration.ofDays(1).plusMinutes(1));
    assertThat(seen(id).stuck()).isTrue();
    assertThat(seen(id).lastError()).contains("no answer");
    assertThat(arrived).isEmpty();

    down = false;
    referrals.tryAgain(id, city.clerk);
    courier.round();
    assertThat(arrived).containsExactly(id.value());
    assertThat(seen(id).stuck()).isFalse();
  }

  @Test
  void whatIsRefusedForGoodIsNotSentAgain() {
    ReferralId id = queued();
    never = true;
    courier.round();
    assertThat(seen(id).stuck()).isTrue();
    never = false;
    later(Duration.ofDays(1));
    assertThat(arrived).isEmpty();
  }

  @Test
  void whatIsWithdrawnDoesNotGoOutAnyMore() {
    ReferralId id = queued();
    down = true;
    courier.round();
    referrals.withdraw(id, seen(id).version(), "不办了", city.clerk);
    errands.failed(new Errands.Claimed(id.value(), false, 1), "no answer", false);
    assertThat(errands.of(id.value()).stuck()).as("a try that was under way does not queue it again").isTrue();
    down = false;
    later(Duration.ofHours(1));
    jdbc.sql("update referral_errand set over = false where referral = ?").param(id.value()).update();
    later(Duration.ofHours(1));
    assertThat(arrived).isEmpty();
  }

  private ReferralId queued() {
    Actor notary = city.body(OrganisationKind.NOTARY_OFFICE, "联网公证处");
    var matter = services.facts(services.open(city.will())).matter();
    ReferralId id = referrals.send(new SendReferral(UUID.randomUUID(), matter, null, notary.organisation(), "遗嘱", "立遗嘱", city.clerk));
    transaction.executeWithoutResult(status -> errands.queue(id.value()));
    return id;
  }

  private void later(Duration step) {
    clock.advance(step);
    courier.round();
  }

  private ReferralView seen(ReferralId id) {
    return referrals.view(id, city.clerk);
  }

  @Override
  public boolean reaches(OrganisationView body) {
    return true;
  }

  @Override
  public String send(Errand errand) {
    if (down) throw new NotReached("no answer", false);
    if (never) throw new NotReached("status 422", true);
    arrived.add(errand.referral());
    return "GZ-" + arrived.size();
  }

  @Override
  public Optional<BodyAnswer> ask(UUID referral) {
    return says;
  }
}
