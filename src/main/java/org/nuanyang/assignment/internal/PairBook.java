package org.nuanyang.assignment.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps pairs and the papers a junior lays before the lead. */
@Component
class PairBook implements Mentoring {

  private static final String READ =
      """
      SELECT p.*, a.receipt_number, a.summary FROM mentor_pair p JOIN assignment a ON a.id = p.assignment
       WHERE p.ended_at IS NULL AND\s""";

  private final JdbcClient jdbc;
  private final AssignmentRecords assignments;
  private final Shortlist shortlist;
  private final Practitioners practitioners;
  private final Matters matters;
  private final Network network;
  private final Papers papers;
  private final Trail trail;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  PairBook(
      JdbcClient jdbc, AssignmentRecords assignments, Shortlist shortlist, Practitioners practitioners, Matters matters, Network network,
      Papers papers, Trail trail, Vault vault,
      AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.assignments = assignments;
    this.shortlist = shortlist;
    this.practitioners = practitioners;
    this.matters = matters;
    this.network = network;
    this.papers = papers;
    this.trail = trail;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Junior> juniors(AssignmentId id, Actor by) {
    Assignment assignment = held(id, by);
    LocalDate today = LocalDate.now(clock);
    int most = shortlist.rules(assignment.granted().city()).number("mentor_years");
    Ranking ranking = shortlist.of(assignment, Wishes.NONE);
    return Stream.concat(ranking.may().stream(), ranking.mustNot().stream())
        .filter(one -> mayLearn(one) && !one.who().id().equals(assignment.lawyer()) && one.who().practiceYears(today) < most)
        .map(one -> new Junior(one.who().id(), one.who().name(), one.who().firmName(), one.who().practiceYears(today)))
        .sorted(Comparator.comparingInt(Junior::practiceYears).thenComparing(Junior::name))
        .limit(200)
        .toList();
  }

  /** Years are what a junior lacks and the lead has; every other guard holds for both. */
  private static boolean mayLearn(Weighed one) {
    return one.findings().stream().filter(Finding::blocks).allMatch(Finding::isAboutYears);
  }

  @Override
  @Transactional
  public void pair(AssignmentId id, UUID junior, int leadShare, Actor by) {
    assignments.lock(id.value());
    Assignment assignment = held(id, by);
    PractitionerView lead = practitioners.practitioner(assignment.carrier().lawyer());
    int years = shortlist.rules(assignment.granted().city()).number("mentor_years");
    LocalDate today = LocalDate.now(clock);
    if (lead.practiceYears(today) < years) throw new NotAssignable("assignment.pair.lead-years", lead.practiceYears(today), years);
    if (leadShare < 0 || leadShare > 100) throw new NotAssignable("assignment.pair.share");
    boolean may = juniors(id, by).stream().anyMatch(one -> one.lawyer().equals(junior));
    if (!may) throw new NotAssignable("assignment.pair.junior", years);
    jdbc.sql(
            """
            INSERT INTO mentor_pair (assignment, city, lead, junior, lead_share, actor_name, at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (assignment) DO UPDATE SET lead = excluded.lead, junior = excluded.junior,
              lead_share = excluded.lead_share, actor_name = excluded.actor_name, at = excluded.at, ended_at = NULL""")
        .params(id.value(), lead.city(), lead.id(), junior, leadShare, by.name(), Timestamp.from(clock.instant()))
        .update();
    PractitionerView learner = practitioners.practitioner(junior);
    trail.add(id.value(), "PAIRED", new Carrier(junior, learner.firm(), lead.city()), "", "", by);
    audit.did(by, "assignment.pair", "assignment", id.value(), "");
  }

  @Override
  public int usualLeadShare(Actor by) {
    return shortlist.rules(by.city()).number("mentor_lead_share");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Pair> of(AssignmentId id, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    GrantedCase granted = assignments.findById(id.value()).orElseThrow(() -> new Missing("assignment.unknown")).granted();
    by.mustSee(granted.city(), granted.organisation());
    return read("p.assignment = ?", id.value(), null).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Pair> on(ApplicationId application) {
    return read("a.application = ?", application.value(), null).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Pair> mine(Actor by) {
    by.must(Role.LAWYER);
    return practitioners
        .byAccount(by.id())
        .map(me -> read("? IN (p.lead, p.junior) AND a.state IN ('ASSIGNED', 'ACCEPTED')", me.id(), me.id()))
        .orElse(List.of());
  }

  @Override
  @Transactional
  public void submit(AssignmentId id, String title, String text, Actor by) {
    Pair pair = own(id, by);
    if (!pair.mine().equals("JUNIOR")) throw new NotAssignable("assignment.pair.not-junior");
    if (title.isBlank() || text.isBlank()) throw new NotAssignable("assignment.pair.paper-empty");
    jdbc.sql("INSERT INTO mentor_paper (id, assignment, title, text, submitted_at) VALUES (?, ?, ?, ?, ?)")
        .params(
            Ids.next(clock), id.value(), title.strip(), vault.seal(text.strip().getBytes(StandardCharsets.UTF_8)),
            Timestamp.from(clock.instant()))
        .update();
  }

  @Override
  @Transactional
  public void answer(UUID paper, boolean signed, String note, int version, Actor by) {
    UUID assignment =
        jdbc.sql("SELECT assignment FROM mentor_paper WHERE id = ?").param(paper).query(UUID.class).optional()
            .orElseThrow(() -> new Missing("assignment.unknown"));
    Pair pair = own(new AssignmentId(assignment), by);
    if (!pair.mine().equals("LEAD")) throw new NotAssignable("assignment.pair.not-lead");
    if (!signed && note.isBlank()) throw new NotAssignable("assignment.reason-missing");
    int changed =
        jdbc.sql(
                """
                UPDATE mentor_paper SET signed = ?, note = ?, answered_at = ?, version = version + 1
                 WHERE id = ? AND version = ? AND signed IS NULL""")
            .params(signed, note.strip(), Timestamp.from(clock.instant()), paper, version)
            .update();
    if (changed == 0) throw new Stale();
    if (signed) issue(pair, paper, by);
    audit.did(by, "assignment.sign-off", "assignment", assignment, signed ? "SIGNED" : "RETURNED");
  }

  /** What the lead answers for becomes a leaf of the file. */
  private void issue(Pair pair, UUID id, Actor by) {
    GrantedCase granted = assignments.findById(pair.assignment().value()).orElseThrow(() -> new Missing("assignment.unknown")).granted();
    Paper paper = papers(pair.assignment().value()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new Missing("assignment.unknown"));
    Map<String, Object> fields =
        Map.of(
            "organisation", network.organisation(granted.organisation()).name(),
            "recipient", matters.facts(new MatterId(granted.matter())).applicant().name(), "matter", pair.summary(),
            "title", paper.title(), "text", paper.text(), "junior", pair.juniorName(), "lead", pair.leadName(), "signedOn", LocalDate.now(clock));
    papers.issue(PaperType.MENTORED_WRITING, granted.matter(), granted.application(), granted.city(), granted.organisation(), fields, by);
  }

  /** A pair the asker belongs to; anybody else's does not exist. */
  private Pair own(AssignmentId id, Actor by) {
    return mine(by).stream().filter(one -> one.assignment().equals(id)).findFirst().orElseThrow(() -> new Missing("assignment.unknown"));
  }

  private List<Pair> read(String which, UUID key, @Nullable UUID me) {
    List<Pair> pairs = jdbc.sql(READ + which + " ORDER BY p.at DESC LIMIT 100").param(key).query((row, line) -> pair(row, me)).list();
    Map<UUID, PractitionerView> known =
        practitioners.practitioners(pairs.stream().flatMap(one -> Stream.of(one.lead(), one.junior())).distinct().toList());
    return pairs.stream()
        .map(
            one ->
                new Pair(
                    one.assignment(), one.receiptNumber(), one.summary(), one.lead(), known.get(one.lead()).name(), one.junior(),
                    known.get(one.junior()).name(), one.leadShare(), one.mine(), papers(one.assignment().value())))
        .toList();
  }

  private static Pair pair(ResultSet row, @Nullable UUID me) throws SQLException {
    UUID lead = row.getObject("lead", UUID.class);
    String mine = me == null ? "" : me.equals(lead) ? "LEAD" : "JUNIOR";
    return new Pair(
        new AssignmentId(row.getObject("assignment", UUID.class)), row.getString("receipt_number"), row.getString("summary"), lead, "",
        row.getObject("junior", UUID.class), "", row.getInt("lead_share"), mine, List.of());
  }

  private List<Paper> papers(UUID assignment) {
    return jdbc.sql("SELECT * FROM mentor_paper WHERE assignment = ? ORDER BY id DESC LIMIT 50")
        .param(assignment)
        .query(
            (row, line) -> {
              Timestamp answered = row.getTimestamp("answered_at");
              return new Paper(
                  row.getObject("id", UUID.class), row.getString("title"),
                  new String(vault.open(row.getBytes("text")), StandardCharsets.UTF_8), row.getTimestamp("submitted_at").toInstant(),
                  row.getObject("signed", Boolean.class), row.getString("note"), answered == null ? null : answered.toInstant(),
                  row.getInt("version"));
            })
        .list();
  }

  private Assignment held(AssignmentId id, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    Assignment assignment = assignments.findById(id.value()).orElseThrow(() -> new Missing("assignment.unknown"));
    by.mustSee(assignment.granted().city(), assignment.granted().organisation());
    if (!assignment.state().isCarried()) throw new NotAssignable("assignment.pair.no-lead");
    return assignment;
  }
}
