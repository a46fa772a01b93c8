package org.nuanyang.duty.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.SheetView;
import org.nuanyang.duty.ShiftSheetConfirmed;
import org.nuanyang.duty.ShiftSheets;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the shift sheets of a month, and keeps those that were checked and confirmed. */
@Component
@Transactional
class SheetRoom implements ShiftSheets {

  private final Practitioners practitioners;
  private final Network network;
  private final Policies policies;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  SheetRoom(Practitioners practitioners, Network network, Policies policies, AuditTrail audit, ApplicationEventPublisher events,
      JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.practitioners = practitioners;
    this.network = network;
    this.policies = policies;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  private record Key(UUID lawyer, UUID centre) {}

  private record Work(List<SheetSums.Kept> shifts, List<SheetSums.Witnessed> pleas) {}

  private record Kept(String lines, String checker, UUID checkedBy, String confirmer, @Nullable Instant confirmedAt, int version) {}

  @Override
  @Transactional(readOnly = true)
  public List<SheetView> month(YearMonth month, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER, Role.CLERK, Role.LEADER);
    return sheets(by.city(), month).stream().filter(sheet -> by.sees(by.city(), sheet.centre())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<SheetView> own(YearMonth month, Actor by) {
    by.must(Role.LAWYER);
    UUID me = practitioners.byAccount(by.id()).orElseThrow(() -> new Missing("duty.no-practitioner")).id();
    return sheets(by.city(), month).stream().filter(sheet -> sheet.lawyer().equals(me)).toList();
  }

  private List<SheetView> sheets(String city, YearMonth month) {
    Map<Key, Work> work = work(city, month);
    Map<Key, Kept> kept = kept(city, month);
    Map<UUID, PractitionerView> people = practitioners.practitioners(work.keySet().stream().map(Key::lawyer).distinct().toList());
    Map<UUID, OrganisationView> centres = network.organisations(work.keySet().stream().map(Key::centre).distinct().toList());
    boolean byPerson = DutyRules.of(policies, city, month.atEndOfMonth()).pleaHelpByPerson();
    List<SheetView> sheets = new ArrayList<>();
    work.forEach((key, done) -> {
      Kept known = kept.get(key);
      boolean fixed = known != null && known.confirmedAt() != null;
      List<SheetView.Line> lines = fixed ? Arrays.asList(json.readValue(known.lines(), SheetView.Line[].class)) : new SheetSums(byPerson, done.shifts()).lines(done.pleas());
      PractitionerView person = people.get(key.lawyer());
      OrganisationView centre = centres.get(key.centre());
      if (person == null || centre == null) return;
      sheets.add(
          new SheetView(key.lawyer(), person.name(), key.centre(), centre.shortName(), month, lines, SheetSums.days(lines), SheetSums.persons(lines),
              known == null ? "" : known.checker(), known == null ? null : known.checkedBy(), known == null ? "" : known.confirmer(),
              known == null ? null : known.confirmedAt()));
    });
    sheets.sort((one, other) -> (one.lawyerName() + one.lawyer() + one.centre()).compareTo(other.lawyerName() + other.lawyer() + other.centre()));
    return sheets;
  }

  private Map<Key, Work> work(String city, YearMonth month) {
    Map<Key, Work> work = new HashMap<>();
    jdbc.sql(
            """
            select s.lawyer, s.centre, s.on_day, s.session, t.name as station_name from duty_shift s join duty_station t on t.id = s.station
             where s.city = ? and s.on_day between ? and ? and s.state = 'DONE' order by s.on_day, s.session""")
        .params(city, month.atDay(1), month.atEndOfMonth())
        .query((row, line) -> of(work, row).shifts().add(new SheetSums.Kept(row.getObject("on_day", LocalDate.class), Session.valueOf(row.getString("session")), row.getString("station_name"))))
        .list();
    jdbc.sql(
            """
            select r.lawyer, r.centre, r.help_case, r.begun_at, r.ended_at, t.name as station_name from duty_record r join duty_station t on t.id = r.station
             where r.city = ? and r.begun_at >= ? and r.begun_at < ? and r.plea in ('SIGNED', 'LAWYER_REFUSED', 'PERSON_REFUSED') order by r.begun_at, r.id""")
        .params(city, begin(month), begin(month.plusMonths(1)))
        .query((row, line) -> of(work, row).pleas().add(new SheetSums.Witnessed(row.getObject("help_case", UUID.class), local(row, "begun_at"), local(row, "ended_at"), row.getString("station_name"))))
        .list();
    return work;
  }

  private static Work of(Map<Key, Work> work, ResultSet row) throws SQLException {
    return work.computeIfAbsent(new Key(row.getObject("lawyer", UUID.class), row.getObject("centre", UUID.class)), key -> new Work(new ArrayList<>(), new ArrayList<>()));
  }

  private static LocalDateTime local(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(CityClock.ZONE).toLocalDateTime();
  }

  private static OffsetDateTime begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(CityClock.ZONE).toOffsetDateTime();
  }

  private Map<Key, Kept> kept(String city, YearMonth month) {
    Map<Key, Kept> kept = new HashMap<>();
    jdbc.sql("select * from duty_sheet where city = ? and month = ?")
        .params(city, month.atDay(1))
        .query((row, line) -> kept.put(new Key(row.getObject("lawyer", UUID.class), row.getObject("centre", UUID.class)),
            new Kept(row.getString("lines"), row.getString("checker"), row.getObject("checked_by", UUID.class), row.getString("confirmer"), ShiftLists.moment(row, "confirmed_at"), row.getInt("version"))))
        .list();
    return kept;
  }

  /** What is confirmed never changes: a shift of the days left would be paid to nobody. */
  private void mustBeOver(YearMonth month) {
    if (!month.isBefore(YearMonth.now(clock.withZone(CityClock.ZONE)))) throw new NotInRota("duty.sheet-month-runs");
  }

  @Override
  public void check(UUID lawyer, UUID centre, YearMonth month, BigDecimal days, int persons, Actor by) {
    by.must(Role.CLERK, Role.ASSIGNER, Role.DIRECTOR);
    mustBeOver(month);
    SheetView sheet = asSeen(lawyer, centre, month, days, persons, by);
    if (sheet.confirmed()) throw new NotInRota("duty.sheet-is-confirmed");
    jdbc.sql(
            """
            insert into duty_sheet (id, version, city, centre, lawyer, month, days, persons, lines, checked_by, checker, checked_at, confirmer)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, '')
            on conflict (lawyer, centre, month) do update set days = excluded.days, persons = excluded.persons, lines = excluded.lines,
              checked_by = excluded.checked_by, checker = excluded.checker, checked_at = excluded.checked_at, version = duty_sheet.version + 1
             where duty_sheet.confirmed_at is null""")
        .params(Ids.next(clock), by.city(), centre, lawyer, month.atDay(1), sheet.days(), sheet.persons(), json.writeValueAsString(sheet.lines()), by.id(), by.name(), OffsetDateTime.now(clock))
        .update();
    audit.did(by, "duty.check-sheet", "practitioner", lawyer, month.toString());
  }

  @Override
  public void confirm(UUID lawyer, UUID centre, YearMonth month, BigDecimal days, int persons, Actor by) {
    by.must(Role.DIRECTOR);
    mustBeOver(month);
    SheetView sheet = asSeen(lawyer, centre, month, days, persons, by);
    if (sheet.confirmed()) return; // pressed twice
    if (!sheet.checked()) throw new NotInRota("duty.sheet-not-checked");
    if (by.id().equals(sheet.checkedBy())) throw new NotInRota("duty.sheet-four-eyes");
    int done =
        jdbc.sql(
                """
                update duty_sheet set confirmed_by = ?, confirmer = ?, confirmed_at = ?, version = version + 1
                 where lawyer = ? and centre = ? and month = ? and confirmed_at is null and days = ? and persons = ?""")
            .params(by.id(), by.name(), OffsetDateTime.now(clock), lawyer, centre, month.atDay(1), sheet.days(), sheet.persons())
            .update();
    if (done == 0) throw new Stale();
    audit.did(by, "duty.confirm-sheet", "practitioner", lawyer, month.toString());
    events.publishEvent(new ShiftSheetConfirmed(lawyer, by.city(), centre, month, sheet.days(), sheet.persons(), clock.instant()));
  }

  private SheetView asSeen(UUID lawyer, UUID centre, YearMonth month, BigDecimal days, int persons, Actor by) {
    by.mustSee(by.city(), centre);
    SheetView sheet = sheets(by.city(), month).stream().filter(one -> one.lawyer().equals(lawyer) && one.centre().equals(centre)).findFirst().orElseThrow(() -> new Missing("duty.unknown-sheet"));
    if (sheet.days().compareTo(days) != 0 || sheet.persons() != persons) throw new Stale();
    return sheet;
  }
}
