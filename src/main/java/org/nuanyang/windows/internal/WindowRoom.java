package org.nuanyang.windows.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.windows.Half;
import org.nuanyang.windows.ShiftView;
import org.nuanyang.windows.WeekView;
import org.nuanyang.windows.WindowView;
import org.nuanyang.windows.Windows;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where windows are opened, weeks filled and places changed. */
@Component
@Transactional
class WindowRoom implements Windows {

  private static final int LONGEST = 30;
  private static final int MOST = 30;
  private static final int WEEKS_AHEAD = 9;

  private final Shifts shifts;
  private final Network network;
  private final Accounts accounts;
  private final WorkCalendar calendar;
  private final DeskNotices desks;
  private final Submissions submissions;
  private final MessageSource messages;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  WindowRoom(Shifts shifts, Network network, Accounts accounts, WorkCalendar calendar, DeskNotices desks, Submissions submissions, MessageSource messages, JdbcClient jdbc,
      AuditTrail audit, Clock clock) {
    this.shifts = shifts;
    this.network = network;
    this.accounts = accounts;
    this.calendar = calendar;
    this.desks = desks;
    this.submissions = submissions;
    this.messages = messages;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID open(UUID key, UUID place, String name, Actor by) {
    OrganisationView where = mustPlan(place, by);
    if (name.isBlank() || name.length() > LONGEST) throw new Refusal("windows.name", LONGEST);
    return UUID.fromString(submissions.once(key, "windows.open", () -> {
      if (shifts.windows(place).size() >= MOST) throw new Refusal("windows.many", MOST);
      try {
        jdbc.sql("insert into service_window (id, city, place, name) values (?, ?, ?, ?)").params(key, where.city(), place, name).update();
      } catch (DuplicateKeyException same) {
        throw new Refusal("windows.same-name");
      }
      audit.did(by, "windows.open", "window", key, "");
      return key.toString();
    }));
  }

  @Override
  public void close(UUID window, Actor by) {
    mustPlan(place(window), by);
    jdbc.sql("update service_window set closed_on = ? where id = ?").params(today(), window).update();
    shifts.free(window, today());
    audit.did(by, "windows.close", "window", window, "");
  }

  @Override
  public void mark(UUID window, boolean vanguard, Actor by) {
    mustPlan(place(window), by);
    jdbc.sql("update service_window set vanguard = ? where id = ?").params(vanguard, window).update();
    audit.did(by, vanguard ? "windows.mark" : "windows.unmark", "window", window, "");
  }

  private UUID place(UUID window) {
    return shifts.placeOf(window).orElseThrow(() -> new Missing("windows.unknown"));
  }

  @Override
  @Transactional(readOnly = true)
  public WeekView week(UUID place, LocalDate day, Actor by) {
    OrganisationView where = mustSee(place, by);
    LocalDate monday = monday(day);
    List<ShiftView> all = shifts.between(place, monday, monday.plusDays(6));
    return new WeekView(place, where.name(), monday, days(monday), shifts.windows(place), all, shifts.swaps(all, by.id()), by.has(Role.DIRECTOR));
  }

  @Override
  public int fill(UUID place, LocalDate day, Actor by) {
    OrganisationView where = mustPlan(place, by);
    LocalDate monday = monday(day);
    if (monday.plusDays(6).isBefore(today()) || monday.isAfter(today().plusWeeks(WEEKS_AHEAD))) throw new Refusal("windows.week");
    List<AccountView> clerks = accounts.having(Role.CLERK, where.city(), place);
    if (clerks.isEmpty()) throw new Refusal("windows.nobody");
    jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param("windows:" + place).query((row, line) -> 0).list();
    List<ShiftView> set = shifts.between(place, monday, monday.plusDays(6));
    Set<FairRota.Slot> full = set.stream().map(one -> new FairRota.Slot(one.window(), one.day(), one.half())).collect(Collectors.toSet());
    Map<UUID, Set<FairRota.Slot>> taken = shifts.taken(clerks.stream().map(AccountView::id).toList(), monday, monday.plusDays(6));
    List<FairRota.Slot> empty = new ArrayList<>();
    for (LocalDate on : days(monday))
      if (!on.isBefore(today()))
        for (Half half : Half.values())
          for (WindowView window : shifts.windows(place)) {
            var slot = new FairRota.Slot(window.id(), on, half);
            if (!full.contains(slot)) empty.add(slot);
          }
    Map<UUID, Integer> load = shifts.load(place, monday);
    List<FairRota.Person> people = clerks.stream().map(one -> new FairRota.Person(one.id(), one.name(), load.getOrDefault(one.id(), 0))).toList();
    List<FairRota.Seat> seats = FairRota.draw(empty, people, taken);
    seats.forEach(seat -> shifts.seat(seat, where.city(), place, by));
    audit.did(by, "windows.fill", "place", place, monday + " " + seats.size());
    return seats.size();
  }

  @Override
  public void put(UUID shift, UUID account, Actor by) {
    ShiftView one = find(shift);
    UUID place = shifts.placeOfShift(shift);
    OrganisationView where = mustPlan(place, by);
    if (one.day().isBefore(today())) throw new Refusal("windows.past");
    AccountView who =
        accounts.having(Role.CLERK, where.city(), place).stream().filter(clerk -> clerk.id().equals(account)).findFirst().orElseThrow(() -> new Refusal("windows.nobody"));
    if (busy(account, one)) throw new Refusal("windows.busy");
    shifts.put(shift, account, who.name(), "put", by);
    audit.did(by, "windows.put", "window-shift", shift, "");
  }

  private boolean busy(UUID account, ShiftView at) {
    return jdbc.sql("select count(*) from window_shift where account = ? and day = ? and half = ? and id <> ?").params(account, at.day(), at.half().name(), at.id()).query(Long.class).single() > 0;
  }

  @Override
  public void arrive(UUID shift, Actor by) {
    ShiftView one = find(shift);
    if (!one.account().equals(by.id())) throw new Forbidden("windows.not-yours");
    if (!one.day().equals(today())) throw new Refusal("windows.not-today");
    if (one.arrivedAt() != null) return;
    shifts.arrived(one, by);
    audit.did(by, "windows.arrive", "window-shift", shift, "");
  }

  @Override
  public void askSwap(UUID mine, UUID other, Actor by) {
    ShiftView give = find(mine);
    ShiftView take = find(other);
    if (!give.account().equals(by.id())) throw new Forbidden("windows.not-yours");
    UUID place = shifts.placeOfShift(mine);
    if (!place.equals(shifts.placeOfShift(other)) || take.account().equals(by.id())) throw new Refusal("windows.swap.not");
    if (give.day().isBefore(today()) || take.day().isBefore(today())) throw new Refusal("windows.past");
    boolean asked = jdbc.sql("select count(*) from window_swap where give = ? and take = ? and answer is null").params(mine, other).query(Long.class).single() > 0;
    if (asked) return;
    UUID id = Ids.next(clock);
    jdbc.sql("insert into window_swap (id, give, take, asked_by, asked, asked_at) values (?, ?, ?, ?, ?, ?)")
        .params(id, mine, other, by.id(), take.account(), Timestamp.from(clock.instant()))
        .update();
    desks.put(
        new PutNotice(
            "windows.swap:" + id, id, by.city(), null, null, take.account(), "windows.swap", "info",
            messages.getMessage("windows.notice.swap", new Object[] {by.name()}, Locale.SIMPLIFIED_CHINESE), "", "/desk/windows?day=" + take.day()));
    audit.did(by, "windows.swap-ask", "window-shift", mine, "");
  }

  private record Asked(UUID give, UUID take, UUID askedBy, UUID asked) {}

  @Override
  public void answerSwap(UUID swap, boolean yes, Actor by) {
    Asked asked =
        jdbc.sql("update window_swap set answer = ?, answered_at = ? where id = ? and answer is null and asked = ? returning give, take, asked_by, asked")
            .params(yes, Timestamp.from(clock.instant()), swap, by.id())
            .query((row, line) -> new Asked(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getObject(4, UUID.class)))
            .optional()
            .orElseThrow(() -> new Refusal("windows.swap.over"));
    desks.takeOff(swap, "windows.swap");
    ShiftView give = find(asked.give());
    if (!yes) {
      refused(swap, asked, give, by);
      return;
    }
    ShiftView take = find(asked.take());
    if (!give.account().equals(asked.askedBy()) || !take.account().equals(asked.asked())) throw new Stale();
    if (give.day().isBefore(today()) || take.day().isBefore(today())) throw new Refusal("windows.past");
    boolean sameTime = give.day().equals(take.day()) && give.half() == take.half();
    if (!sameTime && (busy(take.account(), give) || busy(give.account(), take))) throw new Refusal("windows.busy");
    shifts.put(give.id(), take.account(), take.person(), "swapped", by);
    shifts.put(take.id(), give.account(), give.person(), "swapped", by);
    audit.did(by, "windows.swap", "window-shift", give.id(), "");
  }

  private void refused(UUID swap, Asked asked, ShiftView give, Actor by) {
    desks.put(
        new PutNotice(
            "windows.swap-refused:" + swap, swap, by.city(), null, null, asked.askedBy(), "windows.swap-refused", "info",
            messages.getMessage("windows.notice.swap-refused", new Object[] {by.name()}, Locale.SIMPLIFIED_CHINESE), "", "/desk/windows?day=" + give.day()));
    audit.did(by, "windows.swap-refuse", "window-shift", give.id(), "");
  }

  private ShiftView find(UUID shift) {
    return shifts.find(shift).orElseThrow(() -> new Missing("windows.unknown-shift"));
  }

  OrganisationView mustSee(UUID place, Actor by) {
    by.must(Role.CLERK, Role.DIRECTOR);
    OrganisationView where = network.organisations(Set.of(place)).get(place);
    if (where == null || !by.sees(where.city(), place)) throw new Missing("windows.unknown-place");
    return where;
  }

  OrganisationView mustPlan(UUID place, Actor by) {
    by.must(Role.DIRECTOR);
    return mustSee(place, by);
  }

  private List<LocalDate> days(LocalDate monday) {
    return monday.datesUntil(monday.plusDays(7)).filter(calendar::isWorkingDay).toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
