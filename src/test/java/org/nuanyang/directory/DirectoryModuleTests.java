package org.nuanyang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.ChangeLicence;
import org.nuanyang.network.Directory;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.LicenceState;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.notices.Notices;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.sheet.SheetColumns;
import org.nuanyang.shared.sheet.SheetReader;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** Badges, doubts, villages, lists and the circle, through their doors and pages, in a county of its own. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity", "network", "documents", "language", "deadlines", "policies"})
@AutoConfigureMockMvc
class DirectoryModuleTests {

  private static final String CITY = "159900";
  private static final Actor PLATFORM = Actor.system(CITY);
  private static final AtomicInteger SERIAL = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired PlacePeople people;
  @Autowired Directory directory;
  @Autowired Badges badges;
  @Autowired FakeReports reports;
  @Autowired Villages villages;
  @Autowired DirectoryImports imports;
  @Autowired Coverage coverage;
  @MockitoBean Notices notices;
  @MockitoBean org.nuanyang.notices.DeskNotices desk;

  private int number;
  private UUID firm;
  private UUID point;
  private UUID lawyer;
  private String village;

  @BeforeEach
  void aCounty() {
    number = SERIAL.incrementAndGet();
    firm = UUID.randomUUID();
    point = UUID.randomUUID();
    lawyer = UUID.randomUUID();
    village = "试村" + number;
    GeoPoint middle = new GeoPoint(41, 110 + number);
    network.register(
        List.of(
            organisation(UUID.randomUUID(), OrganisationKind.CITY_CENTRE, "第" + number + "中心", middle),
            organisation(UUID.randomUUID(), OrganisationKind.STATION, "第" + number + "工作站", middle),
            organisation(firm, OrganisationKind.LAW_FIRM, "第" + number + "律师事务所", middle),
            organisation(point, OrganisationKind.CONTACT_POINT, village + "联络点", new GeoPoint(41.2, 110 + number))),
        PLATFORM);
    practitioners.enrol(
        List.of(new EnrolPractitioner(lawyer, null, CITY, firm, "真律师", licence(number), PractitionerKind.LAWYER, LocalDate.of(2015, 3, 1), null, null, 0, Set.of("LABOR"), Set.of("zh"), "F", CITY, PoolStatus.ACTIVE, "13800001111")),
        PLATFORM);
    people.enter(
        List.of(
            new EnterPlacePerson(UUID.randomUUID(), CITY, point, PlaceDuty.LIAISON, "联络员甲", null, null, "13800002222", Set.of("zh"), LocalDate.of(2025, 1, 1)),
            new EnterPlacePerson(UUID.randomUUID(), CITY, point, PlaceDuty.VILLAGE_ADVISER, "真律师", lawyer, null, "13800001111", Set.of("zh"), LocalDate.of(2025, 1, 1))),
        PLATFORM);
    villages.enter(List.of(new EnterVillage(CITY, "159921", "试镇", village, new GeoPoint(41.2, 110 + number), point)), PLATFORM);
  }

  private static String licence(int number) {
    return "1159920%010d".formatted(number);
  }

  private static RegisterOrganisation organisation(UUID id, OrganisationKind kind, String name, GeoPoint at) {
    return new RegisterOrganisation(id, CITY, kind, null, "159921", name, name, "示例路1号", "04701234567", at, OpeningHours.NONE, true, Set.of("zh"));
  }

  @Test
  void aBadgeProvesWhoIsRealAtThisMomentAndNothingElse() throws Exception {
    BadgeView badge = badges.issue(List.of(lawyer), PLATFORM).getFirst();
    assertThat(badges.issue(List.of(lawyer), PLATFORM)).containsExactly(badge);
    mvc.perform(get("/badge/" + badge.code())).andExpect(content().string(containsString("是真的：律师"))).andExpect(content().string(containsString("真律师"))).andExpect(content().string(not(containsString("13800001111"))));
    mvc.perform(get("/badge/AAAAA-AAAAA")).andExpect(status().isOk()).andExpect(content().string(containsString("我们没有发过这个编号")));

    directory.change(new ChangeLicence(lawyer, LicenceState.VALID, LicenceState.CANCELLED, "注销", PLATFORM));

    mvc.perform(get("/badge/" + badge.code())).andExpect(content().string(containsString("现在不能执业"))).andExpect(content().string(not(containsString("是真的"))));
    assertThatThrownBy(() -> badges.issue(List.of(UUID.randomUUID()), PLATFORM)).isInstanceOf(Refusal.class);

    badges.revoke(badge.id(), BadgeView.RevokedFor.LOST, PLATFORM);

    mvc.perform(get("/badge/" + badge.code())).andExpect(content().string(containsString("胸牌已经收回（遗失）")));
    assertThatThrownBy(() -> badges.revoke(badge.id(), BadgeView.RevokedFor.LEFT, PLATFORM)).hasMessage("directory.badge-already-revoked");
    assertThatThrownBy(() -> badges.issue(List.of(lawyer), PLATFORM)).hasMessage("directory.badge-without-licence");
  }

  @Test
  void badgesArePrintedForThoseTicked() throws Exception {
    byte[] pdf =
        mvc.perform(post("/desk/directory/badges").param("person", lawyer.toString()).param("submissionKey", UUID.randomUUID().toString()).with(Acting.as(Role.DIRECTOR)).with(csrf()))
            .andExpect(status().isOk())
            .andReturn().getResponse().getContentAsByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(badges.of(List.of(lawyer))).hasSize(1);
    mvc.perform(post("/desk/directory/badges").param("submissionKey", UUID.randomUUID().toString()).with(Acting.as(Role.DIRECTOR)).with(csrf())).andExpect(status().isConflict());
    mvc.perform(get("/desk/directory/badges").with(Acting.as(Role.CLERK))).andExpect(status().isForbidden());
  }

  @Test
  void aDoubtIsReportedAnsweredAndThePersonTold() throws Exception {
    mvc.perform(post("/directory/report").param("claimed", "").param("submissionKey", UUID.randomUUID().toString()).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("请写对方自称叫什么")))
        .andExpect(content().string(containsString("请选一项")));
    String page =
        mvc.perform(
                post("/directory/report").param("way", "LIVE_STREAM").param("claimed", "包赢顾问").param("story", "先交八百").param("paid", "800").param("phone", "13912345678")
                    .param("submissionKey", UUID.randomUUID().toString()).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn().getResponse().getRedirectedUrl();
    mvc.perform(get(page)).andExpect(content().string(containsString("正在查"))).andExpect(content().string(not(containsString("13912345678"))));
    FakeReportView report = reports.byCode(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    String atDesk = "/desk/directory/reports/" + report.id();
    mvc.perform(get("/desk/directory/reports").with(Acting.as(Role.CLERK))).andExpect(content().string(containsString("包赢顾问")));
    mvc.perform(get(atDesk).with(Acting.as(Role.CLERK))).andExpect(content().string(containsString("先交八百")));

    mvc.perform(answer(atDesk, "FAKE", "查无此人，已转公安机关。", report.version()).with(Acting.as(Role.CLERK)).with(csrf())).andExpect(redirectedUrl(atDesk));

    Mockito.verify(notices).sms(CITY, "13912345678", "directory.sms.report-answered", Map.of("code", report.code()));
    mvc.perform(get(page)).andExpect(content().string(containsString("查无此人，已转公安机关。")));
    mvc.perform(answer(atDesk, "GENUINE", "改口", report.version() + 1).with(Acting.as(Role.CLERK)).with(csrf())).andExpect(status().isConflict());
    mvc.perform(answer(atDesk, "GENUINE", "改口", report.version()).with(Acting.as(Role.LEADER)).with(csrf())).andExpect(status().isForbidden());
    mvc.perform(get("/directory/report/ZZZZZ-ZZZZZ")).andExpect(status().isNotFound());
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder answer(String page, String found, String words, int version) {
    return post(page).param("found", found).param("answer", words).param("version", String.valueOf(version)).param("submissionKey", UUID.randomUUID().toString());
  }

  @Test
  void aVillagesCodeOpensWhoHelpsHereAndIsCountedWithoutKnowingAnybody() throws Exception {
    VillageView here = villages.named(CITY, "试镇 " + village).orElseThrow();
    LocalDate today = LocalDate.of(2026, 7, 1);
    VillageFunnel before = villages.funnel(CITY, today.minusYears(1), today.plusYears(1));
    mvc.perform(get("/v/" + here.code() + "/q")).andExpect(redirectedUrl("/v/" + here.code()));
    mvc.perform(get("/v/" + here.code()))
        .andExpect(content().string(containsString("联络员甲")))
        .andExpect(content().string(containsString("真律师")))
        .andExpect(content().string(containsString("第" + number + "工作站")))
        .andExpect(content().string(not(containsString("13800002222"))));
    var session = new MockHttpSession();
    mvc.perform(post("/v/" + here.code() + "/speak").session(session).with(csrf())).andExpect(redirectedUrl("/ask"));
    mvc.perform(post("/v/" + here.code() + "/call").session(session).with(csrf())).andExpect(redirectedUrl("/v/" + here.code() + "/call"));
    mvc.perform(get("/v/" + here.code() + "/call")).andExpect(content().string(containsString("tel:04701234567")));
    mvc.perform(get("/v/ZZZZZ-ZZZZZ")).andExpect(status().isNotFound());

    VillageFunnel after = villages.funnel(CITY, today.minusYears(1), today.plusYears(1));

    assertThat(Stream.of(VillageStep.values()).map(step -> after.of(step) - before.of(step))).containsExactly(1L, 1L, 1L, 0L, 0L);
    assertThat(mvc.perform(get("/v/" + here.code() + "/poster.pdf")).andReturn().getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void aListIsCheckedRowByRowTakenOnceAndGivenBackWithReasons() throws Exception {
    var head = Acting.as(Role.DIRECTOR);
    String list =
        "姓名,身份,所在机构,执业证号,开始日期,性别,联系电话,擅长\n"
            + "新律师,律师,第" + number + "律师事务所," + licence(1000 + number) + ",2020-03-01,女,13800003333,劳动纠纷\n"
            + "新调解员,人民调解员,第" + number + "工作站,,,,,\n"
            + "同证,律师,第" + number + "律师事务所," + licence(1000 + number) + ",2020-03-01,女,,\n"
            + "老证,律师,第" + number + "律师事务所," + licence(number) + ",2020-03-01,女,,\n"
            + "无家,律师,没有的律所," + licence(2000 + number) + ",2020-13-01,无,,\n";
    String page =
        mvc.perform(multipart("/desk/directory/imports").file(new MockMultipartFile("file", "名单.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8))).param("kind", "PEOPLE").with(head).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn().getResponse().getRedirectedUrl();
    mvc.perform(get(page).with(head)).andExpect(content().string(containsString("收下 2 行"))).andExpect(content().string(containsString("和第 2 行重复")));

    byte[] errors = mvc.perform(get(page + "/errors.xlsx").with(head)).andReturn().getResponse().getContentAsByteArray();

    SheetColumns reasons = SheetColumns.of("x", new SheetColumns.Column("name", "姓名", Set.of(), true, "", ""), new SheetColumns.Column("why", "哪里不对", Set.of(), true, "", ""));
    assertThat(SheetReader.read(errors, reasons, 10)).hasSize(3).satisfiesExactly(
        row -> assertThat(row.text("why")).isEqualTo("和第 2 行重复。"),
        row -> assertThat(row.text("why")).contains("已经在名录里"),
        row -> assertThat(row.text("why")).contains("没有的律所", "开始日期", "性别"));

    String key = UUID.randomUUID().toString();
    for (int click = 0; click < 2; click++) mvc.perform(post(page).param("submissionKey", key).with(head).with(csrf())).andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(head)).andExpect(content().string(containsString("已收下 2 行")));
    mvc.perform(post(page).param("submissionKey", UUID.randomUUID().toString()).with(head).with(csrf())).andExpect(status().isConflict());
    assertThat(practitioners.licensed(licence(1000 + number))).hasValueSatisfying(who -> assertThat(who.specialities()).containsExactly("LABOR"));
    mvc.perform(get(page).with(Acting.as(Role.SYSTEM_ADMIN))).andExpect(status().isNotFound());
  }

  @Test
  void bodiesAreTheAdministratorsAndNonsenseIsToldInASentence() throws Exception {
    var file = new MockMultipartFile("file", "x.xlsx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 1});
    mvc.perform(multipart("/desk/directory/imports").file(file).param("kind", "PEOPLE").with(Acting.as(Role.DIRECTOR)).with(csrf()))
        .andExpect(status().isOk()).andExpect(content().string(containsString("这个文件打不开")));
    mvc.perform(multipart("/desk/directory/imports").file(file).param("kind", "BODIES").with(Acting.as(Role.DIRECTOR)).with(csrf())).andExpect(status().isForbidden());
    for (ImportKind kind : ImportKind.values()) assertThatThrownBy(() -> imports.check(kind, imports.template(kind), PLATFORM)).hasMessage("shared.sheet.no-rows");
  }

  @Test
  void theCircleSaysWhoIsTooFarAndWhatAPlaceThereWouldChange() {
    villages.enter(List.of(new EnterVillage(CITY, "159921", "远镇" + number, village, new GeoPoint(42.5, 110 + number), null)), PLATFORM);
    GeoPoint far = new GeoPoint(42.5, 110 + number);

    ServiceCircle now = coverage.circle(new CircleQuestion(CITY, List.of(OrganisationKind.STATION), 20, 1.5, null));
    ServiceCircle then = coverage.circle(new CircleQuestion(CITY, List.of(OrganisationKind.STATION), 20, 1.5, far));

    ServiceCircle.Reach before = reach(now, "远镇" + number + village), after = reach(then, "远镇" + number + village);
    assertThat(before.site()).isEqualTo("第" + number + "工作站");
    assertThat(before.kilometres()).isBetween(166.0, 167.5);
    assertThat(before.minutes()).isEqualTo(before.kilometres() * 1.5 / 20 * 60);
    assertThat(after.minutes()).isZero();
    assertThat(then.gained(60)).isEqualTo(1);
    assertThat(then.within(60)).isEqualTo(now.within(60) + 1);
    assertThat(now.beyond(60)).contains(before).isSortedAccordingTo((a, b) -> Double.compare(b.minutes(), a.minutes()));
    // 41.0 and 41.2: some 22 km, 100 minutes on an electric bicycle with detours, 33 by car straight on.
    assertThat(reach(now, "试镇" + village).minutes()).isBetween(99.0, 101.0);
    assertThat(coverage.circle(new CircleQuestion(CITY, List.of(OrganisationKind.CONTACT_POINT), 20, 1.5, null)).reaches()).filteredOn(one -> one.village().fullName().equals("试镇" + village)).singleElement().satisfies(one -> assertThat(one.minutes()).isZero());
  }

  private static ServiceCircle.Reach reach(ServiceCircle circle, String name) {
    return circle.reaches().stream().filter(one -> one.village().fullName().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theMapIsDrawnFromTheCitysOwnFile() throws Exception {
    byte[] file = "{\"type\":\"Feature\",\"properties\":{\"name\":\"自绘县%d\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[110,40],[112,40],[112,42],[110,40]]]}}".formatted(number).getBytes(StandardCharsets.UTF_8);
    mvc.perform(multipart("/desk/directory/circle").file(new MockMultipartFile("file", "a.geojson", "application/json", file)).with(Acting.as(Role.DIRECTOR)).with(csrf())).andExpect(redirectedUrl("/desk/directory/circle"));
    mvc.perform(get("/desk/directory/circle").with(Acting.as(Role.DIRECTOR))).andExpect(content().string(containsString("自绘县" + number))).andExpect(content().string(containsString("<svg")));
    mvc.perform(get("/desk/directory/circle").param("detour", "NaN").param("speed", "1e9").param("whatIf", "没有的村").with(Acting.as(Role.DIRECTOR))).andExpect(status().isOk()).andExpect(content().string(containsString("没有找到“没有的村”")));
    mvc.perform(multipart("/desk/directory/circle").file(new MockMultipartFile("file", "a.geojson", "application/json", "[".repeat(5000).getBytes())).with(Acting.as(Role.DIRECTOR)).with(csrf())).andExpect(content().string(containsString("这不是 GeoJSON 文件")));
    assertThat(coverage.outline("159900")).hasValueSatisfying(outline -> assertThat(outline.shapes()).hasSize(1));
  }

  @Test
  void openDataHoldsEverybodyAndNoPrivateNumber() throws Exception {
    String csv = mvc.perform(get("/directory/data/people.csv")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv).contains("真律师", licence(number), "联络员甲").doesNotContain("13800001111", "13800002222");
    assertThat(mvc.perform(get("/directory/data/bodies.csv")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("第" + number + "律师事务所");
    mvc.perform(get("/directory/people").param("name", "真律师").param("matter", "LABOR")).andExpect(content().string(containsString("第" + number + "律师事务所")));
    mvc.perform(get("/directory").param("lat", "NaN").param("lng", "1e300").param("matter", "' or 1=1").param("name", "\0")).andExpect(status().isOk());
    mvc.perform(get("/directory/people").param("after", "nonsense").param("from", "试镇" + village)).andExpect(status().isOk()).andExpect(content().string(containsString("从试镇" + village + "算起")));
    Mockito.verifyNoInteractions(notices);
  }
}
