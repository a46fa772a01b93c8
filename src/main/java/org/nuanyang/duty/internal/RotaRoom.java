package org.nuanyang.duty.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.PublishedRota;
import org.nuanyang.duty.RotaPublished;
import org.nuanyang.duty.RotaView;
import org.nuanyang.duty.Rotas;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.internal.draw.DrawBasis;
import org.nuanyang.duty.internal.draw.DrawnSeat;
import org.nuanyang.duty.internal.draw.RotaDraw;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the rota of a month: draws it, keeps what it was drawn from, puts it out. */
@Component
@Transactional
class RotaRoom implements Rotas {

  private static final SecureRandom SEEDS = new SecureRandom();
  /** Seeds short enough to be read out and typed in again. */
  private static final int SEED_BOUND = 1_000_000_000;

  private final DrawFacts facts;
  private final DrawnShifts drawnShifts;
  private final ShiftLists lists;
  private final StationRegister stations;
  private final Practitioners practitioners;
  private final Network network;
  private final Policies policies;
  private final WorkCalendar calendar;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  RotaRoom(DrawFacts facts, DrawnShifts drawnShifts, ShiftLists lists, StationRegister stations, Practitioners practitioners, Network network, Policies policies, WorkCalendar calendar, AuditTrail audit,
      ApplicationEventPublisher events, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.facts = facts;
    this.drawnShifts = drawnShifts;
    this.lists = lists;
    this.stations = stations;
    this.practitioners = practitioners;
    this.network = network;
    this.policies = policies;
    this.calendar = calendar;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public RotaView draw(YearMonth month, @Nullable Long seed, Actor by) {
    mustAnswerForTheCity(by);
    Optional<RotaView> before = rota(by.city(), month);
    if (before.isPresent() && before.get().publishedAt() != null) throw new NotInRota("duty.published-already");
    long drawnBy = seed == null ? SEEDS.nextInt(SEED_BOUND) : seed;
    UUID id = before.map(RotaView::id).orElseGet(() -> Ids.next(clock));
    DrawBasis basis = facts.collect(by.city(), month, id, drawnBy);
    if (basis.seats().isEmpty()) throw new NotInRota("duty.no-turns");
    if (basis.candidates().isEmpty()) throw new NotInRota("duty.no-lawyers");
    List<DrawnSeat> drawn = RotaDraw.of(basis);
    keep(id, before.isPresent(), month, basis, drawn, by);
    drawnShifts.replace(id, by.city(), basis, drawn);
    audit.did(by, "duty.draw", "duty-rota", id, month + " " + drawnBy);
    return rota(by.city(), month).orElseThrow();
  }

  /** Drawing for all stations is the business of whoever sees the city's own centre. */
  private void mustAnswerForTheCity(Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    List<OrganisationView> centres = network.centres(by.city());
    if (centres.isEmpty()) throw new Missing("duty.no-centre");
    by.mustSee(by.city(), centres.getFirst().id());
  }

  private void keep(UUID id, boolean again, YearMonth month, DrawBasis basis, List<DrawnSeat> drawn, Actor by) {
    String written = json.writeValueAsString(basis);
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (again) {
      int kept = jdbc.sql("update duty_rota set seed = ?, basis = ?::jsonb, outcome = ?, drawn_at = ?, drawn_by = ?, version = version + 1 where id = ? and published_at is null")
          .params(basis.seed(), written, outcome(drawn), now, by.name(), id)
          .update();
      if (kept == 0) throw new Stale();
      return;
    }
    try {
      jdbc.sql("insert into duty_rota (id, version, city, month, seed, basis, outcome, drawn_at, drawn_by) values (?, 0, ?, ?, ?, ?::jsonb, ?, ?, ?)")
          .params(id, by.city(), month.atDay(1), basis.seed(), written, outcome(drawn), now, by.name())
          .update();
    } catch (DuplicateKeyException meanwhile) {
      throw new Stale();
    }
  }

  private static String outcome(List<DrawnSeat> drawn) {
    String all = drawn.stream().map(seat -> seat.seat() + " " + seat.lawyer() + " " + seat.backup()).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public boolean repeats(YearMonth month, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER, Role.LEADER);
    record Kept(String basis, String outcome) {}
    Kept kept = jdbc.sql("select basis, outcome from duty_rota where city = ? and month = ?")
        .params(by.city(), month.atDay(1))
        .query((row, line) -> new Kept(row.getString("basis"), row.getString("outcome")))
        .optional()
        .orElseThrow(() -> new Missing("duty.unknown-rota"));
    return outcome(RotaDraw.of(json.readValue(kept.basis(), DrawBasis.class))).equals(kept.outcome());
  }

  @Override
  public void publish(YearMonth month, int version, Actor by) {
    mustAnswerForTheCity(by);
    RotaView rota = rota(by.city(), month).orElseThrow(() -> new Missing("duty.unknown-rota"));
    if (rota.publishedAt() != null) return; // pressed twice
    int out = jdbc.sql("update duty_rota set published_at = ?, version = version + 1 where id = ? and version = ?").params(OffsetDateTime.now(clock), rota.id(), version).update();
    if (out == 0) throw new Stale();
    audit.did(by, "duty.publish", "duty-rota", rota.id(), month.toString());
    events.publishEvent(new RotaPublished(rota.id(), by.city(), month, clock.instant()));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<RotaView> rota(String city, YearMonth month) {
    int days = DutyRules.of(policies, city, LocalDate.now(clock)).publishDays();
    LocalDate publishBy = calendar.minusWorkingDays(month.atDay(1), days);
    return jdbc.sql(
            """
            select r.*, (select count(*) from duty_shift s where s.rota = r.id) as turns,
              (select count(*) from duty_shift s where s.rota = r.id and s.lawyer is null and s.state = 'PLANNED') as empty
             from duty_rota r where r.city = ? and r.month = ?""")
        .params(city, month.atDay(1))
        .query((row, line) -> new RotaView(row.getObject("id", UUID.class), month, row.getLong("seed"), row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
            row.getString("drawn_by"), ShiftLists.moment(row, "published_at"), row.getInt("turns"), row.getInt("empty"), publishBy, row.getInt("version")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public PublishedRota published(String accessCode, YearMonth month) {
    StationView station = ResumeCode.typed(accessCode)
        .flatMap(code -> jdbc.sql("select * from duty_station where access_code = ? and active").param(code).query(StationRegister::row).optional())
        .orElseThrow(() -> new Missing("duty.unknown-station"));
    OrganisationView centre = network.organisation(station.centre());
    List<ShiftView> own = lists.of(station.id(), month.atDay(1), month.atEndOfMonth());
    Map<UUID, PractitionerView> people = practitioners.practitioners(own.stream().map(ShiftView::lawyer).filter(one -> one != null).distinct().toList());
    List<PublishedRota.Line> lines = own.stream().map(shift -> line(shift, shift.lawyer() == null ? null : people.get(shift.lawyer()))).toList();
    return new PublishedRota(station, centre.name(), centre.phone(), month, lines);
  }

  private static PublishedRota.Line line(ShiftView shift, @Nullable PractitionerView person) {
    return person == null ? new PublishedRota.Line(shift, "", "") : new PublishedRota.Line(shift, person.firmName(), person.licence());
  }
}
