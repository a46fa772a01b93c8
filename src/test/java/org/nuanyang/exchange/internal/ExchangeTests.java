package org.nuanyang.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.exchange.DayView;
import org.nuanyang.exchange.DayView.What;
import org.nuanyang.exchange.ExchangeDesk;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.ExchangeResult;
import org.nuanyang.exchange.ExchangeRow;
import org.nuanyang.exchange.HallKeys;
import org.nuanyang.exchange.HallLine;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.Matters;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedRequest;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the hall hands in becomes one application; each public step goes back to it; both books are compared. */
@PlatformTest
class ExchangeTests {

  @Autowired WebApplicationContext platform;
  @Autowired HallKeys keys;
  @Autowired ExchangeDesk desk;
  @Autowired ExchangeRoom room;
  @Autowired HallCourier courier;
  @Autowired ItemPush items;
  @Autowired Applications applications;
  @Autowired Intake intake;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;

  private final Actor admin = new Actor(UUID.randomUUID(), "系统管理员", Set.of(Role.SYSTEM_ADMIN), null, OfficeExample.CITY, DataScope.CITY, Set.of());
  private final Hall hall = new Hall();
  private OfficeExample office;
  private MockMvc mvc;
  private HallKeys.Issued key;
  private String number;

  /** A hall that can be told to be down. */
  private static final class Hall implements HallLine {
    final List<Progress> told = new ArrayList<>();
    List<TheirLine> book = List.of();
    @Nullable NotReached trouble;

    @Override
    public void item(UUID errand, ItemCard item) {}

    @Override
    public void progress(UUID errand, Progress step) {
      if (trouble != null) throw trouble;
      told.add(step);
    }

    @Override
    public List<TheirLine> day(LocalDate day) {
      if (trouble != null) throw trouble;
      return book;
    }
  }

  @BeforeEach
  void aKey() {
    office = new OfficeExample(platform);
    mvc = MockMvcBuilders.webAppContextSetup(platform).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    key = keys.issue("市政务服务大厅", admin);
    number = "SW-" + UUID.randomUUID().toString().substring(0, 12);
  }

  @Test
  void oneNumberBecomesOneApplicationHoweverOftenItComes() throws Exception {
    byte[] body = application(number, "老板欠我三个月工资");
    MockHttpServletResponse first = send("/api/hall/applications", body, key);
    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(send("/api/hall/applications", body, key).getContentAsString()).isEqualTo(first.getContentAsString());
    assertThat(send("/api/hall/applications", application(number, "说的是另一回事"), key).getStatus()).as("contradicts itself").isEqualTo(409);
    assertThat(send("/api/hall/applications", application(number + "x", ""), key).getStatus()).as("no story").isEqualTo(422);
    keys.revoke(key.id(), admin);
    assertThat(send("/api/hall/applications", body, key).getStatus()).isEqualTo(401);

    ApplicationFile file = file();
    assertThat(first.getContentAsString()).contains(number, file.receiptNumber());
    assertThat(platform.getBean(Matters.class).facts(file.matter()).applicant().phone()).as("as every other door writes it").isEqualTo("13900005555");
    assertThat(file.applicantName()).isEqualTo("刘海燕");
    assertThat(sql.sql("select count(*) from hall_link where number = ?").param(number).query(Long.class).single()).isEqualTo(1);
    assertThat(desk.log(ExchangeKind.APPLICATION, false, null, admin).rows()).extracting(ExchangeRow::result)
        .startsWith(ExchangeResult.REFUSED, ExchangeResult.REFUSED, ExchangeResult.AGAIN, ExchangeResult.DONE);
    assertThat(desk.log(null, false, null, admin).rows().toString()).doesNotContain("刘海燕", "工资", number);
  }

  @Test
  void stepsAreToldInOrderAfterTheHallWasDown() throws Exception {
    send("/api/hall/applications", application(number, "老板欠我三个月工资"), key);
    hall.trouble = new HallLine.NotReached("status 503", false);
    ApplicationFile file = file();
    Actor clerk = new Actor(UUID.randomUUID(), "窗口", Set.of(Role.CLERK), file.holding(), file.city(), DataScope.CITY, Set.of());
    intake.accept(new AcceptApplication(file.id(), file.version(), clerk));
    courier.round(hall);
    assertThat(hall.told).isEmpty();
    assertThat(desk.log(ExchangeKind.PROGRESS, true, null, admin).rows().getFirst()).returns(ExchangeResult.LATER, ExchangeRow::result).returns("status 503", ExchangeRow::words);

    hall.trouble = null;
    clock.advance(Duration.ofMinutes(1));
    courier.round(hall);
    assertThat(hall.told).extracting(HallLine.Progress::number, HallLine.Progress::sequence).containsExactly(tuple(number, 1));
    assertThat(hall.told.getFirst().title()).doesNotContain("刘海燕");

    hall.trouble = new HallLine.NotReached("status 404", true);
    step(file);
    courier.round(hall);
    UUID line = desk.log(ExchangeKind.PROGRESS, true, null, admin).rows().getFirst().id();
    hall.trouble = null;
    desk.replay(line, admin);
    assertThatThrownBy(() -> desk.replay(line, admin)).isInstanceOf(Refusal.class).hasMessage("exchange.replay.not");
    courier.round(hall);
    assertThat(hall.told).extracting(HallLine.Progress::sequence).containsExactly(1, 2);
    assertThatThrownBy(() -> sql.sql("delete from exchange_line").update()).as("the log stays").isInstanceOf(RuntimeException.class);
  }

  @Test
  void bothBooksAreComparedAndBadGradesReachTheHead() throws Exception {
    send("/api/hall/applications", application(number, "老板欠我三个月工资"), key);
    hall.book = List.of(new HallLine.TheirLine(number, "别的编号", 0), new HallLine.TheirLine("SW-nobody", "", 0));
    DayView day = desk.day(room.compare(hall, clock.today(), admin), admin);
    assertThat(day.differences()).extracting(DayView.Difference::what, DayView.Difference::number)
        .contains(tuple(What.OTHER_NUMBER, number), tuple(What.MISSING_HERE, "SW-nobody"));
    hall.trouble = new HallLine.NotReached("no answer", false);
    assertThatThrownBy(() -> room.compare(hall, clock.today(), admin)).hasMessage("exchange.day.no-answer");
    assertThatThrownBy(() -> desk.compare(clock.today(), admin)).as("a city starts with none").hasMessage("exchange.off");

    assertThat(send("/api/hall/ratings", json("{\"number\":\"%s\",\"grade\":9}".formatted(number)), key).getStatus()).isEqualTo(422);
    assertThat(send("/api/hall/ratings", json("{\"number\":\"%s\",\"grade\":1,\"words\":\"等太久\"}".formatted(number)), key).getStatus()).isEqualTo(200);
    int looks = looks();
    assertThat(desk.ratings(office.leader).worst().getFirst()).returns(file().receiptNumber(), one -> one.receiptNumber()).returns("等太久", one -> one.words());
    assertThat(looks()).as("whoever reads the words looked at the file").isEqualTo(looks + 1);
    long before = desk.ratings(office.leader).grades().getFirst();
    assertThat(send("/api/hall/ratings", json("{\"number\":\"%s\",\"grade\":5}".formatted(number)), key).getStatus()).isEqualTo(200);
    assertThat(desk.ratings(office.leader).grades().getFirst()).as("the last one counts").isEqualTo(before - 1);
  }

  private int looks() {
    return sql.sql("select count(*) from audit_entry where action = 'application.view' and subject = ?").param(file().id().value()).query(Integer.class).single();
  }

  @Test
  void anEarlierEditionOfAnItemGoesNoMore() {
    assertThat(items.changed(OfficeExample.CITY)).isPositive();
    sql.sql("update hall_item set digest = '' where city = ?").param(OfficeExample.CITY).update();
    items.changed(OfficeExample.CITY);
    assertThat(sql.sql("select count(*) from hall_errand where kind = 'ITEM' and state = 'QUEUED' group by city, about").query(Integer.class).list()).containsOnly(1);
  }

  private void step(ApplicationFile file) {
    platform.getBean(Matters.class).append(file.matter(),
        new Happening("test.step", "又走了一步", "", null, true, null, Actor.system(OfficeExample.CITY)));
  }

  private ApplicationFile file() {
    return applications.own(new ApplicationId(sql.sql("select application from hall_link where number = ?").param(number).query(UUID.class).single()));
  }

  private static byte[] application(String number, String story) {
    String identity = "15992519870412001";
    return json(
        """
        {"number":"%s","matter":"M05_WAGE","groups":["MIGRANT_WORKER"],"region":"159925","story":"%s","opponent":"某建筑公司",
         "person":{"name":"刘海燕","identity":"%s","phone":"139 0000-5555","address":"城关镇2号","region":"159925"}}"""
            .formatted(number, story, identity + IdentityNumber.checkDigit(identity)));
  }

  private static byte[] json(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(String path, byte[] body, HallKeys.Issued with) throws Exception {
    SignedRequest signed = SignedRequest.sign(with.id().toString(), HexFormat.of().parseHex(with.secret()), UUID.randomUUID().toString(), "POST", path, body, clock.instant());
    return mvc.perform(
            post(path).content(body).contentType("application/json")
                .header("X-Hall-Key", signed.key()).header("X-Timestamp", signed.timestamp()).header("X-Nonce", signed.nonce())
                .header("X-Signature-Algorithm", signed.algorithm()).header("X-Signature", signed.signature()).header("Idempotency-Key", UUID.randomUUID().toString()))
        .andReturn().getResponse();
  }
}
