package org.nuanyang.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nuanyang.duty.internal.AbsencesLook;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** A month of duty from the draw to the day itself: swaps, leave, signing in, absence, and fifty at once. */
class DutyShiftsTests extends DutyModuleTest {

  private static final YearMonth AUGUST = YearMonth.of(2026, 8);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 8, 4);

  @Autowired ApplicationEvents events;
  @Autowired AbsencesLook absences;

  private RotaView published() {
    RotaView drawn = rotas.draw(AUGUST, 7L, director);
    rotas.publish(AUGUST, drawn.version(), director);
    return rotas.rota(city, AUGUST).orElseThrow();
  }

  private ShiftView shift(UUID station, LocalDate day) {
    return desk.board(day, day, director).stream().filter(one -> one.station().equals(station)).findFirst().orElseThrow();
  }

  private ShiftView again(ShiftView shift) {
    return desk.shift(shift.id(), director);
  }

  @Test
  void isDrawnForEveryStationAndRepeatedByItsSeed() {
    RotaView rota = published();

    assertThat(rota.turns()).isEqualTo(21 + 4 + 4);
    assertThat(rota.empty()).isZero();
    assertThat(rotas.repeats(AUGUST, director)).isTrue();
    sql.sql("update duty_rota set seed = 8, basis = jsonb_set(basis, '{seed}', '8') where id = ?").param(rota.id()).update();
    assertThat(rotas.repeats(AUGUST, director)).as("another seed gives another rota").isFalse();
    assertThatThrownBy(() -> rotas.draw(AUGUST, null, director)).isInstanceOf(NotInRota.class).hasMessage("duty.published-already");
  }

  @Test
  void showsTheHostItsOwnShiftsOnceTheyAreOut() {
    String code = stations.station(detention).accessCode();
    rotas.draw(AUGUST, 7L, director);
    assertThat(rotas.published(code, AUGUST).lines()).isEmpty();

    rotas.publish(AUGUST, rotas.rota(city, AUGUST).orElseThrow().version(), director);

    assertThat(rotas.published(code.toLowerCase(), AUGUST).lines()).hasSize(21).allSatisfy(line -> {
      assertThat(line.shift().station()).isEqualTo(detention);
      assertThat(line.licence()).hasSize(17);
    });
  }

  @Test
  void changesHandsWhenBothAndTheCentreWantIt() {
    published();
    ShiftView shift = shift(detention, TUESDAY);
    PractitionerView asker = lawyer(shift.lawyer());
    PractitionerView taker = lawyer(myDuty.couldBeAsked(shift.id(), as(asker)).getFirst().lawyer());
    UUID key = UUID.randomUUID();
    UUID swap = myDuty.ask(shift.id(), taker.id(), "开庭", key, as(asker));
    assertThat(myDuty.ask(shift.id(), taker.id(), "开庭", key, as(asker))).isEqualTo(swap);
    assertThatThrownBy(() -> desk.decide(swap, true, 0, director)).hasMessage("duty.swap-is-over");

    assertThat(myDuty.plan(as(taker)).askedOfMe()).extracting(SwapView::id).containsExactly(swap);
    assertThatThrownBy(() -> myDuty.answer(swap, true, 0, as(asker))).isInstanceOf(Forbidden.class);
    myDuty.answer(swap, true, 0, as(taker));
    assertThat(again(shift).lawyer()).as("not before the centre").isEqualTo(asker.id());
    SwapView waiting = desk.swaps(assigner).getFirst();
    desk.decide(waiting.id(), true, waiting.version(), assigner);

    assertThat(again(shift).lawyer()).isEqualTo(taker.id());
    assertThat(again(shift).reasons()).extracting(Reason::code).containsExactly("SWAPPED");
    assertThat(halvesOn(asker, TUESDAY)).isZero();
    assertThat(halvesOn(taker, TUESDAY)).isEqualTo(2);
  }

  private int halvesOn(PractitionerView lawyer, LocalDate day) {
    return sql.sql("select count(*) from duty_booking where lawyer = ? and on_day = ? and not stands_by").params(lawyer.id(), day).query(Integer.class).single();
  }

  @Test
  void goesToTheBackupOnLeaveAndIsOpenWhenThatOneIsAwayToo() {
    published();
    ShiftView shift = shift(detention, TUESDAY);
    PractitionerView first = lawyer(shift.lawyer());
    PractitionerView second = lawyer(shift.backup());

    assertThat(roster.leave(TUESDAY, TUESDAY, "出差", UUID.randomUUID(), as(first))).isEqualTo(1);
    assertThat(again(shift).lawyer()).isEqualTo(second.id());
    roster.leave(TUESDAY, TUESDAY, "生病", UUID.randomUUID(), as(second));

    assertThat(again(shift).gap()).isTrue();
    assertThat(desk.gaps(AUGUST, director)).extracting(ShiftView::id).contains(shift.id());
    assertThatThrownBy(() -> desk.name(shift.id(), first.id(), again(shift).version(), director)).hasMessage("duty.unfit.away");
  }

  @Test
  void offersToALawyerWhatThisLawyerMayTakeAndNothingElse() {
    published();
    PractitionerView away = lawyers.getFirst();
    for (PractitionerView one : lawyers.subList(1, 9)) roster.leave(TUESDAY, TUESDAY.plusDays(24), "培训", UUID.randomUUID(), as(one));
    roster.leave(TUESDAY, TUESDAY.plusDays(1), "出差", UUID.randomUUID(), as(away));
    List<ShiftView> gaps = desk.gaps(AUGUST, director);
    assertThat(gaps).hasSizeGreaterThan(3);

    for (PractitionerView one : List.of(away, lawyers.get(1), lawyers.get(9))) {
      List<UUID> offered = myDuty.plan(as(one)).open().stream().map(ShiftView::id).toList();
      for (ShiftView gap : gaps) {
        if (offered.contains(gap.id())) continue;
        assertThatThrownBy(() -> myDuty.claim(gap.id(), again(gap).version(), as(one))).as(one.name() + " " + gap.day()).isInstanceOf(NotInRota.class);
      }
      if (offered.isEmpty()) continue;
      myDuty.claim(offered.getFirst(), again(desk.gaps(AUGUST, director).stream().filter(gap -> gap.id().equals(offered.getFirst())).findFirst().orElseThrow()).version(), as(one));
      assertThat(myDuty.plan(as(one)).open()).extracting(ShiftView::id).doesNotContain(offered.getFirst());
    }
    assertThat(myDuty.plan(as(lawyers.get(1))).open()).extracting(ShiftView::day).allMatch(day -> day.isAfter(TUESDAY.plusDays(24)));
  }

  @Test
  void isSignedInAtTheDoorAndOutAtTheEnd() {
    published();
    ShiftView shift = shift(detention, TUESDAY);
    Actor lawyer = as(lawyer(shift.lawyer()));
    clock.set(TUESDAY.atTime(6, 0));
    assertThatThrownBy(() -> myDuty.signIn(new SignIn(shift.id(), "", null, lawyer))).hasMessage("duty.not-the-time");
    clock.set(TUESDAY.atTime(8, 25));
    String code = stations.codeOfToday(detention);
    assertThatThrownBy(() -> myDuty.signIn(new SignIn(shift.id(), code.equals("000000") ? "000001" : "000000", null, lawyer))).hasMessage("duty.code-wrong");

    myDuty.signIn(new SignIn(shift.id(), code, null, lawyer));
    myDuty.signIn(new SignIn(shift.id(), code, null, lawyer));
    clock.set(TUESDAY.atTime(17, 31));
    myDuty.signOut(shift.id(), lawyer);

    assertThat(again(shift).state()).isEqualTo(ShiftState.DONE);
    assertThat(again(shift).inProof()).isEqualTo("CODE");
    assertThat(desk.incidents(director)).isEmpty();
    assertThat(events.stream(ShiftEnded.class).filter(one -> one.shift().equals(shift.id()))).hasSize(1);
    clock.set(TUESDAY.plusDays(1).atTime(9, 0));
    assertThat(stations.codeOfToday(detention)).as("tomorrow it is another").isNotEqualTo(code);
  }

  @Test
  void callsTheBackupWhenNobodyCame() {
    published();
    ShiftView shift = shift(detention, TUESDAY);
    clock.set(TUESDAY.atTime(8, 59));
    absences.look();
    assertThat(again(shift).state()).isEqualTo(ShiftState.PLANNED);

    clock.set(TUESDAY.atTime(9, 1));
    absences.look();
    absences.look();

    assertThat(again(shift).state()).isEqualTo(ShiftState.MISSED);
    assertThat(desk.incidents(director).stream().filter(one -> one.shift().equals(shift.id()))).extracting(ShiftDesk.Incident::kind).containsExactly("ABSENT");
    Actor backup = as(lawyer(shift.backup()));
    assertThat(myDuty.plan(backup).now()).extracting(ShiftView::id).contains(shift.id());
    myDuty.signIn(new SignIn(shift.id(), stations.codeOfToday(detention), null, backup));
    assertThat(again(shift).lawyer()).isEqualTo(shift.backup());
    assertThat(halvesOn(lawyer(shift.lawyer()), TUESDAY)).as("who did not come has not done the duty").isZero();
    assertThat(halvesOn(lawyer(shift.backup()), TUESDAY)).isEqualTo(2);
  }

  /** All ten lawyers claim all open shifts of one day at once, five times each, while the centre names and swaps. */
  @Test
  void nobodyIsInTwoPlacesWhoeverAsksAtOnce() throws Exception {
    published();
    List<ShiftView> day = desk.board(TUESDAY, TUESDAY, director);
    for (ShiftView one : day) {
      sql.sql("update duty_shift set lawyer = null, lawyer_name = '', backup = null, backup_name = '' where id = ?").param(one.id()).update();
      sql.sql("delete from duty_booking where shift = ?").param(one.id()).update();
    }
    List<Callable<Boolean>> acts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ShiftView shift = day.get(i % day.size());
      PractitionerView lawyer = lawyers.get(i % lawyers.size());
      acts.add(() -> works(() -> {
        if (lawyer.name().endsWith("0")) desk.name(shift.id(), lawyer.id(), again(shift).version(), director);
        else myDuty.claim(shift.id(), shift.version(), as(lawyer));
      }));
    }
    int worked = 0;
    try (ExecutorService many = Executors.newFixedThreadPool(25)) {
      for (Future<Boolean> one : many.invokeAll(acts)) if (one.get()) worked++;
    }

    List<ShiftView> after = desk.board(TUESDAY, TUESDAY, director);
    assertThat(after).allSatisfy(one -> assertThat(one.lawyer()).isNotNull());
    assertThat(worked).isGreaterThanOrEqualTo(after.size());
    for (PractitionerView lawyer : lawyers) {
      List<ShiftView> own = after.stream().filter(one -> lawyer.id().equals(one.lawyer())).toList();
      assertThat(own.stream().mapToInt(one -> one.session().weight()).sum()).as("what the shifts say, the bookings say").isEqualTo(halvesOn(lawyer, TUESDAY));
      assertThat(own.size()).as("one place a day").isLessThanOrEqualTo(1);
    }
  }

  /** Two confirmed swaps would bring one lawyer to two stations at once: only one goes through. */
  @Test
  void aSwapCannotDoubleBookEither() throws Exception {
    published();
    ShiftView one = shift(detention, TUESDAY);
    ShiftView other = shift(court, TUESDAY);
    PractitionerView taker = lawyers.stream().filter(who -> halvesOn(who, TUESDAY) == 0 && free(who, one) && free(who, other)).findFirst().orElseThrow();
    List<SwapView> agreed = new ArrayList<>();
    for (ShiftView shift : List.of(one, other)) {
      UUID swap = myDuty.ask(shift.id(), taker.id(), "", UUID.randomUUID(), as(lawyer(shift.lawyer())));
      myDuty.answer(swap, true, 0, as(taker));
    }
    agreed.addAll(desk.swaps(assigner));
    List<Callable<Boolean>> acts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      SwapView swap = agreed.get(i % 2);
      acts.add(() -> works(() -> desk.decide(swap.id(), true, swap.version(), assigner)));
    }
    int worked = 0;
    try (ExecutorService many = Executors.newFixedThreadPool(25)) {
      for (Future<Boolean> act : many.invokeAll(acts)) if (act.get()) worked++;
    }

    assertThat(worked).isEqualTo(1);
    assertThat(List.of(again(one), again(other)).stream().filter(shift -> taker.id().equals(shift.lawyer()))).hasSize(1);
  }

  private boolean free(PractitionerView who, ShiftView shift) {
    return desk.couldTake(shift.id(), director).stream().anyMatch(one -> one.lawyer().equals(who.id()));
  }

  private static boolean works(Runnable act) {
    try {
      act.run();
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }
}
