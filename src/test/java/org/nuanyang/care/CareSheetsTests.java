package org.nuanyang.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Standing;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ModuleDatabaseTest
class CareSheetsTests {

  private static final String CITY = "159900";
  private static final Map<String, String> HARD = Map.of("mind", "now", "body", "home", "living", "yes");

  @Autowired CareSheets sheets;
  @Autowired JdbcClient database;
  @MockitoBean Matters matters;
  @Autowired MovableClock clock;
  @MockitoBean Deadlines deadlines;
  @MockitoBean DeskNotices desks;
  @MockitoBean AuditTrail audit;

  private final UUID centre = UUID.randomUUID();
  private final Actor clerk = staff(Role.CLERK);
  private final Actor otherClerk = staff(Role.CLERK);
  private final Actor lawyer = staff(Role.LAWYER);
  private MatterId matter;

  @BeforeEach
  void aMatter() {
    matter = new MatterId(UUID.randomUUID());
    MatterView view =
        new MatterView(
            matter, "1599002600000017", CITY, centre, Channel.HALL, Category.LABOR, "欠薪", "", List.of(),
            new Standing("", "", null, List.of(), false), Instant.EPOCH, 0);
    when(matters.view(eq(matter), any())).thenReturn(view);
  }

  @Test
  void opensToFewAndTellsTheOthersWhatToMind() {
    sheets.fill(new FillSheet(matter, 0, true, HARD, clerk));

    CareSheet forLawyer = sheets.of(matter, lawyer);
    assertThat(forLawyer.answers()).isEqualTo(HARD);
    assertThat(sheets.of(matter, clerk).answers()).as("whoever wrote it").isEqualTo(HARD);
    CareSheet forOthers = sheets.of(matter, otherClerk);
    assertThat(forOthers.answers()).isNull();
    assertThat(forOthers.needs()).extracting(CareNeed::id).as("dangers first").containsExactly("self_harm", "visit");
    verify(audit, times(2)).viewed(any(), eq("care-sheet"), eq(matter.value()));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> sheets.of(matter, staff(Role.LEADER)));
  }

  @Test
  void dangerIsCalledOutWithoutSayingWhose() {
    sheets.fill(new FillSheet(matter, 0, true, Map.of("body", "home"), clerk));
    verify(desks, never()).put(any());

    sheets.fill(new FillSheet(matter, 1, true, HARD, clerk));

    ArgumentCaptor<PutNotice> put = ArgumentCaptor.forClass(PutNotice.class);
    verify(desks, times(2)).put(put.capture());
    assertThat(put.getAllValues()).extracting(PutNotice::duty).containsExactlyInAnyOrder(Role.DIRECTOR, Role.REVIEWER);
    assertThat(put.getValue().title() + put.getValue().text()).doesNotContain("伤害", "自杀");
  }

  @Test
  void liesSealedAndIsGoneWhenTheConsentIs() {
    sheets.fill(new FillSheet(matter, 0, true, HARD, clerk));
    byte[] stored = database.sql("select answers from care_sheet where id = ?").param(matter.value()).query(byte[].class).single();
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("mind", "now");

    sheets.erase(matter, lawyer);

    CareSheet gone = sheets.of(matter, lawyer);
    assertThat(gone.kept()).isFalse();
    assertThat(gone.answers()).isEmpty();
    assertThat(gone.needs()).isEmpty();
    assertThat(gone.erasedAt()).isNotNull();
    verify(desks).takeOff(matter.value(), "care.danger");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sheets.erase(matter, lawyer)).withMessage("care.erased-already");
  }

  @Test
  void nothingIsKeptWithoutConsentNorOutOfTurn() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sheets.fill(new FillSheet(matter, 0, false, HARD, clerk))).withMessage("care.no-consent");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sheets.fill(new FillSheet(matter, 0, true, Map.of("mind", "x"), clerk))).withMessage("care.unknown-answer");
    assertThat(sheets.of(matter, lawyer).filledAt()).isNull();

    sheets.fill(new FillSheet(matter, 0, true, HARD, clerk));
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> sheets.fill(new FillSheet(matter, 0, true, Map.of(), lawyer)));
  }

  @Test
  void severalSheetsShowHowSomebodyIsGettingOnToThoseWhoMayRead() {
    sheets.fill(new FillSheet(matter, 0, true, HARD, clerk));
    assertThat(sheets.of(matter, lawyer).trend()).as("one sheet is no trend").isNull();
    clock.advance(Duration.ofDays(7));
    sheets.fill(new FillSheet(matter, 1, true, Map.of("mind", "had", "living", "no", "sleep", "fine"), lawyer));

    CareTrend trend = sheets.of(matter, lawyer).trend();
    assertThat(trend.lines()).extracting(CareTrend.Line::ask, CareTrend.Line::direction).contains(
        tuple("最近有没有不想活、想伤害自己的念头", CareTrend.Direction.BETTER), tuple("今天有饭吃、有地方住吗", CareTrend.Direction.WORSE),
        tuple("身体怎么样", CareTrend.Direction.ONCE));
    assertThat(trend.lines().getFirst().said()).containsExactly("现在就有", "有过");
    assertThat(sheets.of(matter, otherClerk).trend()).as("for eyes that need only what to mind").isNull();

    sheets.erase(matter, lawyer);
    assertThat(database.sql("select count(*) from care_filling where matter = ?").param(matter.value()).query(Integer.class).single()).isZero();
  }

  @Test
  void theDayToGetInTouchHasItsClockAndItsAnswer() {
    LocalDate today = LocalDate.now(clock);
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> sheets.callOn(matter, today.plusDays(3), clerk));
    sheets.fill(new FillSheet(matter, 0, true, HARD, clerk));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sheets.callOn(matter, today.minusDays(1), clerk)).withMessage("care.call.day");

    sheets.callOn(matter, today.plusDays(3), clerk);

    ArgumentCaptor<WatchDeadline> watched = ArgumentCaptor.forClass(WatchDeadline.class);
    verify(deadlines).watch(watched.capture());
    UUID call = watched.getValue().subject();
    verify(deadlines).extend(call, "CARE_CALL", today.plusDays(3));
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> sheets.callOn(matter, today.plusDays(5), lawyer));
    assertThat(sheets.of(matter, otherClerk).nextCall().dueOn()).isEqualTo(today.plusDays(3));

    sheets.called(matter, "睡得好些了", lawyer);
    verify(deadlines).stop(call, "CARE_CALL");
    assertThat(sheets.of(matter, otherClerk).calls()).extracting(CareCall::said).containsExactly("");
    assertThat(sheets.of(matter, lawyer).calls()).extracting(CareCall::said).containsExactly("睡得好些了");
  }

  private Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }
}
