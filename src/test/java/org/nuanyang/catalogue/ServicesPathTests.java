package org.nuanyang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.MatterView;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 统一受理、分别办理、结果反馈, on the real platform. */
@PlatformTest
class ServicesPathTests {

  private static final Map<String, String> THE_ANSWERS = Map.of("要公证什么", "遗嘱", "公证书用在哪里", "留给女儿", "是不是在国外用", "不是");

  @Autowired ApplicationContext platform;
  @Autowired Services services;
  @Autowired Matters matters;
  @Autowired Deadlines deadlines;
  @Autowired MovableClock clock;

  private CatalogueExample city;
  private Actor notary;

  @BeforeEach
  void aWindowAndANotary() {
    city = new CatalogueExample(platform);
    notary = city.body(OrganisationKind.NOTARY_OFFICE, "测试公证处");
  }

  @Test
  void theWindowTakesItTheNotaryDoesItAndTheResultIsOnThePersonsTimeline() {
    OpenService order = city.will();
    ServiceId id = services.open(order);
    assertThat(services.open(order)).as("a double click").isEqualTo(id);
    ServiceView taken = seen(id);
    assertThat(taken.missing()).as("the identity card was brought").isEmpty();
    assertThat(taken.answers()).containsEntry("要公证什么", "遗嘱");
    assertThat(running(id)).containsExactly("SERVICE_HAND_OVER");

    services.offer(id, version(id), notary.organisation(), "请看一下", city.clerk);
    assertThat(seen(id).owner().id()).as("nothing changes until it is taken").isEqualTo(city.office.centre);
    assertThat(running(id)).containsExactly("SERVICE_HAND_OVER");
    services.acknowledge(id, version(id), notary);
    assertThat(seen(id).owner().id()).isEqualTo(notary.organisation());
    assertThat(running(id)).containsExactly("SERVICE_WORK");
    services.report(id, version(id), "请补一张户口簿", notary);
    services.finish(id, version(id), ServiceOutcome.GIVEN, "公证书已经做好，请来取", notary);

    MatterId matter = seen(id).matter();
    assertThat(matters.timeline(matter, true)).extracting(entry -> entry.text())
        .contains("请补一张户口簿", "公证书已经做好，请来取");
    assertThat(matters.facts(matter).standing().ended()).isTrue();
    assertThat(deadlines.of(id.value())).extracting(ClockView::rule, ClockView::state)
        .containsExactlyInAnyOrder(tuple("SERVICE_HAND_OVER", "KEPT"), tuple("SERVICE_WORK", "KEPT"));
    assertThatThrownBy(() -> services.report(id, version(id), "再说一句", notary)).isInstanceOf(Refusal.class);
  }

  @Test
  void theDaysAreThoseOfTheItem() {
    ServiceId id = services.open(city.will());
    services.offer(id, version(id), notary.organisation(), "", city.clerk);
    services.acknowledge(id, version(id), notary);

    LocalDate due = LocalDate.ofInstant(clockOf(id, "SERVICE_WORK").dueAt(), clock.getZone());
    assertThat(due).as("fifteen working days from Wednesday the first of July").isEqualTo(LocalDate.of(2026, 7, 22));
  }

  @Test
  void whoDoesNotAnswerLeavesTheTermToTheWindow() {
    ServiceId id = services.open(city.will());
    services.offer(id, version(id), notary.organisation(), "", city.clerk);
    clock.set(clock.today().plusDays(5));
    services.acknowledge(id, version(id), notary);

    assertThat(clockOf(id, "SERVICE_HAND_OVER").state()).isEqualTo("MISSED");
  }

  @Test
  void nobodyElseSeesItAndTheUnitBehindSeesNotTheMatter() {
    ServiceId id = services.open(city.will());
    assertThatThrownBy(() -> services.view(id, notary)).as("before it is offered").isInstanceOf(Missing.class);
    services.offer(id, version(id), notary.organisation(), "", city.clerk);

    assertThat(services.view(id, notary).mayOpenMatter()).isFalse();
    assertThatThrownBy(() -> matters.view(seen(id).matter(), notary)).isInstanceOf(Refusal.class);
    Actor other = city.body(OrganisationKind.NOTARY_OFFICE, "别的公证处");
    assertThatThrownBy(() -> services.view(id, other)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> services.acknowledge(id, version(id), other)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> services.finish(id, version(id), ServiceOutcome.GIVEN, "抢着办", notary)).as("not theirs yet").isInstanceOf(Forbidden.class);
  }

  @Test
  void aServiceJoinsTheMatterThereIsAndNothingIsToldTwice() {
    ServiceId first = services.open(city.will());
    OpenService more = city.will();
    ServiceId second =
        services.open(
            new OpenService(
                more.key(), more.city(), "forensic", seen(first).matter(), more.front(), "", more.channel(), more.name(), more.phone(), more.story(),
                Map.of("kind", "笔迹印章", "purpose", "遗嘱", "court", "不是"), Set.of(), more.by()));

    assertThat(services.receiptNumber(second)).isEqualTo(services.receiptNumber(first));
    assertThat(seen(second).missing()).as("told at once").containsExactly("身份证");
  }

  /** Any walk of offers, acknowledgements and refusals: one owner at every moment, facts kept, no unit twice. */
  @Test
  void wanderingItHasOneOwnerAtEveryMomentAndNeverComesBack() {
    List<Actor> units = new ArrayList<>();
    for (int i = 0; i < 6; i++) units.add(city.body(OrganisationKind.NOTARY_OFFICE, "第" + i + "公证处"));
    for (long seed = 1; seed <= 12; seed++) {
      Random dice = new Random(seed);
      ServiceId id = services.open(city.will());
      MatterView before = matters.facts(seen(id).matter());
      Set<UUID> know = new HashSet<>(Set.of(city.office.centre));
      UUID owner = city.office.centre;
      Actor holder = city.clerk;
      for (int hop = 0; hop < 14; hop++) {
        Actor next = units.get(dice.nextInt(units.size()));
        Actor asking = holder;
        if (know.contains(next.organisation())) {
          assertThatThrownBy(() -> services.offer(id, version(id), next.organisation(), "", asking)).isInstanceOf(Refusal.class);
        } else {
          services.offer(id, version(id), next.organisation(), "", asking);
          assertThat(facts(id).owner().id()).as("seed " + seed).isEqualTo(owner);
          know.add(next.organisation());
          if (dice.nextInt(3) == 0) {
            services.decline(id, version(id), "不归我们", next);
          } else {
            services.acknowledge(id, version(id), next);
            owner = next.organisation();
            holder = next;
          }
        }
        assertThat(facts(id).owner().id()).as("seed " + seed + " hop " + hop).isEqualTo(owner);
        assertThat(facts(id).target()).isNull();
        assertThat(deadlines.of(id.value()).stream().filter(one -> one.state().equals("RUNNING"))).as("one clock runs").hasSize(1);
      }
      assertThat(facts(id).answers()).isEqualTo(THE_ANSWERS);
      MatterView after = matters.facts(facts(id).matter());
      assertThat(after.people()).isEqualTo(before.people());
      assertThat(after.story()).isEqualTo(before.story());
      assertThat(after.organisation()).as("the first receiver answers to the person").isEqualTo(before.organisation());
    }
  }

  private ServiceView facts(ServiceId id) {
    return services.facts(id);
  }

  private ServiceView seen(ServiceId id) {
    return services.view(id, city.clerk);
  }

  private int version(ServiceId id) {
    return services.facts(id).version();
  }

  private List<String> running(ServiceId id) {
    return deadlines.of(id.value()).stream().filter(one -> one.state().equals("RUNNING")).map(ClockView::rule).toList();
  }

  private ClockView clockOf(ServiceId id, String rule) {
    return deadlines.of(id.value()).stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
  }
}
