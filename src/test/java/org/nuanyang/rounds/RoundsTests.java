package org.nuanyang.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.SupervisionId;
import org.nuanyang.rounds.RecordVisit.Answer;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A leader answers for a place, goes there, presses for what is wrong; the week is summed up from what was counted. */
@PlatformTest
class RoundsTests {

  @Autowired WebApplicationContext platform;
  @Autowired Charges charges;
  @Autowired Rounds rounds;
  @Autowired WeeklyBriefs briefs;
  @Autowired Supervision supervision;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;

  private OfficeExample office;
  private Actor leader;

  @BeforeEach
  void aLeader() {
    office = new OfficeExample(platform);
    UUID id = UUID.randomUUID();
    leader = new Actor(id, "包联领导", Set.of(Role.LEADER), office.bureau, OfficeExample.CITY, DataScope.CITY, Set.of());
    accounts.open(new OpenAccount(id, "r" + id.toString().substring(0, 8), "包联领导", Set.of(Role.LEADER), office.bureau, OfficeExample.CITY, DataScope.CITY, accounts.hash("Nuanyang#2026"), PasswordOrigin.CHOSEN, Actor.system(OfficeExample.CITY)));
  }

  @Test
  void whatIsWrongAtAPlaceBecomesAnOrderToActOnce() {
    UUID charge = given();
    assertThatThrownBy(() -> charges.give(new GiveCharge(UUID.randomUUID(), ChargeKind.PLACE, office.centre, leader.id(), clock.today(), clock.today().plusDays(9), office.officer)))
        .as("one leader at a time").isInstanceOf(Refusal.class).hasMessage("rounds.taken");
    Actor stranger = new OfficeExample(platform).head;
    assertThatThrownBy(() -> charges.give(new GiveCharge(UUID.randomUUID(), ChargeKind.PLACE, office.centre, leader.id(), clock.today(), clock.today().plusDays(9), stranger)))
        .as("another head's place").isInstanceOf(Missing.class);
    List<CheckItem> list = rounds.checklist(charge, leader);
    assertThat(list).as("the list of a centre").extracting(CheckItem::code).contains("centre_open").doesNotContain("station_open");
    var order = new RecordVisit(UUID.randomUUID(), charge, clock.today(), answers(list), "看了一上午", null, leader);

    assertThatThrownBy(() -> rounds.record(new RecordVisit(UUID.randomUUID(), charge, clock.today(), answers(list), "", null, office.officer))).isInstanceOf(Forbidden.class);
    UUID visit = rounds.record(order);
    assertThat(rounds.record(order)).as("told twice").isEqualTo(visit);

    assertThat(rounds.of(charge, leader)).extracting(VisitRow::problems, VisitRow::orders).containsExactly(tuple(2, 1));
    UUID pressed = rounds.view(visit, leader).points().getFirst().order();
    assertThat(supervision.view(new SupervisionId(pressed), office.head))
        .satisfies(one -> assertThat(one.demand()).contains("云岭县法律援助中心", list.getFirst().ask(), "上午没有人"))
        .satisfies(one -> assertThat(one.mayReply()).isTrue());
    assertThat(charges.view(charge, leader)).returns(clock.today(), ChargeView::visitedOn).returns(clock.today().plusDays(30), ChargeView::visitBy);
    assertThatThrownBy(() -> sql.sql("update charge_visit set problems = 0 where id = ?").param(visit).update()).as("history stays").isInstanceOf(RuntimeException.class);
    clock.set(clock.today().plusDays(31));
    assertThat(charges.mine(leader)).extracting(ChargeView::state).containsExactly(ChargeView.State.WAITING);
    charges.end(charge, charges.view(charge, leader).version(), "分工调整", leader);
    assertThatThrownBy(() -> rounds.record(new RecordVisit(UUID.randomUUID(), charge, clock.today(), answers(list), "", null, leader))).hasMessage("rounds.over");
  }

  @Test
  void theWeekIsCountedCorrectedIssuedAndKept() {
    UUID charge = given();
    rounds.record(new RecordVisit(UUID.randomUUID(), charge, clock.today(), answers(rounds.checklist(charge, leader)), "", null, leader));
    office.submitted();
    UUID id = briefs.draw(clock.today(), office.officer);
    assertThat(briefs.draw(clock.today(), office.officer)).as("one a week").isEqualTo(id);
    briefs.recount(id, version(id), office.officer);
    assertThatThrownBy(() -> briefs.view(id, null, leader)).as("a draft is not for leaders").isInstanceOf(Missing.class);
    assertThatThrownBy(() -> briefs.issue(id, version(id), office.head)).as("a county's head signs nothing for the city").isInstanceOf(Forbidden.class);

    BriefFact visits = fact(id, "visits");
    assertThat(visits.numbers().get(1)).isEqualTo(count("select count(*) from charge_visit where on_day between ? and ?"));
    assertThat(fact(id, "orders").numbers().getFirst()).isEqualTo(sql.sql("select count(*) from supervision where city = ? and ordered_at >= ?").params(OfficeExample.CITY, Timestamp.from(monday().atStartOfDay(clock.getZone()).toInstant())).query(Long.class).single());
    briefs.correct(id, version(id), Set.of("orders", "no such thing"), "本周接待日延长两小时", office.officer);
    briefs.issue(id, version(id), office.officer);

    BriefView issued = briefs.view(id, null, leader);
    assertThat(issued.left()).containsExactly("orders");
    assertThat(issued.remark()).contains("两小时");
    briefs.correct(id, version(id), Set.of(), "更正", office.officer);
    assertThat(briefs.view(id, null, leader)).as("leaders keep what was issued").returns(issued.edition(), BriefView::edition).returns("本周接待日延长两小时", BriefView::remark);
    assertThat(briefs.view(id, null, office.officer).editions()).extracting(BriefView.Edition::what).containsExactly("CORRECTED", "ISSUED", "CORRECTED", "RECOUNTED", "DRAWN");
  }

  @Test
  void aProblemWithoutWordsComesBackAndTheBriefPrints() throws Exception {
    UUID charge = given();
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(platform).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    String page = "/desk/rounds/" + charge + "/visit";
    String back =
        mvc.perform(post(page).with(Acting.as(leader)).with(csrf()).param("on", "0001-01-01").param("found-centre_open", "PROBLEM"))
            .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    assertThat(back).contains("请写明是什么问题", "最近 31 天以内");
    String early =
        mvc.perform(post(page).with(Acting.as(leader)).with(csrf()).param("on", clock.today().minusDays(1).toString()).param("summary", "看了一上午"))
            .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    assertThat(early).as("nothing typed is lost").contains("要在包联期内", "看了一上午");
    charges.end(charge, charges.view(charge, leader).version(), "分工调整", leader);
    String over =
        mvc.perform(post(page).with(Acting.as(leader)).with(csrf()).param("on", clock.today().toString()).param("summary", "看了一下午"))
            .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    assertThat(over).contains("看了一下午");
    UUID id = briefs.draw(clock.today(), office.officer);
    byte[] pdf = mvc.perform(get("/desk/rounds/briefs/" + id + "/brief.pdf").with(Acting.as(office.officer))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private UUID given() {
    return charges.give(new GiveCharge(UUID.randomUUID(), ChargeKind.PLACE, office.centre, leader.id(), clock.today(), clock.today().plusDays(200), leader));
  }

  /** Wrong at the first point and pressed for, wrong at the second and told only. */
  private static List<Answer> answers(List<CheckItem> list) {
    return IntStream.range(0, list.size()).mapToObj(i -> new Answer(list.get(i).code(), i < 2 ? Found.PROBLEM : Found.GOOD, i < 2 ? "上午没有人" : "", i == 0)).toList();
  }

  private BriefFact fact(UUID id, String key) {
    return briefs.view(id, null, office.officer).facts().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private long count(String query) {
    return sql.sql(query).params(monday(), monday().plusDays(6)).query(Long.class).single();
  }

  private LocalDate monday() {
    return clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private int version(UUID id) {
    return briefs.view(id, null, office.officer).version();
  }
}
