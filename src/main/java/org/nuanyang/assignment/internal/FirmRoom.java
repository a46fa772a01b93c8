package org.nuanyang.assignment.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.FirmDesk;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.Network;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.Workload;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares cases among firms by size, field and experience; a firm that stays silent loses the case again. */
@Component
class FirmRoom implements FirmDesk {

  private record Lying(UUID assignment, UUID firm, Instant offeredAt) {}

  private final JdbcClient jdbc;
  private final AssignmentRecords assignments;
  private final Shortlist shortlist;
  private final Loads loads;
  private final Giving give;
  private final Practitioners practitioners;
  private final Network network;
  private final Matters matters;
  private final AssignmentClocks clocks;
  private final Trail trail;
  private final Words words;
  private final AuditTrail audit;
  private final Clock clock;

  FirmRoom(
      JdbcClient jdbc, AssignmentRecords assignments, Shortlist shortlist, Loads loads, Giving give, Practitioners practitioners,
      Network network, Matters matters, AssignmentClocks clocks, Trail trail, Words words, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.assignments = assignments;
    this.shortlist = shortlist;
    this.loads = loads;
    this.give = give;
    this.practitioners = practitioners;
    this.network = network;
    this.matters = matters;
    this.clocks = clocks;
    this.trail = trail;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<FirmShare> firms(AssignmentId id, Actor by) {
    Assignment assignment = awaiting(id, by);
    LocalDate today = LocalDate.now(clock);
    String field = assignment.granted().speciality();
    Map<UUID, List<Weighed>> able = new HashMap<>();
    for (var one : shortlist.of(assignment, Wishes.NONE).may()) able.computeIfAbsent(one.who().firm(), firm -> new ArrayList<>()).add(one);
    var shares = new ArrayList<FirmShare>();
    able.forEach((firm, people) -> shares.add(share(firm, people, field, today)));
    shares.sort(
        Comparator.comparingDouble((FirmShare one) -> (double) one.had() / one.able())
            .thenComparing(Comparator.comparingInt(FirmShare::skilled).reversed())
            .thenComparing(Comparator.comparingInt(FirmShare::years).reversed())
            .thenComparing(FirmShare::firm));
    var placed = new ArrayList<FirmShare>();
    Map<UUID, String> managers = managerNames();
    for (var one : shares)
      placed.add(
          new FirmShare(placed.size() + 1, one.firm(), one.name(), one.able(), one.skilled(), one.years(), one.had(), managers.get(one.firm())));
    return placed;
  }

  private static FirmShare share(UUID firm, List<Weighed> people, String field, LocalDate today) {
    int skilled = (int) people.stream().filter(one -> one.who().specialities().contains(field)).count();
    int years = (int) people.stream().mapToInt(one -> one.who().practiceYears(today)).average().orElse(0);
    int had = people.stream().mapToInt(one -> one.load().lastTwelveMonths()).sum();
    return new FirmShare(0, firm, people.getFirst().who().firmName(), people.size(), skilled, years, had, null);
  }

  private Map<UUID, String> managerNames() {
    Map<UUID, UUID> managers = new HashMap<>();
    jdbc.sql("SELECT firm, lawyer FROM firm_manager")
        .query((row, line) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list()
        .forEach(one -> managers.put(one.getKey(), one.getValue()));
    Map<UUID, PractitionerView> known = practitioners.practitioners(List.copyOf(managers.values()));
    Map<UUID, String> names = new HashMap<>();
    managers.forEach((firm, lawyer) -> Optional.ofNullable(known.get(lawyer)).ifPresent(who -> names.put(firm, who.name())));
    return names;
  }

  @Override
  @Transactional
  public void offer(AssignmentId id, UUID firm, int version, Actor by) {
    assignments.lock(id.value());
    Assignment assignment = awaiting(id, by);
    Stale.unless(version, assignment.version());
    FirmShare share =
        firms(id, by).stream().filter(one -> one.firm().equals(firm)).findFirst().orElseThrow(() -> new NotAssignable("assignment.firm.nobody-able"));
    if (share.manager() == null) throw new NotAssignable("assignment.firm.no-manager");
    jdbc.sql(
            """
            INSERT INTO firm_offer (assignment, firm, city, offered_at, actor_name) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (assignment) DO UPDATE SET firm = excluded.firm, offered_at = excluded.offered_at, actor_name = excluded.actor_name""")
        .params(id.value(), firm, assignment.granted().city(), Timestamp.from(clock.instant()), by.name())
        .update();
    assignments.save(assignment); // whoever else had the page open is too late
    trail.add(id.value(), "TO_FIRM", null, "", share.name(), by);
    clocks.answered(assignment.granted());
    clocks.assigned(assignment.granted());
    audit.did(by, "assignment.to-firm", "assignment", id.value(), "");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> offeredTo(AssignmentId id, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    GrantedCase granted = assignments.findById(id.value()).orElseThrow(() -> new Missing("assignment.unknown")).granted();
    by.mustSee(granted.city(), granted.organisation());
    return lying(id.value()).map(one -> network.organisation(one.firm()).name());
  }

  /** The firm named nobody in time: the case is the office's again, with a term of its own. */
  void silent(Assignment assignment, Actor platform) {
    Lying lying = lying(assignment.id()).orElse(null);
    if (lying == null) return;
    jdbc.sql("DELETE FROM firm_offer WHERE assignment = ?").param(assignment.id()).update();
    trail.add(assignment.id(), "FIRM_SILENT", null, "", network.organisation(lying.firm()).name(), platform);
    clocks.answered(assignment.granted());
    assignment.askAgain(clocks.again(assignment.granted(), clock.instant()));
    assignments.save(assignment);
    audit.did(platform, "assignment.silent", "assignment", assignment.id(), "");
  }

  @Override
  @Transactional
  public List<Offered> mine(@Nullable AssignmentId opened, Actor by) {
    UUID firm = managed(by).orElse(null);
    if (firm == null) return List.of();
    List<Lying> waiting = jdbc.sql("SELECT o.assignment, o.firm, o.offered_at FROM firm_offer o JOIN assignment a ON a.id = o.assignment AND a.state = 'AWAITING' WHERE o.firm = ? ORDER BY o.offered_at, o.assignment LIMIT 30")
        .param(firm)
        .query((row, line) -> new Lying(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getTimestamp(3).toInstant()))
        .list();
    UUID first = waiting.isEmpty() ? null : waiting.getFirst().assignment();
    UUID open = waiting.stream().map(Lying::assignment).filter(one -> opened != null && one.equals(opened.value())).findFirst().orElse(first);
    return waiting.stream().map(one -> offered(one, one.assignment().equals(open), by)).toList();
  }

  /** To weigh a whole pool takes its time: it is done for the one case that is looked at. */
  private Offered offered(Lying one, boolean opened, Actor by) {
    Assignment assignment = assignments.findById(one.assignment()).orElseThrow();
    GrantedCase granted = assignment.granted();
    MatterView told = matters.facts(new MatterId(granted.matter()));
    audit.viewed(by, "assignment", one.assignment());
    List<Candidate> own = opened ? able(assignment, one.firm()) : List.of();
    return new Offered(
        new AssignmentId(one.assignment()), granted.receiptNumber(), granted.summary(), granted.stage(), granted.aidForm(),
        told.recipients().stream().map(Participant::name).toList(), told.opponents().stream().map(Participant::name).toList(),
        one.offeredAt(), clocks.due(granted.application(), AssignmentClocks.TO_ANSWER), opened, own, assignment.version());
  }

  private List<Candidate> able(Assignment assignment, UUID firm) {
    Ranking ranking = shortlist.of(assignment, Wishes.NONE);
    return ranking.may().stream()
        .filter(w -> w.who().firm().equals(firm))
        .map(w -> words.candidate(w, ranking.of(w.who().id()).orElseThrow().place(), LocalDate.now(clock)))
        .toList();
  }

  @Override
  @Transactional
  public void name(AssignmentId id, UUID lawyer, int version, Actor by) {
    UUID firm = managed(by).orElseThrow(() -> new Missing("assignment.unknown"));
    assignments.lock(id.value());
    Lying lying = lying(id.value()).filter(one -> one.firm().equals(firm)).orElseThrow(() -> new Missing("assignment.unknown"));
    Assignment assignment = assignments.findById(lying.assignment()).orElseThrow();
    Stale.unless(version, assignment.version());
    if (assignment.state() != AssignmentState.AWAITING) throw new NotAssignable("assignment.not-in-this-state");
    PractitionerView who = practitioners.practitioner(lawyer);
    if (!who.firm().equals(firm)) throw new NotAssignable("assignment.firm.not-yours");
    loads.lock(new Carrier(who.id(), who.firm(), assignment.granted().city()));
    Candidate chosen =
        shortlist
            .of(assignment, Wishes.NONE)
            .of(lawyer)
            .map(one -> words.candidate(one.weighed(), one.place(), LocalDate.now(clock)))
            .orElseThrow(() -> new NotAssignable("assignment.not-in-pool"));
    if (chosen.isBlocked()) throw new NotAssignable("assignment.blocked", chosen.name(), chosen.blocks().getFirst());
    if (!chosen.warnings().isEmpty()) throw new NotAssignable("assignment.firm.warned", chosen.warnings().getFirst());
    give.to(who, assignment, chosen, "", words.text("assignment.firm.named-by", by.name()), by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Firm> managers(Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    Map<UUID, List<PractitionerView>> firms = new HashMap<>();
    for (var who : practitioners.pool(by.city()))
      if (who.status() == PoolStatus.ACTIVE) firms.computeIfAbsent(who.firm(), firm -> new ArrayList<>()).add(who);
    Map<UUID, Workload> busy = loads.ofCity(by.city());
    Map<UUID, UUID> managers = new HashMap<>();
    jdbc.sql("SELECT firm, lawyer FROM firm_manager").query((row, line) -> managers.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list();
    return firms.values().stream()
        .map(
            people -> {
              PractitionerView any = people.getFirst();
              UUID manager = managers.get(any.firm());
              String name = people.stream().filter(one -> one.id().equals(manager)).map(PractitionerView::name).findFirst().orElse(null);
              int had = people.stream().mapToInt(one -> busy.getOrDefault(one.id(), Workload.NONE).lastTwelveMonths()).sum();
              return new Firm(any.firm(), any.firmName(), people.size(), had, manager, name, people.stream().map(one -> new Member(one.id(), one.name())).toList());
            })
        .sorted(Comparator.comparing(Firm::name))
        .toList();
  }

  @Override
  @Transactional
  public void appoint(UUID firm, UUID lawyer, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    PractitionerView who = practitioners.practitioner(lawyer);
    if (!who.city().equals(by.city())) throw new Missing("assignment.unknown");
    if (!who.firm().equals(firm)) throw new NotAssignable("assignment.firm.not-yours");
    jdbc.sql("INSERT INTO firm_manager (firm, lawyer) VALUES (?, ?) ON CONFLICT (firm) DO UPDATE SET lawyer = excluded.lawyer")
        .params(firm, lawyer)
        .update();
    audit.did(by, "assignment.to-firm", "practitioner", lawyer, "MANAGER");
  }

  private Optional<UUID> managed(Actor by) {
    by.must(Role.LAWYER);
    return practitioners
        .byAccount(by.id())
        .flatMap(me -> jdbc.sql("SELECT firm FROM firm_manager WHERE lawyer = ? AND firm = ?").params(me.id(), me.firm()).query(UUID.class).optional());
  }

  private Optional<Lying> lying(UUID assignment) {
    return jdbc.sql("SELECT assignment, firm, offered_at FROM firm_offer WHERE assignment = ?")
        .param(assignment)
        .query((row, line) -> new Lying(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getTimestamp(3).toInstant()))
        .optional();
  }

  private Assignment awaiting(AssignmentId id, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    Assignment assignment = assignments.findById(id.value()).orElseThrow(() -> new Missing("assignment.unknown"));
    by.mustSee(assignment.granted().city(), assignment.granted().organisation());
    if (assignment.state() != AssignmentState.AWAITING) throw new NotAssignable("assignment.not-in-this-state");
    return assignment;
  }
}
