package org.nuanyang.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.documents.BroughtText;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A check-up from the first answer to the lawyer's visit, with the workers' voices beside it. */
@ModuleDatabaseTest
@RecordApplicationEvents
class CheckupsTests {

  private static final CreditCode CODE = CreditCode.typed("91350100M000100Y43").orElseThrow();

  /** A made-up firm: whichever last sign checks the rest. */
  private static final CreditCode OTHER_CODE =
      "0123456789ABCDEFGHJKLMNPQRTUWXY".chars().mapToObj(sign -> CreditCode.typed("91990000MA0000001" + (char) sign)).flatMap(Optional::stream).findFirst().orElseThrow();

  @Autowired Checkups checkups;
  @Autowired WorkerVoices voices;
  @Autowired CheckupDesk desk;
  @Autowired ApplicationEvents events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  @MockitoBean AuditTrail audit;
  @MockitoBean Network network;
  @MockitoBean LawLibrary laws;
  @MockitoBean PaperDownload download;
  @MockitoBean BroughtText files;
  @MockitoBean Calculators calculators;
  @MockitoBean RateLimits limits;

  private final UUID centre = UUID.randomUUID();
  private final Actor lawyer = Acting.person(centre, Role.LAWYER);
  private final Actor owner = Actor.citizen(lawyer.city());

  private CheckupId begun(@Nullable CreditCode code) {
    return checkups.begin(new BeginCheckup(UUID.randomUUID(), "暖阳木器", code, "FEW", centre, owner));
  }

  private CheckupId finished(Map<String, Reply> labour) {
    CheckupId id = begun(null);
    checkups.answer(id, "labour", labour);
    checkups.finish(id, owner);
    return id;
  }

  @Test
  void isFoundAgainByItsCodeAndSealedInTheTable() {
    CheckupId id = begun(CODE);
    checkups.answer(id, "labour", Map.of("pays_on_time", Reply.NO, "no_such_question", Reply.YES));

    CheckupView view = checkups.open(id);
    assertThat(checkups.resume(view.code().toLowerCase().replace("-", " "))).contains(id);
    assertThat(view.answers()).isEqualTo(Map.of("pays_on_time", Reply.NO));
    assertThat(view.place()).isEqualTo("contracts");
    assertThat(voices.find(view.workerCode())).contains(id);
    assertThat(checkups.resume(view.workerCode())).as("the workers' code opens nothing of the owner").isEmpty();
    String row = sql.sql("select row_to_json(c)::text from firm_checkup c where id = ?").param(id.value()).query(String.class).single();
    assertThat(row).doesNotContain("暖阳木器", CODE.value(), view.code(), view.workerCode(), "pays_on_time");
  }

  @Test
  void countsAFirmOnceAndEveryReport() {
    for (int i = 0; i < 2; i++) {
      CheckupId id = begun(OTHER_CODE);
      assertThatThrownBy(() -> checkups.report(id)).isInstanceOf(NotAtThisStage.class);
      checkups.answer(id, "labour", Map.of("pays_on_time", Reply.YES));
      checkups.finish(id, owner);
      checkups.finish(id, owner);
      assertThatThrownBy(() -> checkups.answer(id, "labour", Map.of())).isInstanceOf(NotAtThisStage.class);
    }
    finished(Map.of("pays_on_time", Reply.YES));

    assertThat(events.stream(FirmCheckedUp.class).map(FirmCheckedUp::newFirm)).containsExactly(true, false, false);
  }

  @Test
  void showsWorkersOnlyInRoundsOfFiveAndEachDeviceOnce() {
    CheckupId id = finished(Map.of("pays_on_time", Reply.YES));
    Map<String, Reply> unpaid = Map.of("w_paid", Reply.NO);
    for (int worker = 1; worker <= 4; worker++) assertThat(voices.hear(id, device(worker), unpaid)).isTrue();
    assertThat(voices.hear(id, device(4), unpaid)).isFalse();
    assertThat(voices.heardFrom(id, device(4))).isTrue();

    assertThat(checkups.report(id).heard()).isZero();
    assertThat(checkups.report(id).differences()).isEmpty();

    voices.hear(id, device(5), Map.of("w_paid", Reply.YES));
    assertThat(checkups.report(id).heard()).isEqualTo(5);
    assertThat(checkups.report(id).differences()).extracting(one -> one.question().id() + " " + one.voice()).containsExactly("w_paid MANY_SAY_NO");

    CheckupReport before = checkups.report(id);
    for (int worker = 6; worker <= 9; worker++) voices.hear(id, device(worker), Map.of("w_slip", Reply.NO));
    assertThat(checkups.report(id)).as("nothing moves before the next round is whole").isEqualTo(before);
    assertThat(events.stream(WorkerHeard.class)).hasSize(9);
  }

  private static String device(int worker) {
    return new UUID(0, worker).toString();
  }

  @Test
  void isReadByTheLawyerWhoTookItAndOnlyWhenAsked() {
    CheckupId id = finished(Map.of("pays_on_time", Reply.NO));
    assertThatThrownBy(() -> desk.take(id, lawyer)).isInstanceOf(Missing.class);
    checkups.askLawyer(id, "看看工资", "0990-1234567", owner);
    assertThat(desk.waiting(null, lawyer).rows()).extracting(CheckupRow::id).contains(id.value());
    assertThatThrownBy(() -> desk.open(id, lawyer)).isInstanceOf(NotAtThisStage.class);
    assertThatThrownBy(() -> desk.take(id, Acting.person(centre, Role.CLERK))).isInstanceOf(Forbidden.class);

    desk.take(id, lawyer);
    CheckupView view = desk.open(id, lawyer);
    assertThat(view.wish()).isEqualTo("看看工资");
    assertThatThrownBy(() -> desk.open(id, Acting.person(centre, Role.LAWYER))).isInstanceOf(NotAtThisStage.class);
    desk.advise(id, view.version(), "先定发薪日。", lawyer);
    assertThatThrownBy(() -> desk.advise(id, view.version(), "旧页面", lawyer)).isInstanceOf(Stale.class);
    desk.advise(id, desk.open(id, lawyer).version(), "先定发薪日，再补清单。", lawyer);
    desk.visited(id, desk.open(id, lawyer).version(), LocalDate.now(clock), lawyer);

    CheckupView told = checkups.open(id);
    assertThat(told.opinion()).isEqualTo("先定发薪日，再补清单。");
    assertThat(told.visitedOn()).isEqualTo(LocalDate.now(clock));
    assertThat(events.stream(OpinionGiven.class)).hasSize(1);
    assertThat(events.stream(FirmVisited.class)).hasSize(1);
  }

  @Test
  void listsPageByPageFirstOnesOwnThenWhatWaits() {
    Set<UUID> taken = new HashSet<>();
    Set<UUID> waiting = new HashSet<>();
    Actor busy = Acting.person(centre, Role.LAWYER);
    for (int i = 0; i < 65; i++) {
      CheckupId id = finished(Map.of("pays_on_time", Reply.NO));
      checkups.askLawyer(id, "", "", owner);
      clock.advance(Duration.ofSeconds(1));
      if (i < 33) desk.take(id, busy);
      (i < 33 ? taken : waiting).add(id.value());
    }

    List<CheckupRow> rows = new ArrayList<>();
    String after = null;
    for (int page = 0; page < 20; page++) {
      var slice = desk.waiting(after, busy);
      rows.addAll(slice.rows());
      after = slice.next();
      if (after == null) break;
    }
    assertThat(rows).extracting(CheckupRow::id).doesNotHaveDuplicates().containsAll(waiting);
    assertThat(rows.subList(0, 33)).allMatch(CheckupRow::mine).extracting(CheckupRow::id).containsExactlyInAnyOrderElementsOf(taken);
    assertThat(rows.subList(33, rows.size())).noneMatch(CheckupRow::mine);
    assertThat(desk.waiting("own~forged", busy).rows()).as("a forged mark breaks nothing").isNotNull();
  }

  @Test
  void comparesARepeatedOneWithTheLast() {
    CheckupId first = finished(Map.of("pays_on_time", Reply.NO, "overtime", Reply.NO));
    CheckupId second = checkups.again(first, UUID.randomUUID(), owner);
    checkups.answer(second, "labour", Map.of("pays_on_time", Reply.YES, "overtime", Reply.NO));
    checkups.finish(second, owner);

    CheckupReport.Change change = checkups.report(second).change();
    assertThat(change).isNotNull();
    assertThat(change.mended()).extracting(Questionnaire.Item::id).containsExactly("pays_on_time");
    assertThat(change.still()).extracting(Questionnaire.Item::id).containsExactly("overtime");

    checkups.erase(first, owner);
    assertThat(checkups.report(second).change()).as("nothing left to compare with").isNull();
  }

  @Test
  void isErasedWithItsCountsAndClearedAwayAfterAYear() {
    CheckupId erased = finished(Map.of("pays_on_time", Reply.YES));
    voices.hear(erased, device(1), Map.of("w_paid", Reply.NO));
    checkups.erase(erased, owner);
    assertThatThrownBy(() -> checkups.open(erased)).isInstanceOf(Missing.class);
    for (String table : List.of("worker_device", "worker_number", "worker_answer"))
      assertThat(sql.sql("select count(*) from " + table + " where checkup = ?").param(erased.value()).query(Long.class).single()).as(table).isZero();

    CheckupId old = finished(new HashMap<>(Map.of("pays_on_time", Reply.YES)));
    clock.advance(Duration.ofDays(400));
    CheckupId young = begun(null);
    assertThat(checkups.clearUntouchedSince(clock.instant().minus(Duration.ofDays(365)))).isPositive();
    assertThatThrownBy(() -> checkups.open(old)).isInstanceOf(Missing.class);
    assertThat(checkups.open(young).state()).isEqualTo(CheckupState.FILLING);
  }
}
