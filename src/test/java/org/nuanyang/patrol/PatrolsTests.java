package org.nuanyang.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.lessThan;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.directory.EnterVillage;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationFigures;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.patrol.SpotPapers.SpotPaper;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedRequest;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** From the task to striking off, on the real platform: what is found in a village reaches whoever can settle it. */
@PlatformTest
class PatrolsTests {

  private static final String CITY = "159800";
  private static final UUID CENTRE = UUID.randomUUID();
  private static final UUID COMMITTEE = UUID.randomUUID();
  private static final UUID STATION = UUID.randomUUID();
  private static final UUID OTHER_STATION = UUID.randomUUID();
  private static final UUID DISPUTES = UUID.randomUUID();
  private static final UUID MEDIATOR = UUID.randomUUID();
  private static final UUID LIAISON = UUID.randomUUID();
  private static final UUID MEDIATING = UUID.randomUUID();

  @Autowired Patrols patrols;
  @Autowired Disputes disputes;
  @Autowired Villages villages;
  @Autowired Network network;
  @Autowired Accounts accounts;
  @Autowired PlacePeople people;
  @Autowired Mediations mediations;
  @Autowired Matters matters;
  @Autowired HeatMaps heat;
  @Autowired SpotPapers spot;
  @Autowired DisputeFeed feed;
  @Autowired MonthReports months;
  @Autowired OrganKeys keys;
  @Autowired MediationFigures figures;
  @Autowired WebApplicationContext context;
  @Autowired DeskNotices desks;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;

  private final Actor mediator = actor(MEDIATOR, "王调解", Role.MEDIATOR, COMMITTEE, DataScope.UNIT);
  private final Actor liaison = actor(LIAISON, "李联络", Role.CLERK, STATION, DataScope.UNIT);
  private final Actor elsewhere = actor(UUID.randomUUID(), "别处", Role.CLERK, OTHER_STATION, DataScope.UNIT);
  private final Actor leader = actor(UUID.randomUUID(), "局领导", Role.LEADER, CENTRE, DataScope.CITY);
  private final Actor centre = actor(UUID.randomUUID(), "矛调", Role.ORGAN_OFFICER, DISPUTES, DataScope.UNIT);
  private VillageView east;
  private VillageView west;

  private static Actor actor(UUID id, String name, Role role, UUID unit, DataScope scope) {
    return new Actor(id, name, Set.of(role), unit, CITY, scope, scope == DataScope.CITY ? Set.of() : Set.of(unit));
  }

  @BeforeEach
  void aCountyWithTwoVillages() {
    Actor system = Actor.system(CITY);
    if (network.organisations(Set.of(CENTRE)).isEmpty()) {
      network.register(
          List.of(place(CENTRE, OrganisationKind.CITY_CENTRE, "安和市法律援助中心"), place(COMMITTEE, OrganisationKind.MEDIATION_COMMITTEE, "安和市人民调解委员会"),
              place(STATION, OrganisationKind.STATION, "平川镇司法所"), place(OTHER_STATION, OrganisationKind.STATION, "高坡镇司法所"),
              place(DISPUTES, OrganisationKind.DISPUTE_CENTRE, "安和市矛调中心")),
          system);
      accounts.open(new OpenAccount(MEDIATOR, "m" + MEDIATOR.toString().substring(0, 8), "王调解", Set.of(Role.MEDIATOR), COMMITTEE, CITY, DataScope.UNIT, accounts.hash("Nuanyang#2026"), PasswordOrigin.CHOSEN, system));
      accounts.open(new OpenAccount(LIAISON, "l" + LIAISON.toString().substring(0, 8), "李联络", Set.of(Role.CLERK), STATION, CITY, DataScope.UNIT, accounts.hash("Nuanyang#2026"), PasswordOrigin.CHOSEN, system));
      people.enter(List.of(new EnterPlacePerson(MEDIATING, CITY, COMMITTEE, PlaceDuty.MEDIATOR, "王调解", null, MEDIATOR, "13900000001", Set.of("zh"), LocalDate.of(2020, 1, 1))), system);
      villages.enter(List.of(new EnterVillage(CITY, "159802", "平川镇", "东村", new GeoPoint(40.1, 110.1), null), new EnterVillage(CITY, "159802", "高坡镇", "西村", new GeoPoint(40.2, 110.3), null)), system);
    }
    List<VillageView> both = villages.list(CITY, "", "", null, 10).rows();
    east = both.stream().filter(one -> one.name().equals("东村")).findFirst().orElseThrow();
    west = both.stream().filter(one -> one.name().equals("西村")).findFirst().orElseThrow();
  }

  private static RegisterOrganisation place(UUID id, OrganisationKind kind, String name) {
    return new RegisterOrganisation(id, CITY, kind, null, CITY, name, name, "安和市一号", "04791234567", new GeoPoint(40.0, 110.0), OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30)), true, Set.of("zh"));
  }

  @Test
  void aLiaisonIsSentFindsADisputeAndTheCommitteeSettlesItWithoutTypingAnythingAgain() {
    UUID task = patrols.set(new SetPatrol(UUID.randomUUID(), "春耕排查", today(), today().plusDays(20), Set.of(DisputeKind.LAND), List.of(east.id(), west.id()), List.of(LIAISON), 4, true, "", mediator));
    assertThat(patrols.mine(liaison)).extracting(TaskView::id).contains(task);
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> patrols.view(task, elsewhere));
    RecordPatrol found = new RecordPatrol(UUID.randomUUID(), task, east.id(), today(), "", card(task, east, liaison, Set.of(), new PartyTold("赵地头", "13911112222"), new PartyTold("", "")), liaison);

    Patrols.Recorded first = patrols.record(found), second = patrols.record(found);

    assertThat(second).as("sent twice").isEqualTo(new Patrols.Recorded(first.visit(), first.card(), true));
    assertThat(patrols.view(task, mediator)).satisfies(view -> assertThat(view.done()).isEqualTo(1)).satisfies(view -> assertThat(view.disputes()).isEqualTo(1));
    DisputeView seen = disputes.view(first.card(), mediator);
    assertThat(seen.organisation()).as("whoever set the task answers").isEqualTo(COMMITTEE);
    assertThat(seen.clocks()).extracting("rule").containsExactly("PATROL_CLOSE");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> disputes.mediate(seen.id(), seen.version(), COMMITTEE, List.of(), mediator)).withMessage("patrol.mediate.names");

    MediationId opened = disputes.mediate(seen.id(), seen.version(), COMMITTEE, List.of(new PartyTold("不用", ""), new PartyTold("钱邻居", "")), mediator);

    MediationView mediation = mediations.view(opened, mediator);
    assertThat(mediation.source()).isEqualTo(Source.OWN_MOTION);
    assertThat(mediation.parties()).extracting(MediationView.Party::name).containsExactly("赵地头", "钱邻居");
    assertThat(mediation.parties().getFirst().phone()).isEqualTo("13911112222");
    assertThat(mediation.file().story()).contains("两家争地边", "平川镇东村", seen.number(), "8000");
    assertThat(disputes.view(seen.id(), mediator).state()).isEqualTo(DisputeState.IN_MEDIATION);

    endsWithoutAgreement(opened, mediation);
    DisputeView back = disputes.view(seen.id(), mediator);
    assertThat(back.state()).as("nothing came of it: it lies open again").isEqualTo(DisputeState.OPEN);
    disputes.watch(back.id(), back.version(), today().plusDays(10), "村委会盯着", mediator);
    disputes.settle(back.id(), version(back.id()), "重新量了地，两家都认", mediator);
    disputes.close(back.id(), version(back.id()), DisputeResult.SETTLED, Satisfied.YES, "电话问过两家", mediator);
    DisputeView closed = disputes.view(back.id(), mediator);
    assertThat(closed).extracting(DisputeView::state, DisputeView::result, DisputeView::closedOn).containsExactly(DisputeState.CLOSED, DisputeResult.SETTLED, today());
    assertThat(closed.clocks()).extracting("state").containsOnly("KEPT");
    disputes.reopen(back.id(), closed.version(), "又挖了界石", mediator);
    assertThat(disputes.view(back.id(), mediator)).extracting(DisputeView::state, DisputeView::reopened).containsExactly(DisputeState.OPEN, 1);
  }

  /** The committee takes it, and nothing comes of it. */
  private void endsWithoutAgreement(MediationId id, MediationView view) {
    for (MediationView.Party party : view.parties()) mediations.consent(id, mediations.view(id, mediator).version(), party.id(), Consent.YES, ConsentWay.CALL, mediator);
    mediations.screen(id, mediations.view(id, mediator).version(), Violence.NONE, false, false, mediator);
    mediations.accept(id, mediations.view(id, mediator).version(), List.of(MEDIATING), mediator);
    mediations.end(id, mediations.view(id, mediator).version(), Ending.values()[0], "", mediator);
    assertThat(mediations.view(id, mediator).state()).isIn(MediationState.FAILED, MediationState.ENDED);
  }

  @Test
  void whatIsDangerousIsToldAtOnceAndWeighedDownOnlyByWhoMay() {
    UUID id = disputes.report(card(null, west, liaison, Set.of(DangerSign.WEAPON), new PartyTold("孙急", ""), new PartyTold("李躁", "")));
    DisputeView seen = disputes.view(id, liaison);

    assertThat(seen.risk()).isEqualTo(RiskLevel.HIGH);
    assertThat(seen.reasons()).containsExactly("有人拿过凶器。");
    assertThat(seen.clocks()).extracting("rule").containsExactlyInAnyOrder("PATROL_CLOSE", "PATROL_HIGH");
    assertThat(desks.open(null, 50, centre).rows()).as("the dispute centre").anyMatch(one -> one.url().endsWith(id.toString()));
    assertThat(disputes.list(FindDisputes.underWay(), null, centre).rows()).extracting(DisputeRow::id).contains(id);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> disputes.weigh(id, seen.version(), RiskLevel.LOW, "没事了", liaison)).withMessage("patrol.weigh.authority");
    disputes.act(id, seen.version(), "民警把刀收走了", true, liaison);
    assertThat(desks.open(null, 50, centre).rows()).noneMatch(one -> one.url().endsWith(id.toString()));
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> disputes.settle(id, seen.version(), "旧的页面", liaison));
    disputes.weigh(id, version(id), RiskLevel.MIDDLE, "刀是切菜的", centre);
    disputes.weigh(id, version(id), RiskLevel.HIGH, "又拿了刀", liaison);
    assertThat(desks.open(null, 50, centre).rows()).as("dangerous once more").anyMatch(one -> one.url().endsWith(id.toString()));
    disputes.settle(id, version(id), "双方写了保证书", liaison);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> disputes.close(id, version(id), DisputeResult.SETTLED, Satisfied.YES, "好了", liaison)).withMessage("patrol.close.authority");
    disputes.close(id, version(id), DisputeResult.SETTLED, Satisfied.MOSTLY, "去村里看过", centre);
    assertThat(disputes.view(id, leader).parties()).as("a leader supervises and need not know who").extracting(PartyTold::name).containsExactly("孙**", "李**");
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> disputes.view(id, elsewhere));
    Actor court = actor(UUID.randomUUID(), "法院", Role.ORGAN_OFFICER, COMMITTEE, DataScope.UNIT);
    assertThatExceptionOfType(Forbidden.class).as("an organ that is no dispute centre").isThrownBy(() -> disputes.view(id, court));
    assertThat(sql.sql("select encode(what, 'escape') from dispute_card where id = ?").param(id).query(String.class).single()).doesNotContain("争地边");
    assertThat(sql.sql("select count(*) from audit_entry where subject = ? and kind = 'dispute-card'").param(id).query(Integer.class).single()).isPositive();
  }

  @Test
  void twoReportsOfOneDisputeAreOfferedToBothAndJoinedByAPersonOnly() {
    PartyTold one = new PartyTold("周同名", "13933334444"), other = new PartyTold("吴同名", "");
    UUID here = disputes.report(card(null, east, liaison, Set.of(), one, other));
    UUID there = disputes.report(card(null, west, elsewhere, Set.of(DangerSign.THREAT), other, one));

    List<Alike> offered = disputes.alike(here, centre);
    assertThat(offered).first().satisfies(like -> assertThat(like.id()).isEqualTo(there)).satisfies(like -> assertThat(like.strong()).isTrue());
    assertThat(offered.getFirst().reasons()).contains("电话一样。", "双方名字一样。");
    assertThat(disputes.alike(here, liaison)).first().satisfies(like -> assertThat(like.readable()).isFalse());
    assertThat(disputes.view(there, centre).state()).as("never by the machine alone").isEqualTo(DisputeState.OPEN);
    assertThatExceptionOfType(Missing.class).as("who sees only one of them joins nothing").isThrownBy(() -> disputes.join(here, version(here), there, liaison));

    disputes.join(there, version(there), here, centre);

    DisputeView head = disputes.view(here, centre);
    assertThat(head.reports()).extracting(DisputeView.Report::id).containsExactly(there);
    assertThat(head.risk()).as("whoever saw more danger is believed").isEqualTo(RiskLevel.MIDDLE);
    assertThat(disputes.view(there, centre)).extracting(DisputeView::state, DisputeView::joinedTo).containsExactly(DisputeState.JOINED, here);
    assertThat(disputes.alike(here, centre)).extracting(Alike::id).doesNotContain(there);
    disputes.reopen(there, version(there), "看错了，是两件", centre);
    disputes.differ(here, there, centre);
    assertThat(disputes.alike(here, centre)).extracting(Alike::id).doesNotContain(there);
  }

  @Test
  void legalAidGetsAMatterWithTheStoryAndThePeople() {
    UUID id = disputes.report(card(null, east, liaison, Set.of(), new PartyTold("郑讨薪", "13955556666"), new PartyTold("某劳务公司", "")));

    disputes.refer(id, version(id), ReferralWay.AID, "", "要打官司", liaison);

    DisputeView view = disputes.view(id, liaison);
    assertThat(view.state()).isEqualTo(DisputeState.REFERRED);
    var matter = matters.facts(new MatterId(view.matter()));
    assertThat(matter.organisation()).isEqualTo(CENTRE);
    assertThat(matter.applicant().name()).isEqualTo("郑讨薪");
    assertThat(matter.story()).contains("两家争地边");
    Actor window = actor(UUID.randomUUID(), "窗口", Role.CLERK, CENTRE, DataScope.UNIT);
    assertThat(desks.open(null, 50, window).rows()).anyMatch(one -> one.url().equals("/desk/intake/new?matter=" + view.matter()));
  }

  @Test
  void aNumberOfTheMapLeadsALeaderToItsCasesAndTellsOthersNoFewOnes() {
    clock.advance(Duration.ofDays(100)); // days of their own
    for (int i = 0; i < 2; i++) disputes.report(card(null, west, elsewhere, Set.of(), new PartyTold("", ""), new PartyTold("", "")));
    UUID joined = disputes.report(card(null, east, liaison, Set.of(DangerSign.VIOLENCE), new PartyTold("", ""), new PartyTold("", "")));
    UUID head = disputes.report(card(null, east, liaison, Set.of(), new PartyTold("", ""), new PartyTold("", "")));
    disputes.join(joined, version(joined), head, liaison);
    HeatQuestion today = new HeatQuestion(today(), today(), null, null);

    HeatView seen = heat.of(today, leader);

    assertThat(seen.all()).isEqualTo(new HeatView.Count(3, 3, 0, 1, 3, false, true));
    for (HeatView.Area area : List.of(seen.counties(), seen.towns(), seen.villages()).stream().flatMap(List::stream).toList()) {
      var wanted = new FindDisputes(area.key(), null, null, null, null, false, today(), today());
      assertThat(disputes.list(wanted, null, leader).rows()).as(area.name()).hasSize(area.count().total());
      assertThat(area.at()).as(area.name()).isNotNull();
    }
    HeatView told = heat.of(today, liaison);
    assertThat(told.all()).as("two of another station are not told, nor found by subtracting").isEqualTo(new HeatView.Count(1, 1, 0, 1, 1, true, false));
    assertThat(told.villages()).filteredOn(one -> one.name().endsWith("西村")).singleElement().satisfies(one -> assertThat(one.count()).isEqualTo(new HeatView.Count(0, 0, 0, 0, 0, true, false)));
  }

  @Test
  void aMonthIsCountedFromTheCardsAndFrozenWhenTheHeadSignsIt() throws Exception {
    clock.advance(Duration.ofDays(400)); // months of their own
    clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(today(), today().plusMonths(1).withDayOfMonth(2))));
    YearMonth month = YearMonth.from(today());
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < 4; i++) made.add(disputes.report(card(null, i < 3 ? east : west, liaison, i == 0 ? Set.of(DangerSign.WEAPON) : Set.of(), new PartyTold("", ""), new PartyTold("", ""))));
    disputes.settle(made.getLast(), version(made.getLast()), "好了", liaison);
    disputes.close(made.getLast(), version(made.getLast()), DisputeResult.SETTLED, Satisfied.YES, "", liaison);
    UUID others = disputes.report(card(null, west, elsewhere, Set.of(), new PartyTold("", ""), new PartyTold("", "")));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> months.sign("", month, 0, leader)).withMessage("patrol.month.not-over");
    clock.advance(Duration.ofDays(36));

    MonthReport draft = months.of("", month, leader);

    MonthFigures told = draft.figures();
    assertThat(List.of(told.reported(), told.high(), told.closed(), told.pleased(), told.live() - draft.before().live(), told.overdue() - draft.before().overdue())).containsExactly(5, 1, 1, 1, 4, 0);
    assertThat(told.villages()).containsOnly(entry("平川镇东村", 3), entry("高坡镇西村", 2));
    assertThat(told.kinds().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(told.reported()).isEqualTo(sql.sql("select count(*) from dispute_card where city = ? and reported_at >= ? and reported_at < ?").params(CITY, at(month), at(month.plusMonths(1))).query(Integer.class).single());
    assertThat(told.results()).containsEntry("SETTLED", 1);
    assertThat(months.of("", month.plusMonths(1), leader).figures().overdue()).as("thirty days later").isEqualTo(told.overdue() + 4);
    assertThat(months.of("", month, elsewhere).figures().reported()).as("of the own unit").isEqualTo(1);
    assertThat(months.of("", month, new Actor(UUID.randomUUID(), "站长", Set.of(Role.DIRECTOR), OTHER_STATION, CITY, DataScope.UNIT_AND_BELOW, Set.of(OTHER_STATION, liaison.organisation()))).figures()).as("one report of one unit").isEqualTo(months.of("", month, elsewhere).figures());
    assertThat(months.of(east.region() + " " + east.town(), month, leader).figures().reported()).isEqualTo(3);
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> months.sign("", month, 0, liaison));

    months.sign("", month, 0, leader);
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> months.sign("", month, 0, leader));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> months.sign("", month, 1, leader)).withMessage("patrol.month.same");
    disputes.join(others, version(others), made.get(1), centre);
    assertThat(months.of("", month, leader)).satisfies(one -> assertThat(one.figures()).isEqualTo(told)).satisfies(one -> assertThat(one.moved()).isTrue());
    months.sign("", month, 1, leader);
    assertThat(months.of("", month, leader)).satisfies(one -> assertThat(one.figures().reported()).isEqualTo(4)).satisfies(one -> assertThat(one.edition()).isEqualTo(2));
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    for (String page : List.of("", "?county=159802&town=x&month=9999-99", "/paper?month=" + month, "/paper?format=docx&month=" + month)) mvc.perform(get("/desk/patrol/months" + page).with(Acting.as(leader))).andExpect(status().isOk());
    mvc.perform(post("/desk/patrol/months/sign").param("month", "2026-13").param("edition", "0").with(Acting.as(leader)).with(SecurityMockMvcRequestPostProcessors.csrf())).andExpect(status().isConflict());
    for (String nonsense : List.of("", "0001-01", "9999-12", "x", "-1")) mvc.perform(post("/desk/patrol/months/sign").param("month", nonsense).param("edition", nonsense).param("county", nonsense).with(Acting.as(leader)).with(SecurityMockMvcRequestPostProcessors.csrf())).andExpect(status().is(lessThan(500)));
  }

  private static Timestamp at(YearMonth month) {
    return Timestamp.from(month.atDay(1).atStartOfDay(CityClock.ZONE).toInstant());
  }

  @Test
  void aVisitCountsForTheAllowanceOncePerVillageAndDay() {
    clock.advance(Duration.ofDays(40));
    LocalDate first = today().plusMonths(1).withDayOfMonth(1);
    UUID task = patrols.set(new SetPatrol(UUID.randomUUID(), "每月走一走", first, first.plusDays(27), Set.of(), List.of(east.id()), List.of(MEDIATOR), 1, true, "", mediator));
    clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(today(), first)));
    for (int twice = 0; twice < 2; twice++) patrols.record(new RecordPatrol(UUID.randomUUID(), task, east.id(), today(), "", null, mediator));
    assertThat(figures.pay(today(), today(), mediator)).filteredOn(line -> line.kind().equals("PATROL")).singleElement().satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("10"));
  }

  @Test
  void photosAndASpokenNoteComeOnceAndOpenForThoseWhoHandleTheCard() throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    UUID key = UUID.randomUUID();
    for (String state : List.of("kept", "again")) {
      var sheet = multipart("/desk/patrol/phone/send").file(new MockMultipartFile("photo", "墙.jpg", "image/jpeg", photo())).file(new MockMultipartFile("voice", "voice", "audio/webm", SPOKEN));
      for (var one : Map.of("submissionKey", key.toString(), "village", east.fullName(), "on", today().toString(), "found", "dispute", "kind", "LAND", "people", "2").entrySet()) sheet.param(one.getKey(), one.getValue());
      mvc.perform(sheet.with(Acting.as(liaison)).with(SecurityMockMvcRequestPostProcessors.csrf())).andExpect(status().isOk()).andExpect(jsonPath("$.state").value(state));
    }
    UUID card = disputes.list(new FindDisputes("", null, null, null, true, true, null, null), null, liaison).rows().getFirst().id();
    List<SpotPaper> kept = spot.of(card, liaison);
    assertThat(kept).as("sent twice").extracting(SpotPaper::spoken).containsExactly(false, true);
    assertThat(disputes.view(card, liaison).what()).as("only spoken").isEmpty();

    UUID voice = kept.getLast().file();
    assertThatExceptionOfType(Refusal.class).as("no engine in this city").isThrownBy(() -> spot.hear(card, voice, liaison));
    spot.write(card, voice, 0, "两家为院墙吵了三回", liaison);
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> spot.write(card, voice, 0, "旧的", liaison));
    assertThat(disputes.view(card, liaison).what()).isEqualTo("两家为院墙吵了三回");
    spot.write(card, voice, 1, "两家为院墙吵了四回", liaison);
    assertThat(disputes.view(card, liaison).steps()).as("every wording stays").extracting(DisputeView.Step::words).contains("两家为院墙吵了三回", "两家为院墙吵了四回");

    for (SpotPaper one : kept) {
      String address = "/desk/patrol/cards/" + card + "/spot/" + one.file();
      mvc.perform(get(address).with(Acting.as(liaison))).andExpect(status().isOk());
      mvc.perform(get(address).with(Acting.as(elsewhere))).andExpect(status().isNotFound());
      mvc.perform(get(address).with(Acting.as(leader))).andExpect(status().isForbidden());
      mvc.perform(get("/desk/files/" + one.file()).with(Acting.as(liaison))).andExpect(status().isForbidden());
    }
    assertThat(spot.of(card, leader)).as("a leader learns that they are there").extracting(SpotPaper::said).containsOnlyNulls();
    for (Actor one : List.of(liaison, leader)) mvc.perform(get("/desk/patrol/cards/" + card).with(Acting.as(one))).andExpect(status().isOk());
    assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> spot.keep(card, List.of(new Brought(true, "a", "no sound".getBytes(StandardCharsets.UTF_8))), liaison));
  }

  private static final byte[] SPOKEN = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 2, 3};

  private static byte[] photo() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }

  @Test
  void theHotlineHandsADisputeInOnceAndFetchesItsResult() throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    var admin = new Actor(UUID.randomUUID(), "系统管理员", Set.of(Role.SYSTEM_ADMIN), null, CITY, DataScope.CITY, Set.of());
    OrganKeys.IssuedKey key = keys.issue(DISPUTES, "综治平台", admin);
    String sent = "{\"source\": \"HOTLINE\", \"number\": \"12345-%s\", \"village\": \"平川镇东村\", \"kind\": \"NEIGHBOUR\", \"what\": \"楼上漏水，两家吵起来\", \"name\": \"田漏水\", \"phone\": \"13955551234\", \"people\": 2}";
    String one = sent.formatted("1");
    String id = JsonPath.read(mvc.perform(signed(key, one, "feed-key-1")).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("OPEN")).andReturn().getResponse().getContentAsString(), "$.id");
    mvc.perform(signed(key, one, "feed-key-1")).andExpect(status().isOk()).andExpect(jsonPath("$.id").value(id));
    mvc.perform(signed(key, one, "feed-key-2")).andExpect(status().isConflict());
    mvc.perform(signed(key, sent.formatted("2"), "feed-key-3")).andExpect(status().isOk()).andExpect(jsonPath("$.alike.length()").value(1));
    mvc.perform(signed(key, "{\"village\": \"没有的村\", \"people\": 0, \"since\": \"9999-12-31\", \"kind\": \"X\"}", "feed-key-4"))
        .andExpect(status().is(422)).andExpect(jsonPath("$.fields.village").isNotEmpty()).andExpect(jsonPath("$.fields.source").isNotEmpty()).andExpect(jsonPath("$.fields.since").isNotEmpty());
    for (String nonsense : List.of("", "[]", "null", "{\"signs\": [null], \"people\": \"x\"}")) mvc.perform(signed(key, nonsense, "feed-key-5")).andExpect(status().is4xxClientError());
    mvc.perform(post("/api/organ/patrol").contentType("application/json").content(one)).andExpect(status().isUnauthorized());

    UUID card = UUID.fromString(id);
    Actor window = actor(UUID.randomUUID(), "窗口", Role.CLERK, CENTRE, DataScope.UNIT);
    assertThat(disputes.view(card, window)).satisfies(view -> assertThat(view.source()).isEqualTo(CardSource.HOTLINE)).satisfies(view -> assertThat(view.organisation()).isEqualTo(CENTRE));
    assertThat(desks.open(null, 50, window).rows()).anyMatch(notice -> notice.url().endsWith(id));
    disputes.settle(card, version(card), "修好了", window);
    disputes.close(card, version(card), DisputeResult.SETTLED, Satisfied.YES, "打过电话", window);
    var asked = SignedRequest.sign(key.id().toString(), HexFormat.of().parseHex(key.secret()), UUID.randomUUID().toString(), "GET", "/api/organ/patrol/" + id, new byte[0], clock.instant());
    mvc.perform(headers(get("/api/organ/patrol/" + id), asked)).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("CLOSED")).andExpect(jsonPath("$.result").isNotEmpty()).andExpect(jsonPath("$.what").doesNotExist());
    UUID own = disputes.report(card(null, east, liaison, Set.of(), new PartyTold("", ""), new PartyTold("", "")));
    assertThatExceptionOfType(Missing.class).as("what it did not hand in").isThrownBy(() -> feed.result(own, centre));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> feed.result(card, liaison));
  }

  private MockHttpServletRequestBuilder signed(OrganKeys.IssuedKey key, String body, String idempotency) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var request = SignedRequest.sign(key.id().toString(), HexFormat.of().parseHex(key.secret()), UUID.randomUUID().toString(), "POST", "/api/organ/patrol", bytes, clock.instant());
    return headers(post("/api/organ/patrol"), request).header("Idempotency-Key", idempotency).contentType("application/json").content(bytes);
  }

  private static MockHttpServletRequestBuilder headers(MockHttpServletRequestBuilder request, SignedRequest signed) {
    return request.header("X-Organ-Key", signed.key()).header("X-Timestamp", signed.timestamp()).header("X-Nonce", signed.nonce())
        .header("X-Signature-Algorithm", signed.algorithm()).header("X-Signature", signed.signature());
  }

  /** Nonsense of every kind comes back as a sentence, and every page opens. */
  @Test
  void noPageBreaksAndNoNonsenseIsAFault() throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    UUID task = patrols.set(new SetPatrol(UUID.randomUUID(), "看页面", today(), today().plusDays(5), Set.of(DisputeKind.DEBT), List.of(east.id()), List.of(MEDIATOR), 1, false, "", mediator));
    String card = "/desk/patrol/cards/" + disputes.report(card(task, east, mediator, Set.of(DangerSign.WEAPON), new PartyTold("", ""), new PartyTold("", "")));
    for (String page : List.of("/desk/patrol", "/desk/patrol?state=MINE&from=0001-01-01&to=9999-12-31&kind=NONE&place=x%20y&after=z", "/desk/patrol/cards/new?task=x", card, "/desk/patrol/tasks?after=x~y",
        "/desk/patrol/tasks/new", "/desk/patrol/tasks/" + task, "/desk/patrol/phone", "/desk/patrol/phone/mine", "/desk/patrol/map?from=0001-01-01&to=9999-12-31&county=nowhere", "/desk/patrol/map?county=159802"))
      mvc.perform(get(URI.create(page)).with(Acting.as(mediator))).andExpect(status().isOk());
    for (String form : List.of("/desk/patrol/cards", "/desk/patrol/tasks", "/desk/patrol/tasks/" + task + "/stop", "/desk/patrol/phone/send", card + "/weigh", card + "/act", card + "/settle", card + "/watch",
        card + "/mediate", card + "/refer", card + "/close", card + "/reopen", card + "/join", card + "/differ"))
      for (String nonsense : List.of("", " ", "0001-01-01", "9999-12-31", "NONSENSE", "-1", "\u0000", "9".repeat(3000), UUID.randomUUID().toString())) {
        var request = post(form).with(Acting.as(mediator)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (String field : FIELDS) request.param(field, nonsense, "", nonsense);
        for (String element : List.of("signs[0]", "themes[0]", "people[0]")) request.param(element, nonsense);
        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).as(form + " " + (nonsense.length() > 40 ? "long" : nonsense)).isLessThan(500);
      }
  }

  private static final List<String> FIELDS = List.of("submissionKey", "version", "task", "village", "kind", "what", "name", "phone", "otherName", "otherPhone", "people", "amount", "since", "signs", "title", "startsOn", "endsOn", "themes", "areas",
      "visits", "monthly", "note", "on", "found", "level", "text", "police", "committee", "way", "body", "result", "satisfied", "other");

  private ReportDispute card(UUID task, VillageView village, Actor by, Set<DangerSign> signs, PartyTold one, PartyTold other) {
    return new ReportDispute(UUID.randomUUID(), task, village.id(), DisputeKind.LAND, "两家争地边，吵了三天", List.of(one, other), 2, new BigDecimal("8000"), today().minusDays(3), signs, by);
  }

  private int version(UUID id) {
    return disputes.view(id, centre).version();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
