package org.nuanyang.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.AskSupplement;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.MissingPaper;
import org.nuanyang.intake.SharedCity;
import org.nuanyang.intake.SupplyMissing;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.NotSigned;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedRequest;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters between cities, with the other city played by a server of the test. */
@PlatformTest
class CooperationTests {

  private static final String PATH = "/api/federation/messages";
  private static int number = 159841;

  @Autowired CooperationLetters letters;
  @Autowired PaperMail mail;
  @Autowired Partners partners;
  @Autowired Federation federation;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Deadlines deadlines;
  @Autowired Network network;
  @Autowired RuleWorkbench workbench;
  @Autowired Policies policies;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  @Autowired JsonMapper json;
  @Autowired WebApplicationContext context;
  @Autowired @Qualifier("cooperationRound") RecurringTask<Void> round;

  private final Queue<JsonNode> heard = new ConcurrentLinkedQueue<>();
  private volatile int answers = 200;
  private HttpServer other;
  private SharedCity city;
  private Partners.Issued theirs;
  private byte[] ourSecret;
  private ApplicationId application;

  @BeforeEach
  void aPartnerAndAnApplication() throws IOException {
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(PATH, this::take);
    other.start();
    city = new SharedCity(String.valueOf(number++), 2, network, workbench, policies, clock);
    theirs = partners.enter("110100", "远山市法律援助中心", URI.create("http://127.0.0.1:" + other.getAddress().getPort()), admin());
    ourSecret = HexFormat.of().parseHex("ab".repeat(32));
    partners.giveTheirKey(theirs.key(), UUID.randomUUID(), "ab".repeat(32), admin());
    application = intake.submit(city.worker(0, 0, "甲工友"));
    intake.accept(new AcceptApplication(application, applications.own(application).version(), city.at(0, Role.CLERK)));
  }

  @AfterEach
  void stop() {
    other.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      var headers = exchange.getRequestHeaders();
      var signed =
          new SignedRequest(
              headers.getFirst("X-Partner-Key"), headers.getFirst("X-Timestamp"), headers.getFirst("X-Nonce"),
              headers.getFirst("X-Signature-Algorithm"), headers.getFirst("X-Signature"), "POST", PATH, body);
      signed.mustBeSignedWith(ourSecret, clock.instant());
      if (answers == 200) heard.add(json.readTree(body));
      exchange.sendResponseHeaders(answers, -1);
    } catch (NotSigned not) {
      exchange.sendResponseHeaders(401, -1);
    }
  }

  @Test
  void aLetterGoesOutSignedWithNoMoreThanTheHelpNeedsAndItsAnswerComesBack() {
    UUID letter = written(HelpKind.INTERVIEW, true);
    assertThatThrownBy(() -> letters.sign(letter, seen(letter), city.at(0, Role.CLERK))).isInstanceOf(Forbidden.class);
    letters.sign(letter, seen(letter), city.at(0, Role.DIRECTOR));

    await().atMost(Duration.ofSeconds(20)).until(() -> state(letter) == LetterState.DELIVERED);
    JsonNode sent = heard.poll();
    assertThat(sent.path("asked").path("person").path("name").asString()).isEqualTo("证人乙");
    assertThat(sent.path("asked").path("person").path("identityNumber").asString()).as("an interview needs no number").isEmpty();
    assertThat(sent.toString()).doesNotContain("15990119780602", "甲工友", "摔断了腿");
    assertThat(sent.path("enclosed").get(0).path("name").asString()).isEqualTo("法律援助协作函.pdf");
    assertThat(clock(application.value(), "D01")).isEqualTo("PAUSED");

    tells(letter, "TAKEN", "东河区中心", "k-taken-1");
    tells(letter, "ANSWERED", "已经问过，笔录附后。", "k-answered-1");

    LetterView view = view(letter);
    assertThat(view.state()).isEqualTo(LetterState.ANSWERED);
    assertThat(view.answer()).isEqualTo("已经问过，笔录附后。");
    assertThat(clock(application.value(), "D01")).isEqualTo("RUNNING");
    assertThatThrownBy(() -> view(letter, city.at(1, Role.CLERK))).isInstanceOf(Missing.class);
    letters.close(letter, seen(letter), city.at(0, Role.CLERK));
    await().atMost(Duration.ofSeconds(20)).until(() -> heard.stream().anyMatch(one -> one.path("to").asString().equals("CLOSED")));
  }

  @Test
  void aPartnerThatIsDownGetsItLaterInOrderAndOnceGivenUpSomebodyLooks() {
    answers = 503;
    UUID letter = written(HelpKind.SERVICE, false);
    letters.sign(letter, seen(letter), city.at(0, Role.DIRECTOR));
    await().atMost(Duration.ofSeconds(20)).until(() -> view(letter).undelivered().contains("503"));
    letters.withdraw(letter, seen(letter), "不需要了", city.at(0, Role.DIRECTOR));
    assertThat(heard).isEmpty();

    answers = 422;
    clock.advance(Duration.ofMinutes(10));
    round.execute(null, null);
    await().atMost(Duration.ofSeconds(20)).until(() -> partners.stuck(admin()).size() == 1);
    answers = 200;
    partners.again(partners.stuck(admin()).getFirst().id(), admin());

    await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() == 2);
    assertThat(heard.stream().map(one -> one.path("to").asString())).containsExactly("SENT", "WITHDRAWN");
    assertThat(state(letter)).as("what we withdrew is not delivered again").isEqualTo(LetterState.WITHDRAWN);
  }

  @Test
  void whatAnotherCityAsksIsTakenInOnceTimedAndAnswered() {
    UUID letter = UUID.randomUUID();
    byte[] body = asks(letter);
    assertThat(federation.receive(signed(body), "key-asked-1")).isEqualTo(LetterState.DELIVERED);
    assertThat(federation.receive(signed(body), "key-asked-1")).as("the same again changes nothing").isEqualTo(LetterState.DELIVERED);

    Actor clerk = centre(Role.CLERK);
    assertThat(letters.list(Direction.INCOMING, true, null, clerk).rows()).extracting(LetterRow::id).containsOnlyOnce(letter);
    LetterView view = view(letter, clerk);
    assertThat(view.request()).isEqualTo("请送达传票");
    assertThat(view.person().identityNumber()).as("more than is needed is not kept").isEmpty();
    assertThat(clock(letter, "D39")).isEqualTo("RUNNING");
    letters.take(letter, view.version(), city.centres.get(1), clerk);
    await().atMost(Duration.ofSeconds(20)).until(() -> heard.stream().anyMatch(one -> one.path("to").asString().equals("TAKEN")));
    letters.answer(letter, view(letter, city.at(1, Role.DIRECTOR)).version(), "已经送到，回证附后。", city.at(1, Role.DIRECTOR));
    await().atMost(Duration.ofSeconds(20)).until(() -> heard.stream().anyMatch(one -> one.path("to").asString().equals("ANSWERED")));

    assertThat(clock(letter, "D39")).isEqualTo("KEPT");
    JsonNode answer = heard.stream().filter(one -> one.path("to").asString().equals("ANSWERED")).findFirst().orElseThrow();
    assertThat(answer.path("words").asString()).isEqualTo("已经送到，回证附后。");
    assertThat(answer.path("enclosed").get(0).path("name").asString()).isEqualTo("法律援助协作复函.pdf");
    tells(letter, "CLOSED", "", "k-closed-1");
    assertThat(view(letter, city.at(1, Role.CLERK)).state()).isEqualTo(LetterState.CLOSED);
  }

  /** The sender counts its files; the letter itself comes on top. */
  @Test
  void aLetterWithAsManyFilesAsTheOtherSideMaySendArrivesWhole() throws IOException {
    UUID letter = UUID.randomUUID();
    byte[] scan = scan(1000), paper = scan(400);
    assertThat(CooperationLetters.LARGEST).isBetween(2 * scan.length, 2 * scan.length + paper.length);

    federation.receive(signed(asks(letter, List.of(enclosed("协作函.png", paper), enclosed("材料1.png", scan), enclosed("材料2.png", scan)))), "key-large-1");

    assertThat(view(letter, centre(Role.CLERK)).files()).hasSize(3);
  }

  private static Map<String, Object> enclosed(String name, byte[] content) {
    return Map.of("name", name, "content", content);
  }

  /** A picture nothing can make smaller. */
  private static byte[] scan(int side) throws IOException {
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    var noise = new Random(side);
    for (int at = 0; at < side * side; at++) picture.setRGB(at % side, at / side, noise.nextInt());
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void nobodyElseSpeaksForAPartner() {
    byte[] body = asks(UUID.randomUUID());
    SignedRequest right = signed(body);
    federation.receive(right, "key-right-1");

    assertThatThrownBy(() -> federation.receive(right, "key-right-2")).as("replayed").isInstanceOf(NotSigned.class);
    SignedRequest forged = SignedRequest.sign(theirs.key().toString(), new byte[32], nonce(), "POST", PATH, body, clock.instant());
    assertThatThrownBy(() -> federation.receive(forged, "key-forged-1")).isInstanceOf(NotSigned.class);
    SignedRequest old = SignedRequest.sign(theirs.key().toString(), secret(), nonce(), "POST", PATH, body, clock.instant().minusSeconds(400));
    assertThatThrownBy(() -> federation.receive(old, "key-old-001")).isInstanceOf(NotSigned.class);
    byte[] more = asks(UUID.randomUUID());
    assertThatThrownBy(() -> federation.receive(signed(more), "key-right-1")).as("another body under the key").isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> federation.receive(signed("{}".getBytes(StandardCharsets.UTF_8)), "key-empty-1")).isInstanceOf(NotAMessage.class);
    UUID ours = written(HelpKind.SERVICE, false);
    assertThatThrownBy(() -> tells(ours, "CLOSED", "", "key-closed-9")).as("only we close our letter").isInstanceOf(NotAMessage.class);
    assertThatThrownBy(() -> tells(ours, "ANSWERED", "早了", "key-early-1")).as("it was not sent yet").isInstanceOf(Refusal.class);
    Partners.Issued third = partners.enter("120100", "别处", URI.create("https://else.example"), admin());
    byte[] meddling = said(ours, "RETURNED", "不办");
    SignedRequest meddler = SignedRequest.sign(third.key().toString(), HexFormat.of().parseHex(third.secret()), nonce(), "POST", PATH, meddling, clock.instant());
    assertThatThrownBy(() -> federation.receive(meddler, "key-third-1")).as("the letter of another partner").isInstanceOf(NotAMessage.class);
    partners.end(theirs.key(), admin());
    assertThatThrownBy(() -> federation.receive(signed(asks(UUID.randomUUID())), "key-ended-1")).isInstanceOf(NotSigned.class);
    assertThat(sql.sql("select their_secret from partner_city where id = ?").param(theirs.key()).query(byte[].class).single())
        .as("keys lie sealed").isNotEqualTo(secret());
  }

  /** Declared as larger than any letter may be: who is nobody hears so before that is looked at. */
  @Test
  void nothingIsReadOfWhatNobodyKnownSends() throws Exception {
    long now = clock.instant().getEpochSecond();

    assertThat(knocks(UUID.randomUUID().toString(), now)).isEqualTo(401);
    assertThat(knocks("x", now)).isEqualTo(401);
    assertThat(knocks(theirs.key().toString(), now - 400)).as("an old time").isEqualTo(401);
    assertThat(knocks(theirs.key().toString(), now)).as("a partner, with too much").isEqualTo(422);
    partners.end(theirs.key(), admin());
    assertThat(knocks(theirs.key().toString(), now)).as("no longer one").isEqualTo(401);
  }

  private int knocks(String key, long at) throws Exception {
    MockHttpServletRequestBuilder much =
        post(PATH).header("X-Partner-Key", key).header("X-Timestamp", String.valueOf(at)).content(new byte[CooperationLetters.LARGEST * 2 + 1024 * 1024 + 1]);
    return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build().perform(much).andReturn().getResponse().getStatus();
  }

  @Test
  void aCityWithoutALineGetsItByPost() {
    UUID letter =
        letters.write(
            new WriteLetter(UUID.randomUUID(), application.value(), null, "远河市法律援助中心", HelpKind.FILING, "请协助立案",
                new PersonMeant("甲工友", "", "13800000031", "某村"), false, city.at(0, Role.CLERK)));
    letters.sign(letter, seen(letter), city.at(0, Role.DIRECTOR));

    assertThat(view(letter).papers()).hasSize(1);
    assertThat(view(letter).person().address()).as("filing needs no address").isEmpty();
    letters.recordAnswer(letter, seen(letter), false, "已立案", city.at(0, Role.CLERK));
    assertThat(state(letter)).isEqualTo(LetterState.ANSWERED);
    assertThat(heard).isEmpty();
  }

  @Test
  void aLetterThatCameByPostGoesTheWayOfOneThatCameByItself() throws IOException {
    Actor clerk = centre(Role.CLERK);
    PaperLetter came = came(UUID.randomUUID(), new PaperLetter.Scan("来函.png", picture()));
    UUID letter = mail.enter(came);
    assertThat(mail.enter(came)).as("sent twice").isEqualTo(letter);
    assertThatThrownBy(() -> mail.enter(came(UUID.randomUUID(), null))).as("the same letter again").isInstanceOf(LetterThere.class);

    LetterView view = view(letter, clerk);
    assertThat(view.state()).isEqualTo(LetterState.DELIVERED);
    assertThat(view.files()).hasSize(1);
    assertThat(view.person().identityNumber()).as("serving papers needs no number").isEmpty();
    assertThat(view.answerBy()).as("ten days from the day it came").isEqualTo(LocalDate.of(2026, 7, 9));
    assertThat(clock(letter, "D39")).isEqualTo("RUNNING");
    letters.take(letter, view.version(), network.competentCentre(city.code, city.code).id(), clerk);
    letters.answer(letter, view(letter, clerk).version(), "已经送到，回证附后。", centre(Role.DIRECTOR));
    assertThat(clock(letter, "D39")).isEqualTo("KEPT");
    assertThat(view(letter, clerk).papers()).as("the answer as a letter to print").hasSize(1);
    letters.close(letter, view(letter, clerk).version(), clerk);
    assertThat(view(letter, clerk).state()).isEqualTo(LetterState.CLOSED);
    assertThat(letters.list(Direction.INCOMING, true, null, clerk).rows()).extracting(LetterRow::id).doesNotContain(letter);
    assertThat(heard).as("nothing goes over a line").isEmpty();
  }

  private PaperLetter came(UUID key, PaperLetter.@Nullable Scan scan) {
    return new PaperLetter(
        key, "远河市法律援助中心", "远河援〔2026〕协字第7号", clock.today().minusDays(6), clock.today().minusDays(2), "赵窗口 0311-1", HelpKind.SERVICE,
        "工伤赔偿纠纷", "请送达传票", new PersonMeant("丁", "15990119780602001X", "139", "某街"), null, scan, centre(Role.CLERK));
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void thePapersAreInButTwoCitiesAreStillAsked() {
    ApplicationId waits = intake.submit(city.worker(0, 0, "乙工友"));
    UUID first = byPost(waits);
    UUID second = byPost(waits);
    intake.askSupplement(
        new AskSupplement(waits, applications.own(waits).version(), List.of(new MissingPaper("劳动合同", "")), city.at(0, Role.CLERK)));
    clock.set(clock.today().plusDays(3));
    intake.supply(new SupplyMissing(waits, "带来了", city.at(0, Role.CLERK)));
    assertThat(clock(waits.value(), "D01")).as("two cities are still asked").isEqualTo("PAUSED");
    clock.set(clock.today().plusDays(2));
    letters.recordAnswer(first, seen(first), false, "查到了", city.at(0, Role.CLERK));
    assertThat(clock(waits.value(), "D01")).as("one city is still asked").isEqualTo("PAUSED");
    clock.set(clock.today().plusDays(5));
    letters.recordAnswer(second, seen(second), true, "查不到", city.at(0, Role.CLERK));

    assertThat(clock(waits.value(), "D01")).isEqualTo("RUNNING");
    assertThat(decideBy(waits)).as("ten days that three things were waited for are left out once").isEqualTo(LocalDate.of(2026, 7, 20));
  }

  private UUID byPost(ApplicationId about) {
    UUID letter =
        letters.write(
            new WriteLetter(UUID.randomUUID(), about.value(), null, "远河市法律援助中心", HelpKind.INVESTIGATION, "请查工商登记",
                new PersonMeant("某公司", "", "", ""), true, city.at(0, Role.CLERK)));
    letters.sign(letter, seen(letter), city.at(0, Role.DIRECTOR));
    return letter;
  }

  private LocalDate decideBy(ApplicationId about) {
    return LocalDate.ofInstant(
        sql.sql("select decide_by from aid_application where id = ?").param(about.value()).query(Timestamp.class).single().toInstant(), CityClock.ZONE);
  }

  @Test
  void whatIsToldGoesOnlyThroughALockedLine() {
    for (String address : List.of("http://far.example", "ftp://far.example", "https://user@far.example", "https://far.example/?a=1", "far", ""))
      assertThatThrownBy(() -> partners.enter("130100", "某市", URI.create(address), admin())).as(address).hasMessage("cooperation.partner.address");
    assertThatThrownBy(() -> partners.enter("110100", "又一次", URI.create("https://far.example"), admin())).hasMessage("cooperation.partner.before");
    assertThatThrownBy(() -> partners.all(city.at(0, Role.DIRECTOR))).isInstanceOf(Forbidden.class);
  }

  private UUID written(HelpKind kind, boolean pauses) {
    return letters.write(
        new WriteLetter(UUID.randomUUID(), application.value(), theirs.key(), "", kind, "请了解受伤经过，制作笔录",
            new PersonMeant("证人乙", "15990119780602001X", "13900000002", "东河区一号"), pauses, city.at(0, Role.CLERK)));
  }

  private byte[] asks(UUID letter) {
    return asks(letter, List.of());
  }

  private byte[] asks(UUID letter, List<Map<String, Object>> enclosed) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("from", "远山市法律援助中心");
    asked.put("contact", "李窗口 010-1234");
    asked.put("kind", "SERVICE");
    asked.put("about", "劳动争议");
    asked.put("request", "请送达传票");
    asked.put("person", Map.of("name", "丙", "identityNumber", "15990119780602001X", "phone", "139", "address", "某街"));
    asked.put("answerBy", "2026-12-31");
    Map<String, Object> message = new LinkedHashMap<>(Map.of("version", 1, "letter", letter, "to", "SENT", "by", "王主任", "words", "", "number", "远法援〔2026〕协字第1号"));
    message.put("enclosed", enclosed);
    message.put("asked", asked);
    return json.writeValueAsBytes(message);
  }

  private byte[] said(UUID letter, String to, String words) {
    return json.writeValueAsBytes(Map.of("version", 1, "letter", letter, "to", to, "by", "李窗口", "words", words, "number", "", "enclosed", List.of()));
  }

  private void tells(UUID letter, String to, String words, String key) {
    federation.receive(signed(said(letter, to, words)), key);
  }

  private SignedRequest signed(byte[] body) {
    return SignedRequest.sign(theirs.key().toString(), secret(), nonce(), "POST", PATH, body, clock.instant());
  }

  private byte[] secret() {
    return HexFormat.of().parseHex(theirs.secret());
  }

  private static String nonce() {
    return UUID.randomUUID().toString();
  }

  private Actor admin() {
    return new Actor(UUID.randomUUID(), "系统管理员", Set.of(Role.SYSTEM_ADMIN), UUID.randomUUID(), city.code, DataScope.CITY, Set.of());
  }

  /** Somebody of the centre that letters come to. */
  private Actor centre(Role role) {
    return city.at(network.competentCentre(city.code, city.code).id(), role);
  }

  private LetterView view(UUID letter) {
    return view(letter, city.at(0, Role.DIRECTOR));
  }

  private LetterView view(UUID letter, Actor by) {
    return letters.view(letter, by);
  }

  private int seen(UUID letter) {
    return view(letter).version();
  }

  private LetterState state(UUID letter) {
    return view(letter).state();
  }

  private String clock(UUID subject, String rule) {
    return deadlines.of(subject).stream().filter(one -> one.rule().equals(rule)).map(ClockView::state).findFirst().orElse("");
  }
}
