package org.nuanyang.outreach.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.outreach.CheckupDesk;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupRow;
import org.nuanyang.outreach.CheckupState;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.FirmVisited;
import org.nuanyang.outreach.NotAtThisStage;
import org.nuanyang.outreach.OpinionGiven;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table at which lawyers read check-ups. */
@Component
@Transactional
class ReadingTable implements CheckupDesk {

  private static final int PAGE = 30;
  private static final String KIND = "firm-checkup";

  /** In front of the mark of a page of one's own check-ups. */
  private static final String OWN = "own~";
  private static final UUID LAST = new UUID(-1, -1);

  private final FirmCheckups checkups;
  private final Written written;
  private final Network network;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReadingTable(FirmCheckups checkups, Written written, Network network, AuditTrail audit, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.checkups = checkups;
    this.written = written;
    this.network = network;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Line(UUID id, UUID organisation, String headcount, Instant askedAt, CheckupState state, @Nullable LocalDate visitedOn) {}

  @Override
  @Transactional(readOnly = true)
  public Slice<CheckupRow> waiting(@Nullable String after, Actor by) {
    must(by);
    boolean own = after == null || after.startsWith(OWN);
    Slice<Line> mine = own ? mine(after == null ? null : after.substring(OWN.length()), by) : new Slice<>(List.of(), null);
    if (mine.next() != null) return rows(mine.rows(), mine.rows(), OWN + mine.next());
    Slice<Line> asked = asked(own ? null : after, by);
    List<Line> all = new ArrayList<>(mine.rows());
    all.addAll(asked.rows());
    return rows(all, mine.rows(), asked.next());
  }

  /** Those in this lawyer's hands, the newest first; they stand before what still waits. */
  private Slice<Line> mine(@Nullable String after, Actor by) {
    Slice.Mark before = after == null ? new Slice.Mark(clock.instant(), LAST) : Slice.Mark.of(after);
    return Slice.cut(
        lines("lawyer = ? and (asked_at, id) < (?, ?) order by asked_at desc, id desc limit ?", by.id(), Timestamp.from(before.at()), before.id(), PAGE + 1),
        PAGE, ReadingTable::mark);
  }

  private Slice<Line> asked(@Nullable String after, Actor by) {
    Slice.Mark from = Slice.Mark.of(after);
    return Slice.cut(
        lines("city = ? and state = 'ASKED' and (asked_at, id) > (?, ?) order by asked_at, id limit ?", by.city(), Timestamp.from(from.at()), from.id(), PAGE + 1),
        PAGE, ReadingTable::mark);
  }

  private static String mark(Line line) {
    return new Slice.Mark(line.askedAt(), line.id()).written();
  }

  private Slice<CheckupRow> rows(List<Line> all, List<Line> mine, @Nullable String next) {
    Map<UUID, OrganisationView> centres = network.organisations(all.stream().map(Line::organisation).collect(Collectors.toSet()));
    return new Slice<>(all.stream().map(line -> row(line, centres, mine.contains(line))).toList(), next);
  }

  private List<Line> lines(String where, Object... values) {
    return jdbc.sql("select id, organisation, headcount, asked_at, state, visited_on from firm_checkup where " + where)
        .params(values)
        .query((row, line) -> {
          Date visited = row.getDate("visited_on");
          return new Line(
              row.getObject("id", UUID.class), row.getObject("organisation", UUID.class), row.getString("headcount"),
              row.getTimestamp("asked_at").toInstant(), CheckupState.valueOf(row.getString("state")), visited == null ? null : visited.toLocalDate());
        })
        .list();
  }

  private static CheckupRow row(Line line, Map<UUID, OrganisationView> centres, boolean mine) {
    OrganisationView centre = centres.get(line.organisation());
    return new CheckupRow(line.id(), centre == null ? "" : centre.name(), line.headcount(), line.askedAt(), line.state(), line.visitedOn(), mine);
  }

  @Override
  public void take(CheckupId id, Actor by) {
    must(by);
    FirmCheckup checkup = here(id, by);
    if (checkup.isWith(by)) return; // pressed twice
    checkup.take(by, clock.instant());
    checkups.save(checkup);
    audit.did(by, "outreach.take", KIND, checkup.id(), "");
  }

  @Override
  public CheckupView open(CheckupId id, Actor by) {
    FirmCheckup checkup = inHand(id, by);
    audit.viewed(by, KIND, checkup.id());
    return written.view(checkup);
  }

  @Override
  public void advise(CheckupId id, int version, String opinion, Actor by) {
    FirmCheckup checkup = inHand(id, by);
    Stale.unless(version, checkup.version());
    boolean first = checkup.state() == CheckupState.TAKEN;
    checkup.advise(opinion, clock.instant());
    checkups.save(checkup);
    audit.did(by, "outreach.advise", KIND, checkup.id(), "");
    if (first) events.publishEvent(new OpinionGiven(id, checkup.city(), checkup.firm().organisation(), clock.instant()));
  }

  @Override
  public void visited(CheckupId id, int version, LocalDate day, Actor by) {
    FirmCheckup checkup = inHand(id, by);
    Stale.unless(version, checkup.version());
    boolean first = checkup.visitedOn() == null;
    checkup.visited(day, clock.instant());
    checkups.save(checkup);
    audit.did(by, "outreach.visit", KIND, checkup.id(), day.toString());
    if (first) events.publishEvent(new FirmVisited(id, checkup.city(), checkup.firm().organisation(), clock.instant()));
  }

  /** Nobody but the lawyer at it reads what a firm said of itself. */
  private FirmCheckup inHand(CheckupId id, Actor by) {
    must(by);
    FirmCheckup checkup = here(id, by);
    if (!checkup.isWith(by)) throw new NotAtThisStage(checkup.state() == CheckupState.ASKED ? CheckupState.ASKED : CheckupState.TAKEN);
    return checkup;
  }

  private FirmCheckup here(CheckupId id, Actor by) {
    return checkups.findById(id.value())
        .filter(one -> one.city().equals(by.city()) && one.state().ordinal() >= CheckupState.ASKED.ordinal())
        .orElseThrow(() -> new Missing("outreach.unknown"));
  }

  private static void must(Actor by) {
    by.must(Role.LAWYER, Role.REVIEWER, Role.DIRECTOR);
  }
}
