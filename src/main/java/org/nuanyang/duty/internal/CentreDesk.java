package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Reason;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.ShiftDesk;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.duty.SwapState;
import org.nuanyang.duty.SwapView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The centre's acts on shifts: fills them, cancels them, confirms swaps, settles incidents. */
@Component
@Transactional
class CentreDesk implements ShiftDesk {

  private static final Role[] READERS = {Role.DIRECTOR, Role.ASSIGNER, Role.CLERK, Role.LEADER};

  private final ShiftBook book;
  private final ShiftLists lists;
  private final SwapLists swapLists;
  private final Bookings bookings;
  private final StandbyList standby;
  private final Practitioners practitioners;
  private final DutyWords words;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final Clock clock;

  CentreDesk(ShiftBook book, ShiftLists lists, SwapLists swapLists, Bookings bookings, StandbyList standby, Practitioners practitioners,
      DutyWords words, AuditTrail audit, JdbcClient jdbc, Clock clock) {
    this.book = book;
    this.lists = lists;
    this.swapLists = swapLists;
    this.bookings = bookings;
    this.standby = standby;
    this.practitioners = practitioners;
    this.words = words;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ShiftView> board(LocalDate from, LocalDate to, Actor by) {
    by.must(READERS);
    return lists.between(by.city(), from, to).stream().filter(shift -> by.sees(by.city(), shift.centre())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ShiftView> gaps(YearMonth month, Actor by) {
    by.must(READERS);
    return lists.gaps(by.city(), month.atDay(1), month.atEndOfMonth()).stream().filter(shift -> by.sees(by.city(), shift.centre())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public ShiftView shift(UUID id, Actor by) {
    ShiftView shift = lists.one(id).orElseThrow(() -> new Missing("duty.unknown-shift"));
    boolean own = practitioners.byAccount(by.id()).map(PractitionerView::id).filter(me -> me.equals(shift.lawyer()) || me.equals(shift.backup())).isPresent();
    if (!own) by.mustSee(by.city(), shift.centre());
    return shift;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Standby> couldTake(UUID id, Actor by) {
    return standby.of(seen(id, by));
  }

  @Override
  public void name(UUID id, UUID lawyer, int version, Actor by) {
    DutyShift shift = seen(id, by);
    Stale.unless(version, shift.version());
    book.give(shift, lawyer, Reason.of("NAMED", by.name()));
    book.lapse(id);
    audit.did(by, "duty.name", "duty-shift", id, "");
    words.tellLawyer(lawyer, "named", lists.one(id).orElseThrow());
  }

  @Override
  public void cancel(UUID id, int version, Actor by) {
    DutyShift shift = seen(id, by);
    Stale.unless(version, shift.version());
    shift.cancel();
    book.save(shift);
    bookings.releaseAll(id);
    book.lapse(id);
    audit.did(by, "duty.cancel", "duty-shift", id, "");
  }

  private DutyShift seen(UUID id, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    DutyShift shift = book.shift(id);
    by.mustSee(shift.city(), shift.centre());
    return shift;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SwapView> swaps(Actor by) {
    by.must(READERS);
    return swapLists.forCentre(by.city(), LocalDate.now(clock)).stream().filter(swap -> by.sees(by.city(), swap.shift().centre())).toList();
  }

  @Override
  public void decide(UUID id, boolean confirmed, int version, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    Swap swap = book.swap(id);
    by.mustSee(swap.city(), swap.centre());
    Stale.unless(version, swap.version());
    DutyShift shift = book.shift(swap.shift());
    if (confirmed && !swap.asker().equals(shift.lawyer())) throw new NotInRota("duty.swap-is-over", SwapState.LAPSED.messageKey());
    swap.moveTo(confirmed ? SwapState.CONFIRMED : SwapState.DECLINED, by.name());
    book.save(swap);
    if (confirmed) book.give(shift, swap.taker(), Reason.of("SWAPPED", by.name()));
    audit.did(by, confirmed ? "duty.confirm-swap" : "duty.refuse-swap", "duty-shift", shift.id(), "");
    ShiftView now = lists.one(shift.id()).orElseThrow();
    words.tellLawyer(swap.asker(), confirmed ? "swapped-away" : "swap-refused", now);
    words.tellLawyer(swap.taker(), confirmed ? "swapped-in" : "swap-refused", now);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Incident> incidents(Actor by) {
    by.must(READERS);
    return jdbc.sql(
            """
            select i.*, t.name as station_name, s.on_day, s.session
              from duty_incident i join duty_shift s on s.id = i.shift join duty_station t on t.id = s.station
             where i.city = ? and i.closed_at is null order by i.at, i.id""")
        .param(by.city())
        .query((row, line) -> new Object[] {row.getObject("centre", UUID.class), new Incident(row.getObject("id", UUID.class), row.getString("kind"),
            row.getObject("shift", UUID.class), row.getString("station_name"), row.getObject("on_day", LocalDate.class), Session.valueOf(row.getString("session")),
            row.getString("who"), row.getObject("at", OffsetDateTime.class).toInstant())})
        .list().stream()
        .filter(one -> by.sees(by.city(), (UUID) one[0]))
        .map(one -> (Incident) one[1])
        .toList();
  }

  @Override
  public void settle(UUID incident, String explanation, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    UUID centre = jdbc.sql("select centre from duty_incident where id = ? and city = ?").params(incident, by.city()).query(UUID.class).optional().orElseThrow(() -> new Missing("duty.unknown-incident"));
    by.mustSee(by.city(), centre);
    jdbc.sql("update duty_incident set explanation = ?, explained_by = ?, closed_at = ? where id = ? and closed_at is null")
        .params(explanation, by.name(), OffsetDateTime.now(clock), incident)
        .update();
    audit.did(by, "duty.settle", "duty-incident", incident, "");
  }
}
