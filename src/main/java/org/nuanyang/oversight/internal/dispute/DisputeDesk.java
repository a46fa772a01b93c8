package org.nuanyang.oversight.internal.dispute;

import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.oversight.DecideDispute;
import org.nuanyang.oversight.DisputeRow;
import org.nuanyang.oversight.DisputeState;
import org.nuanyang.oversight.DisputeView;
import org.nuanyang.oversight.JurisdictionDisputes;
import org.nuanyang.oversight.RaiseDispute;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes arguments about jurisdiction in, and carries out what the bureau rules before anybody leaves the room. */
@Component
@Transactional
class DisputeDesk implements JurisdictionDisputes {

  /** The days of the bureau ({@code jurisdiction_days}), a rule of the city. */
  static final String TO_RULE = "JURISDICTION";

  private static final int PAGE = 30;
  private static final String KIND = "jurisdiction";

  private final DisputesOnFile disputes;
  private final Applications applications;
  private final HandOvers handOvers;
  private final Matters matters;
  private final Network network;
  private final Papers papers;
  private final Deadlines deadlines;
  private final DeskNotices desks;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final Clock clock;
  private final String cityName;

  DisputeDesk(DisputesOnFile disputes, Applications applications, HandOvers handOvers, Matters matters, Network network, Papers papers,
      Deadlines deadlines, DeskNotices desks, Submissions submissions, AuditTrail audit, JdbcClient jdbc, MessageSource messages,
      Clock clock, @Value("${nuanyang.city.name}") String cityName) {
    this.disputes = disputes;
    this.applications = applications;
    this.handOvers = handOvers;
    this.matters = matters;
    this.network = network;
    this.papers = papers;
    this.deadlines = deadlines;
    this.desks = desks;
    this.submissions = submissions;
    this.audit = audit;
    this.jdbc = jdbc;
    this.messages = messages;
    this.clock = clock;
    this.cityName = cityName;
  }

  @Override
  public UUID raise(RaiseDispute order) {
    return UUID.fromString(submissions.once(order.key(), "oversight.dispute", () -> enter(order).toString()));
  }

  private UUID enter(RaiseDispute order) {
    order.by().must(CLERK, REVIEWER, DIRECTOR);
    if (order.grounds().isBlank()) throw new Refusal("oversight.dispute.why");
    ApplicationFile file = applications.file(order.application(), order.by());
    UUID mine = order.by().organisation();
    if (mine == null || !concerned(file, order.by())) throw new Missing("oversight.dispute.unknown");
    if (!network.organisation(order.other()).kind().isCentre() || !network.organisation(order.other()).city().equals(file.city())) {
      throw new Refusal("oversight.dispute.no-centre");
    }
    HandOvers.Parties parties = handOvers.dispute(order.application(), mine, order.other());
    if (parties.holder().equals(parties.other())) throw new Refusal("oversight.dispute.two");
    UUID bureau = network.bureauOver(file.city(), file.city()).map(OrganisationView::id).orElse(null);
    JurisdictionDispute dispute = JurisdictionDispute.about(file, order, mine, parties, bureau, clock.instant());
    disputes.save(dispute);
    deadlines.watch(
        new WatchDeadline(TO_RULE, dispute.id, dispute.matter, dispute.raisedAt, dispute.city, hearer(dispute), dispute.receiptNumber));
    put(dispute, hearer(dispute), BUREAU_OFFICER, "warn", "oversight.dispute.desk.raised");
    for (UUID centre : Set.of(parties.holder(), parties.other())) put(dispute, centre, DIRECTOR, "info", "oversight.dispute.desk.raised");
    audit.did(order.by(), "oversight.raise-dispute", "dispute", dispute.id, "");
    return dispute.id;
  }

  /** Who holds it, or to whom it was sent. */
  private boolean concerned(ApplicationFile file, Actor by) {
    Stream<UUID> sent = handOvers.of(file.id()).stream().flatMap(hop -> Stream.of(hop.from(), hop.to()));
    return Stream.concat(Stream.of(file.holding(), file.receiving()), sent).anyMatch(centre -> by.sees(file.city(), centre));
  }

  @Override
  public void decide(DecideDispute order) {
    order.by().must(BUREAU_OFFICER);
    JurisdictionDispute dispute = find(order.dispute());
    if (!hears(dispute, order.by())) throw new Missing("oversight.dispute.unknown");
    Stale.unless(order.seen(), dispute.version());
    if (order.found().isBlank()) throw new Refusal("oversight.dispute.reasons");
    OrganisationView competent = network.organisation(order.competent());
    if (!competent.kind().isCentre() || !competent.city().equals(dispute.city)) throw new Refusal("oversight.dispute.no-centre");
    dispute.decide(competent.id(), order.found(), order.by(), LocalDate.now(clock));
    try {
      disputes.save(dispute);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    deadlines.stop(dispute.id, TO_RULE);
    String number = paper(dispute, competent, order.by());
    handOvers.settle(new ApplicationId(dispute.application), competent.id(), text("oversight.dispute.order", number, order.found()), order.by());
    desks.takeOff(dispute.id, KIND);
    for (UUID centre : Set.of(dispute.holder, dispute.other)) put(dispute, centre, DIRECTOR, "good", "oversight.dispute.desk.decided");
    audit.did(order.by(), "oversight.decide-dispute", "dispute", dispute.id, competent.id().toString());
  }

  private String paper(JurisdictionDispute dispute, OrganisationView competent, Actor by) {
    ApplicationFile file = applications.own(new ApplicationId(dispute.application));
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", bureauName(dispute));
    fields.put("centres", Stream.of(dispute.holder, dispute.other).map(centre -> network.organisation(centre).name()).toList());
    fields.put("applicant", dispute.person);
    fields.put("matter", file.summary());
    fields.put("receiptNumber", dispute.receiptNumber);
    fields.put("raisedOn", LocalDate.ofInstant(dispute.raisedAt, clock.getZone()));
    fields.put("grounds", dispute.grounds);
    fields.put("found", dispute.found);
    fields.put("competent", competent.name());
    fields.put("decidedOn", dispute.decidedOn);
    PaperId issued = papers.issue(PaperType.JURISDICTION_DECISION, dispute.matter, dispute.application, dispute.city, hearer(dispute), fields, by);
    return papers.view(issued).number();
  }

  @Override
  public DisputeView view(UUID id, Actor by) {
    JurisdictionDispute dispute = find(id);
    ApplicationFile file = applications.own(new ApplicationId(dispute.application));
    boolean hears = hears(dispute, by);
    boolean party = !by.has(BUREAU_OFFICER) && (by.sees(dispute.city, dispute.holder) || by.sees(dispute.city, dispute.other));
    if (!hears && !party) throw new Missing("oversight.dispute.unknown");
    audit.viewed(by, "dispute", id);
    return new DisputeView(
        id, dispute.version(), dispute.state, file, matters.facts(file.matter()).story(), dispute.holder, dispute.other, dispute.raisedByOrg,
        dispute.raisedByName, dispute.raisedAt, dispute.grounds, bureauName(dispute), dispute.competent, dispute.found, dispute.decidedByName,
        dispute.decidedOn, handOvers.of(file.id()), deadlines.of(id), papersOf(dispute), hears && dispute.state == DisputeState.RAISED);
  }

  /** The bureau reads the letters between the centres and its own ruling; the rest of the file stays with them. */
  private List<PaperView> papersOf(JurisdictionDispute dispute) {
    Set<PaperType> shown = Set.of(PaperType.TRANSFER_LETTER, PaperType.TRANSFER_RECEIPT, PaperType.JURISDICTION_DECISION);
    return papers.of(dispute.matter).stream().filter(paper -> paper.subject().equals(dispute.application) && shown.contains(paper.type())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DisputeRow> list(boolean waiting, @Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER, LEADER);
    String which = waiting ? " and state = 'RAISED'" : "";
    String order = " and id < :from order by id desc limit :size";
    boolean whole = by.scope() == DataScope.CITY || by.has(BUREAU_OFFICER);
    // as hears() says: the officer's own bureau, and what has none
    String heard = by.scope() == DataScope.CITY ? "" : " and (bureau is null or bureau = any(:units::uuid[]))";
    String sql =
        whole
            ? "select * from jurisdiction_dispute where city = :city" + heard + which + order
            : "select distinct on (d.id) d.* from unnest(:units::uuid[]) unit cross join lateral ("
                + "(select * from jurisdiction_dispute where holder = unit" + which + order + ") union all "
                + "(select * from jurisdiction_dispute where other = unit" + which + order + ")) d order by d.id desc limit :size";
    List<DisputeRow> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("units", by.units().toArray(UUID[]::new))
            .param("from", mark(after))
            .param("size", PAGE + 1)
            .query(
                (row, line) ->
                    new DisputeRow(
                        row.getObject("id", UUID.class), row.getString("receipt_number"), row.getString("person"),
                        row.getObject("holder", UUID.class), row.getObject("other", UUID.class), DisputeState.valueOf(row.getString("state")),
                        row.getTimestamp("raised_at").toInstant()))
            .list();
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  private static UUID mark(@Nullable String after) {
    try {
      return after == null ? new UUID(-1, -1) : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return new UUID(-1, -1);
    }
  }

  /** An officer rules on what came to the officer's own bureau; what has no bureau every officer of the city. */
  private static boolean hears(JurisdictionDispute dispute, Actor by) {
    if (!by.has(BUREAU_OFFICER) || !by.city().equals(dispute.city)) return false;
    return dispute.bureau == null || by.sees(dispute.city, dispute.bureau);
  }

  private static UUID hearer(JurisdictionDispute dispute) {
    return dispute.bureau == null ? dispute.holder : dispute.bureau;
  }

  private String bureauName(JurisdictionDispute dispute) {
    return dispute.bureau == null ? text("oversight.bureau", cityName) : network.organisation(dispute.bureau).name();
  }

  private void put(JurisdictionDispute dispute, UUID unit, Role duty, String tone, String key) {
    desks.put(
        new PutNotice(
            KIND + ":" + dispute.id + ":" + dispute.state + ":" + unit + ":" + duty, dispute.id, dispute.city, unit, duty, null, KIND, tone, text(key),
            dispute.receiptNumber, "/desk/jurisdiction/" + dispute.id));
  }

  private JurisdictionDispute find(UUID id) {
    return disputes.findById(id).orElseThrow(() -> new Missing("oversight.dispute.unknown"));
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
