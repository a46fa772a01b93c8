package org.nuanyang.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.notices.Notices;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The way into the pool and out of it, on the real database. */
@ModuleDatabaseTest(extraIncludes = {"network", "policies"})
class PoolModuleTests {

  private static final AtomicInteger SERIAL = new AtomicInteger(1000);

  @Autowired PoolAdmission admission;
  @Autowired PoolRecords records;
  @Autowired Leaves leaves;
  @Autowired Panels panels;
  @Autowired Practitioners practitioners;
  @Autowired Network network;
  @Autowired MovableClock clock;
  @MockitoBean AuditTrail audit;
  @MockitoBean Notices notices;
  @MockitoBean RateLimits limits;
  @MockitoSpyBean Policies policies;

  private String city;
  private UUID firm;
  private UUID account;
  private Actor assigner;
  private Actor director;

  @BeforeEach
  void aCityWithAFirm() {
    city = String.format("158%03d", SERIAL.getAndIncrement() % 1000);
    firm = UUID.randomUUID();
    account = UUID.randomUUID();
    assigner = staff(Role.ASSIGNER);
    director = staff(Role.DIRECTOR);
    Mockito.lenient().doReturn("NATIONAL").when(policies).profileOf(city);
    network.register(
        List.of(
            new RegisterOrganisation(
                firm, city, OrganisationKind.LAW_FIRM, null, city, "某律师事务所", "某所", "", "", null, OpeningHours.NONE, false, Set.of("zh"))),
        Actor.system(city));
  }

  @Test
  void leadsARequestThroughReviewAndNoticeIntoTheRegister() {
    UUID id = admission.apply(request("", LocalDate.of(2012, 5, 1)));
    assertThat(admission.applications(null, assigner)).extracting(PoolApplicationView::state).containsExactly(AdmissionState.APPLIED);
    admission.pass(id, "材料齐", 0, assigner);
    admission.publicise(id, 1, assigner);
    assertThat(admission.noticed(city)).extracting(PoolApplicationView::id).containsExactly(id);
    assertThatThrownBy(() -> admission.admit(id, 2, director)).isInstanceOf(NotAdmissible.class).hasMessageContaining("notice-runs");

    clock.advance(Duration.ofDays(8));
    assertThat(admission.noticed(city)).isEmpty();
    admission.admit(id, 2, director);

    UUID member = admission.application(id, director).practitioner();
    PractitionerView who = practitioners.practitioner(member);
    assertThat(who.status()).isEqualTo(PoolStatus.ACTIVE);
    assertThat(practitioners.pool(city)).extracting(PractitionerView::id).contains(member);
    verify(notices).sms(eq(city), any(), eq("pool.sms.admitted"), any());
    assertThatThrownBy(() -> admission.apply(again(who.licence()))).isInstanceOf(NotAdmissible.class).hasMessageContaining("known-already");
  }

  @Test
  void admitsNobodyByTheReviewersHandAlone() {
    UUID id = admission.apply(request("", LocalDate.of(2012, 5, 1)));
    admission.pass(id, "", 0, director);
    admission.publicise(id, 1, director);
    clock.advance(Duration.ofDays(8));
    assertThatThrownBy(() -> admission.admit(id, 2, director)).isInstanceOf(NotAdmissible.class).hasMessageContaining("four-eyes");
    assertThatThrownBy(() -> admission.admit(id, 2, assigner)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> admission.admit(id, 1, staff(Role.DIRECTOR))).isInstanceOf(Stale.class);
    admission.admit(id, 2, staff(Role.DIRECTOR));
  }

  @Test
  void hearsObjectionsBeforeItAdmits() {
    UUID id = admission.apply(request("", LocalDate.of(2012, 5, 1)));
    assertThatThrownBy(() -> admission.object(id, "张三", "13800000000", "早了")).isInstanceOf(NotAdmissible.class);
    admission.pass(id, "", 0, assigner);
    admission.publicise(id, 1, assigner);
    admission.object(id, "张三", "13800000000", "收过我的钱");
    clock.advance(Duration.ofDays(8));
    assertThatThrownBy(() -> admission.object(id, "李四", "13800000000", "晚了")).isInstanceOf(NotAdmissible.class);
    assertThatThrownBy(() -> admission.admit(id, 2, director)).hasMessageContaining("objection-open");
    PoolObjectionView said = admission.objections(id, director).getFirst();
    assertThat(said.text()).isEqualTo("收过我的钱");
    admission.answer(said.id(), true, "查实", director);
    assertThatThrownBy(() -> admission.answer(said.id(), false, "再想想", director)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> admission.admit(id, 2, director)).hasMessageContaining("objection-upheld");
    admission.refuse(id, "异议成立", 2, director);
    assertThat(admission.application(id, director).state()).isEqualTo(AdmissionState.REFUSED);
  }

  /** Rules of entry are the city's data: two years here, recommendation there. */
  @Test
  void asksWhatTheCityAsks() {
    Mockito.doReturn("R-BT22").when(policies).profileOf(city);
    UUID young = admission.apply(request("", LocalDate.now(clock).minusYears(2).plusDays(1)));
    assertThatThrownBy(() -> admission.pass(young, "", 0, assigner)).hasMessageContaining("too-few-years");
    UUID old = admission.apply(request("", LocalDate.now(clock).minusYears(2)));
    admission.pass(old, "", 0, assigner);
    Mockito.doReturn("R-BT25").when(policies).profileOf(city);
    UUID alone = admission.apply(request("", LocalDate.of(2012, 5, 1)));
    assertThatThrownBy(() -> admission.pass(alone, "", 0, assigner)).hasMessageContaining("recommendation-needed");
    admission.pass(admission.apply(request("某律师事务所", LocalDate.of(2012, 5, 1))), "", 0, assigner);
  }

  /** Days on which the licence rested are no practice. */
  @Test
  void countsYearsWithoutSuspension() {
    Mockito.doReturn("R-BT22").when(policies).profileOf(city);
    LocalDate licensed = LocalDate.now(clock).minusYears(2).minusDays(10);
    ApplyForPool plain = request("", licensed);
    UUID rested = admission.apply(new ApplyForPool(
        firm, plain.name(), plain.licence(), plain.kind(), "F", licensed, null, null, 11, plain.specialities(), plain.languages(),
        plain.phone(), "", "", null, plain.by()));
    assertThatThrownBy(() -> admission.pass(rested, "", 0, assigner)).hasMessageContaining("too-few-years");
  }

  @Test
  void proposesAfterTwoFailedFilesAndLeavesTheDecisionToAPerson() {
    UUID member = member();
    records.mark(new MarkMember(member, MarkKind.FAIL, LocalDate.now(clock).minusDays(5), "案件1", assigner));
    records.mark(new MarkMember(member, MarkKind.FAIL, LocalDate.now(clock).minusDays(5), "案件1", assigner));
    assertThat(records.proposals(director)).isEmpty();
    records.mark(new MarkMember(member, MarkKind.FAIL, LocalDate.now(clock).minusMonths(13), "旧案", assigner));
    assertThat(records.proposals(director)).as("older than twelve months").isEmpty();
    records.mark(new MarkMember(member, MarkKind.FAIL, LocalDate.now(clock), "案件2", assigner));
    PoolProposal proposal = records.proposals(director).getFirst();
    assertThat(proposal.ground()).isEqualTo("FAILS");
    assertThat(proposal.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(15));
    assertThat(practitioners.practitioner(member).status()).as("nothing happens by itself").isEqualTo(PoolStatus.ACTIVE);

    assertThatThrownBy(() -> records.decide(proposal.id(), "SUSPENDED", "两份不合格", 0, assigner)).isInstanceOf(Forbidden.class);
    records.decide(proposal.id(), "SUSPENDED", "两份不合格", 0, director);
    assertThat(practitioners.practitioner(member).status()).isEqualTo(PoolStatus.SUSPENDED);
    assertThat(records.proposals(director)).isEmpty();
  }

  @Test
  void proposesAfterThreeRefusalsOrDiscipline() {
    UUID member = member();
    for (int i = 1; i <= 3; i++) {
      assertThat(records.proposals(director)).isEmpty();
      records.mark(new MarkMember(member, MarkKind.REFUSAL, LocalDate.now(clock), "案件" + i, assigner));
    }
    records.mark(new MarkMember(member, MarkKind.DISCIPLINE, LocalDate.now(clock), "处分决定", assigner));
    assertThat(records.proposals(director)).extracting(PoolProposal::ground).containsExactlyInAnyOrder("REFUSALS", "DISCIPLINE");
  }

  @Test
  void knowsWhoIsAwayHowGoodTheyAreAndWhereTheyServe() {
    UUID member = member();
    Actor lawyer = lawyerOf(member);
    LocalDate today = LocalDate.now(clock);
    leaves.enter(today, today.plusDays(3), Leaves.Why.ILLNESS, lawyer);
    records.mark(new MarkMember(member, MarkKind.EXCELLENT, today, "案件1", assigner));
    records.mark(new MarkMember(member, MarkKind.PASS, today, "案件2", assigner));
    UUID panel = panels.make("TEAM", "妇女权益律师团", "婚姻家庭", director);
    panels.nominate(panel, member, director);

    Map<UUID, MemberStanding> known = records.standings(city, today);
    assertThat(known.get(member)).isEqualTo(new MemberStanding(today.plusDays(3), 0.8, 2, List.of("妇女权益律师团")));
    assertThat(records.standings(city, today.plusDays(4)).get(member).awayUntil()).isNull();

    leaves.cancel(leaves.mine(lawyer).getFirst().id(), lawyer);
    assertThat(records.standings(city, today).get(member).awayUntil()).isNull();
    assertThatThrownBy(() -> leaves.enter(today.plusDays(2), today, Leaves.Why.LEAVE, lawyer)).isInstanceOf(NotAdmissible.class);
  }

  @Test
  void hidesOneCityFromAnother() {
    UUID id = admission.apply(request("", LocalDate.of(2012, 5, 1)));
    Actor elsewhere = new Actor(UUID.randomUUID(), "外地", Set.of(Role.DIRECTOR), null, "157999", DataScope.CITY, Set.of());
    assertThatThrownBy(() -> admission.application(id, elsewhere)).isInstanceOf(Missing.class);
    assertThat(admission.applications(null, elsewhere)).isEmpty();
  }

  private UUID member() {
    ApplyForPool plain = request("", LocalDate.of(2012, 5, 1));
    UUID id = admission.apply(new ApplyForPool(
        firm, plain.name(), plain.licence(), plain.kind(), "F", plain.licensedOn(), null, null, 0, plain.specialities(),
        plain.languages(), plain.phone(), "", "", account, plain.by()));
    admission.pass(id, "", 0, assigner);
    admission.publicise(id, 1, assigner);
    clock.advance(Duration.ofDays(8));
    admission.admit(id, 2, director);
    return admission.application(id, director).practitioner();
  }

  private Actor lawyerOf(UUID member) {
    return new Actor(account, "律师", Set.of(Role.LAWYER), firm, city, DataScope.OWN, Set.of());
  }

  private ApplyForPool request(String recommendedBy, LocalDate licensed) {
    return new ApplyForPool(
        firm, "王某", String.format("115992012%08d", SERIAL.getAndIncrement()), PractitionerKind.LAWYER, "F", licensed, null, null, 0,
        Set.of("LABOR"), Set.of("zh"), "13800000000", "", recommendedBy, null, Actor.citizen(city));
  }

  private ApplyForPool again(String licence) {
    ApplyForPool plain = request("", LocalDate.of(2012, 5, 1));
    return new ApplyForPool(
        firm, plain.name(), licence, plain.kind(), "F", plain.licensedOn(), null, null, 0, plain.specialities(), plain.languages(),
        plain.phone(), "", "", null, plain.by());
  }

  private Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), "工作人员", Set.of(role), UUID.randomUUID(), city, DataScope.CITY, Set.of());
  }
}
