package org.nuanyang.criminal.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.ListedNotice;
import org.nuanyang.criminal.OrganCoverage;
import org.nuanyang.criminal.ReconciliationLine;
import org.nuanyang.criminal.ReconciliationRow;
import org.nuanyang.criminal.ReconciliationView;
import org.nuanyang.criminal.Reconciliations;
import org.nuanyang.criminal.Settlement;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the monthly comparisons with each organ, and counts how many people had a defender. */
@Component
@Transactional
class ReconciliationRoom implements Reconciliations {

  private static final UUID NONE = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final Network network;
  private final AuditTrail audit;
  private final Clock clock;

  ReconciliationRoom(JdbcClient jdbc, Network network, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.audit = audit;
    this.clock = clock;
  }

  private record Kept(UUID id, int version, String city, UUID organ, UUID centre, YearMonth month, boolean done, Instant listedAt, String listedBy,
      String minutes, @Nullable String closedBy, @Nullable Instant closedAt) {}

  @Override
  public void figures(UUID organ, YearMonth month, PeopleOfMonth people, Actor by) {
    OrganisationView whose = mayList(organ, month, by);
    if (people.people() < 0 || people.own() < 0 || people.aid() < 0 || people.own() + people.aid() > people.people()) throw new Refusal("criminal.month.sum");
    jdbc.sql(
            """
            insert into organ_month (organ, month, city, centre, people, own_defender, aid_defender, entered_by, entered_at)
            values (:organ, :month, :city, :centre, :people, :own, :aid, :by, :at)
            on conflict (organ, month) do update
               set people = :people, own_defender = :own, aid_defender = :aid, entered_by = :by, entered_at = :at""")
        .param("organ", organ)
        .param("month", Date.valueOf(month.atDay(1)))
        .param("city", whose.city())
        .param("centre", centreOf(whose))
        .param("people", people.people())
        .param("own", people.own())
        .param("aid", people.aid())
        .param("by", by.name())
        .param("at", Timestamp.from(clock.instant()))
        .update();
    audit.did(by, "criminal.enter-figures", "organisation", organ, month.toString());
  }

  private OrganisationView mayList(UUID organ, YearMonth month, Actor by) {
    OrganisationView whose = network.organisation(organ);
    if (!whose.kind().isCaseOrgan() || !whose.city().equals(by.city())) throw new Refusal("criminal.no-organ");
    if (month.isAfter(YearMonth.now(clock))) throw new Refusal("criminal.month.to-come");
    mustBeOf(organ, whose.city(), centreOf(whose), by);
    return whose;
  }

  private UUID centreOf(OrganisationView organ) {
    return network.competentCentre(organ.city(), organ.region()).id();
  }

  /** The organ's own officer, or the centre that answers to it; to others there is nothing. */
  private static void mustBeOf(UUID organ, String city, UUID centre, Actor by) {
    if (by.isSystem() || by.has(Role.ORGAN_OFFICER) && organ.equals(by.organisation())) return;
    for (Role role : NoticeBook.READERS) if (by.has(role) && by.sees(city, centre)) return;
    throw new Missing("criminal.month.unknown");
  }

  @Override
  public UUID list(UUID organ, YearMonth month, List<ListedNotice> rows, Actor by) {
    OrganisationView whose = mayList(organ, month, by);
    UUID id = open(whose, month, by);
    Kept kept = locked(id);
    if (kept.done()) throw new Refusal("criminal.month.done");
    jdbc.sql("delete from reconciliation_line where reconciliation = ? and reason is null").param(id).update();
    Set<String> settled =
        Set.copyOf(
            jdbc.sql("select kind || ' ' || case_key || ' ' || person || ' ' || stage from reconciliation_line where reconciliation = ?")
                .param(id)
                .query(String.class)
                .list());
    for (Comparison.Found one : Comparison.of(rows, ours(organ, month)))
      if (!settled.contains(one.kind() + " " + one.caseKey() + " " + one.person() + " " + one.stage())) keep(id, one);
    jdbc.sql("update reconciliation set version = version + 1, listed_at = ?, listed_by = ? where id = ?")
        .params(Timestamp.from(clock.instant()), by.name(), id)
        .update();
    audit.did(by, "criminal.list-month", "reconciliation", id, month + " " + rows.size());
    return id;
  }

  private UUID open(OrganisationView organ, YearMonth month, Actor by) {
    jdbc.sql(
            """
            insert into reconciliation (id, version, city, organ, centre, month, state, listed_at, listed_by, minutes)
            values (?, 0, ?, ?, ?, ?, 'OPEN', ?, ?, '') on conflict (organ, month) do nothing""")
        .params(Ids.next(clock), organ.city(), organ.id(), centreOf(organ), Date.valueOf(month.atDay(1)), Timestamp.from(clock.instant()), by.name())
        .update();
    return jdbc.sql("select id from reconciliation where organ = ? and month = ?").params(organ.id(), Date.valueOf(month.atDay(1))).query(UUID.class).single();
  }

  private void keep(UUID reconciliation, Comparison.Found one) {
    jdbc.sql(
            """
            insert into reconciliation_line
              (id, reconciliation, kind, notice, number, person, case_number, case_key, stage, charge, their_day, our_day, differs, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""")
        .params(
            Ids.next(clock), reconciliation, one.kind().name(), one.notice(), one.number(), one.person(), one.caseNumber(), one.caseKey(),
            one.stage().name(), one.charge(), one.theirDay() == null ? null : Date.valueOf(one.theirDay()),
            one.ourDay() == null ? null : Date.valueOf(one.ourDay()), String.join(" ", one.differs()))
        .update();
  }

  /** Those of the month, and those around it that may answer a row of theirs at its edges. */
  private List<Comparison.Ours> ours(UUID organ, YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate end = month.plusMonths(1).atDay(1);
    return jdbc.sql(
            """
            select * from defence_notice
             where organ = ? and received_at >= ? and received_at < ?
               and not (state in ('RETURNED', 'ENDED') and ended_because = 'SAME')
             order by received_at, id""")
        .params(organ, moment(first.minusMonths(1)), moment(end.plusMonths(1)))
        .query(
            (row, line) -> {
              LocalDate day = LocalDate.ofInstant(row.getTimestamp("received_at").toInstant(), CityClock.ZONE);
              String stage = row.getString("stage");
              return new Comparison.Ours(
                  row.getObject("id", UUID.class), row.getString("number"), row.getString("person"), row.getString("case_number"),
                  row.getString("case_key"), stage == null ? null : CriminalStage.valueOf(stage), row.getString("charge"), day,
                  YearMonth.from(day).equals(month));
            })
        .list();
  }

  private static Timestamp moment(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(CityClock.ZONE).toInstant());
  }

  @Override
  public void settle(UUID reconciliation, UUID line, Settlement reason, String note, Actor by) {
    Kept kept = locked(reconciliation);
    by.must(NoticeBook.WORKERS);
    mustBeOf(kept.organ(), kept.city(), kept.centre(), by);
    if (kept.done()) throw new Refusal("criminal.month.done");
    if (reason == Settlement.OTHER && note.isBlank()) throw new Refusal("criminal.month.note");
    int settled =
        jdbc.sql(
                """
                update reconciliation_line set reason = ?, note = ?, settled_by = ?, settled_at = ?
                 where id = ? and reconciliation = ? and kind <> 'MATCHED'""")
            .params(reason.name(), note.strip(), by.name(), Timestamp.from(clock.instant()), line, reconciliation)
            .update();
    if (settled == 0) throw new Missing("criminal.month.unknown");
    audit.did(by, "criminal.settle-line", "reconciliation", reconciliation, reason.name());
  }

  @Override
  public void raise(UUID reconciliation, String issue, Actor by) {
    Kept kept = locked(reconciliation);
    mustBeOf(kept.organ(), kept.city(), kept.centre(), by);
    if (kept.done()) throw new Refusal("criminal.month.done");
    jdbc.sql("insert into reconciliation_issue (id, reconciliation, side, text, raised_by, raised_at) values (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), reconciliation, by.has(Role.ORGAN_OFFICER) ? "ORGAN" : "CENTRE", issue, by.name(), Timestamp.from(clock.instant()))
        .update();
    audit.did(by, "criminal.raise-issue", "reconciliation", reconciliation, "");
  }

  @Override
  public void close(UUID reconciliation, int seen, String minutes, Actor by) {
    Kept kept = locked(reconciliation);
    by.must(NoticeBook.WORKERS);
    mustBeOf(kept.organ(), kept.city(), kept.centre(), by);
    Stale.unless(seen, kept.version());
    if (kept.done()) throw new Refusal("criminal.month.done");
    int open =
        jdbc.sql("select count(*) from reconciliation_line where reconciliation = ? and kind <> 'MATCHED' and reason is null")
            .param(reconciliation)
            .query(Integer.class)
            .single();
    if (open > 0) throw new Refusal("criminal.month.open", open);
    jdbc.sql("update reconciliation set version = version + 1, state = 'DONE', minutes = ?, closed_by = ?, closed_at = ? where id = ?")
        .params(minutes, by.name(), Timestamp.from(clock.instant()), reconciliation)
        .update();
    audit.did(by, "criminal.close-month", "reconciliation", reconciliation, kept.month().toString());
  }

  @Override
  public ReconciliationView view(UUID reconciliation, Actor by) {
    Kept kept = find("select * from reconciliation where id = ?", reconciliation);
    mustBeOf(kept.organ(), kept.city(), kept.centre(), by);
    audit.viewed(by, "reconciliation", reconciliation);
    boolean names = by.has(Role.ORGAN_OFFICER) || by.isSystem() || List.of(NoticeBook.WORKERS).stream().anyMatch(by::has);
    List<ReconciliationLine> lines =
        jdbc.sql("select * from reconciliation_line where reconciliation = ? order by case kind when 'ONLY_THEIRS' then 1 when 'ONLY_OURS' then 2 when 'DIFFERING' then 3 else 4 end, id")
            .param(reconciliation)
            .query((row, number) -> line(row, names))
            .list();
    List<ReconciliationView.Issue> issues =
        jdbc.sql("select * from reconciliation_issue where reconciliation = ? order by id")
            .param(reconciliation)
            .query((row, number) -> new ReconciliationView.Issue(row.getString("side"), row.getString("text"), row.getString("raised_by"), row.getTimestamp("raised_at").toInstant()))
            .list();
    return new ReconciliationView(
        kept.id(), kept.version(), kept.organ(), network.organisation(kept.organ()).name(), network.organisation(kept.centre()).name(), kept.month(),
        kept.done(), kept.listedAt(), kept.listedBy(), kept.minutes(), kept.closedBy(), kept.closedAt(), lines, issues);
  }

  private static ReconciliationLine line(ResultSet row, boolean names) throws SQLException {
    String reason = row.getString("reason");
    String differs = row.getString("differs");
    return new ReconciliationLine(
        row.getObject("id", UUID.class), ReconciliationLine.Kind.valueOf(row.getString("kind")), row.getObject("notice", UUID.class),
        row.getString("number"), names ? row.getString("person") : NoticeLists.mask(row.getString("person")), row.getString("case_number"),
        CriminalStage.valueOf(row.getString("stage")), row.getString("charge"), row.getObject("their_day", LocalDate.class),
        row.getObject("our_day", LocalDate.class), differs.isEmpty() ? List.of() : List.of(differs.split(" ")),
        reason == null ? null : Settlement.valueOf(reason), row.getString("note"), row.getString("settled_by"));
  }

  private Kept locked(UUID id) {
    return find("select * from reconciliation where id = ? for update", id);
  }

  private Kept find(String query, UUID id) {
    return jdbc.sql(query)
        .param(id)
        .query(
            (row, line) ->
                new Kept(
                    row.getObject("id", UUID.class), row.getInt("version"), row.getString("city"), row.getObject("organ", UUID.class),
                    row.getObject("centre", UUID.class), YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("state").equals("DONE"),
                    row.getTimestamp("listed_at").toInstant(), row.getString("listed_by"), row.getString("minutes"), row.getString("closed_by"),
                    row.getTimestamp("closed_at") == null ? null : row.getTimestamp("closed_at").toInstant()))
        .optional()
        .orElseThrow(() -> new Missing("criminal.month.unknown"));
  }

  @Override
  public Optional<UUID> of(UUID organ, YearMonth month, Actor by) {
    mayList(organ, month, by);
    return jdbc.sql("select id from reconciliation where organ = ? and month = ?").params(organ, Date.valueOf(month.atDay(1))).query(UUID.class).optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReconciliationRow> all(Actor by) {
    boolean ofOrgan = by.has(Role.ORGAN_OFFICER);
    if (!ofOrgan) by.must(NoticeBook.READERS);
    boolean all = !ofOrgan && by.scope() == DataScope.CITY;
    return jdbc.sql(
            """
            select r.id, r.organ, r.month, r.state,
                   (select count(*) from reconciliation_line l where l.reconciliation = r.id) as lines,
                   (select count(*) from reconciliation_line l where l.reconciliation = r.id and l.kind <> 'MATCHED') as differences,
                   (select count(*) from reconciliation_line l where l.reconciliation = r.id and l.kind <> 'MATCHED' and l.reason is null) as still_open
              from reconciliation r
             where r.city = :city and (:all or (:ofOrgan and r.organ = :organ) or (not :ofOrgan and r.centre in (:units)))
             order by r.month desc, r.id limit 200""")
        .param("city", by.city())
        .param("all", all)
        .param("ofOrgan", ofOrgan)
        .param("organ", by.organisation() == null ? NONE : by.organisation())
        .param("units", by.units().isEmpty() ? Set.of(NONE) : by.units())
        .query(
            (row, line) ->
                new ReconciliationRow(
                    row.getObject("id", UUID.class), network.organisation(row.getObject("organ", UUID.class)).name(),
                    YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("state").equals("DONE"), row.getInt("lines"),
                    row.getInt("differences"), row.getInt("still_open")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganCoverage> coverage(YearMonth first, YearMonth last, Actor by) {
    by.must(NoticeBook.READERS);
    boolean all = by.scope() == DataScope.CITY;
    return network.caseOrgans(by.city()).stream()
        .filter(organ -> all || by.units().contains(centreOf(organ)))
        .map(organ -> coverage(organ, first, last))
        .toList();
  }

  private OrganCoverage coverage(OrganisationView organ, YearMonth first, YearMonth last) {
    return jdbc.sql(
            """
            select (select coalesce(sum(people), 0) from organ_month where organ = :organ and month between :first and :last) as people,
                   (select coalesce(sum(own_defender), 0) from organ_month where organ = :organ and month between :first and :last) as own,
                   (select coalesce(sum(aid_defender), 0) from organ_month where organ = :organ and month between :first and :last) as aid,
                   count(*) filter (where registered_at is not null) as notices,
                   count(*) filter (where assigned_at is not null) as assigned,
                   count(*) filter (where state in ('RECEIVED', 'ASKED_BACK', 'REGISTERED') and answer_by < :now) as late
              from defence_notice where organ = :organ and received_at >= :from and received_at < :until""")
        .param("organ", organ.id())
        .param("first", Date.valueOf(first.atDay(1)))
        .param("last", Date.valueOf(last.atDay(1)))
        .param("from", moment(first.atDay(1)))
        .param("until", moment(last.plusMonths(1).atDay(1)))
        .param("now", Timestamp.from(clock.instant()))
        .query(
            (row, line) ->
                new OrganCoverage(
                    organ.id(), organ.name(), organ.kind(), row.getInt("people"), row.getInt("own"), row.getInt("aid"), row.getInt("notices"),
                    row.getInt("assigned"), row.getInt("late")))
        .single();
  }
}
