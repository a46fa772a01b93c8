package org.nuanyang.verification.internal;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.intake.AidFirstConfirmed;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.nuanyang.verification.InquiryView;
import org.nuanyang.verification.PledgeBroken;
import org.nuanyang.verification.SpotCheckView;
import org.nuanyang.verification.SpotChecks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the lot of every pledge when aid is granted, also of those that are not chosen: the whole draw can be gone over. */
@Component
@Transactional
class SpotCheckDesk implements SpotChecks {

  private static final String PERCENT = "spot_check_percent";
  private static final BigDecimal NEAR = new BigDecimal("0.9");

  private final JdbcClient db;
  private final Inquiries inquiries;
  private final Applications applications;
  private final Matters matters;
  private final Policies policies;
  private final Vault vault;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SpotCheckDesk(
      JdbcClient db, Inquiries inquiries, Applications applications, Matters matters, Policies policies, Vault vault, AuditTrail audit,
      ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.inquiries = inquiries;
    this.applications = applications;
    this.matters = matters;
    this.policies = policies;
    this.vault = vault;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(AidGranted granted) {
    applications.of(granted.matter()).stream() // nobody applies where an organ gives notice
        .filter(file -> file.id().equals(granted.application()) && file.pledged() && file.verdict().econResult() == EconResult.CHECK)
        .forEach(file -> draw(file, granted));
  }

  /** Help came first, and the pledge perhaps after it: now both are there. Drawn before: nothing. */
  @EventListener
  void on(AidFirstConfirmed confirmed) {
    on(confirmed.granted());
  }

  private void draw(ApplicationFile file, AidGranted granted) {
    BigDecimal percent = new BigDecimal(policies.parameter(policies.profileOf(granted.city()), PERCENT, granted.decidedOn()));
    PledgeLot lot = PledgeLot.draw(granted.application().value(), percent, risk(file));
    db.sql(
            """
            INSERT INTO spot_check (id, version, application, matter, receipt_number, city, organisation, granted_on, drawn, chance, weights, chosen, state)
            VALUES (:id, 0, :application, :matter, :number, :city, :organisation, :on, :drawn, :chance, :weights, :chosen, :state)
            ON CONFLICT (application) DO NOTHING""")
        .param("id", Ids.next(clock))
        .param("application", granted.application().value())
        .param("matter", granted.matter().value())
        .param("number", granted.receiptNumber())
        .param("city", granted.city())
        .param("organisation", granted.decidingOrganisation())
        .param("on", granted.decidedOn())
        .param("drawn", lot.drawn())
        .param("chance", lot.chance())
        .param("weights", String.join(" ", lot.weights()))
        .param("chosen", lot.chosen())
        .param("state", lot.chosen() ? "WAITING" : "NOT_CHOSEN")
        .update();
  }

  private PledgeLot.Risk risk(ApplicationFile file) {
    List<InquiryView> asked = inquiries.of(file.id().value());
    String number = matters.facts(file.matter()).applicant().identityNumber();
    boolean broken = !number.isBlank() && inquiries.brokenPledges(vault.blindIndex(number)) > 0;
    boolean contradicted = asked.stream().anyMatch(one -> "CONTRADICTS".equals(one.outcome()));
    boolean answered = asked.stream().anyMatch(one -> one.outcome() != null);
    return new PledgeLot.Risk(broken, contradicted, nearTheStandard(file), !answered);
  }

  /** Within a tenth of the standard: there a small untruth decides. */
  private boolean nearTheStandard(ApplicationFile file) {
    String profile = file.profile();
    LocalDate on = file.facts().applicationDate();
    Object income = file.facts().values().get("household_income_12m");
    Object persons = file.facts().values().get("household_persons");
    if (income == null || persons == null || !policies.hasParameter(profile, "econ_base_amount", on) || !policies.hasParameter(profile, "econ_standard_multiple", on)) return false;
    BigDecimal yearly =
        new BigDecimal(policies.parameter(profile, "econ_base_amount", on))
            .multiply(new BigDecimal(policies.parameter(profile, "econ_standard_multiple", on)))
            .multiply(BigDecimal.valueOf(12))
            .multiply(new BigDecimal(persons.toString()));
    return new BigDecimal(income.toString()).compareTo(yearly.multiply(NEAR)) >= 0;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SpotCheckView> list(Actor by) {
    by.must(REVIEWER, DIRECTOR, LEADER);
    String order = "ORDER BY state <> 'WAITING', id DESC LIMIT 200";
    String walk = "SELECT * FROM spot_check WHERE city = :city%s AND chosen " + order;
    return db.sql(by.scope() == DataScope.CITY ? walk.formatted("") : UnitByUnit.sql(walk, order))
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .query((row, number) -> view(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public SpotCheckView find(UUID id, Actor by) {
    by.must(REVIEWER, DIRECTOR, LEADER);
    return db.sql("SELECT * FROM spot_check WHERE id = :id AND chosen")
        .param("id", id)
        .query(
            (row, number) -> {
              by.mustSee(row.getString("city"), row.getObject("organisation", UUID.class));
              return view(row);
            })
        .optional()
        .orElseThrow(() -> new Missing("verification.missing"));
  }

  @Override
  public void record(UUID id, int seen, Finding finding, String text, Actor by) {
    by.must(REVIEWER, DIRECTOR);
    if (text.isBlank()) throw new Refusal("verification.note-first");
    SpotCheckView check = find(id, by);
    Stale.unless(seen, check.version());
    if (!check.state().equals("WAITING")) throw new Refusal("verification.settled");
    int changed =
        db.sql(
                """
                UPDATE spot_check SET state = :state, finding = :text, found_by_name = :name, found_at = :now, version = version + 1
                WHERE id = :id AND version = :seen""")
            .param("state", finding.name())
            .param("text", text)
            .param("name", by.name())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("seen", seen)
            .update();
    if (changed == 0) throw new Stale();
    audit.did(by, "verification.spot-check", "application", check.application(), finding.name());
    if (finding != Finding.TRUE) broken(check, finding, by);
  }

  private void broken(SpotCheckView check, Finding finding, Actor by) {
    ApplicationFile file = applications.file(new ApplicationId(check.application()), by);
    String number = matters.facts(new MatterId(check.matter())).applicant().identityNumber();
    if (!number.isBlank())
      db.sql("INSERT INTO broken_pledge (person_index, city, spot_check, broken_at) VALUES (:person, :city, :check, :now) ON CONFLICT DO NOTHING")
          .param("person", vault.blindIndex(number))
          .param("city", file.city())
          .param("check", check.id())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    String ground = finding == Finding.FRAUD ? "TM1_FRAUD" : "TM2_CONCEAL";
    events.publishEvent(new PledgeBroken(check.id(), file.id(), check.matter(), file.city(), file.deciding(), ground, clock.instant()));
  }

  private static SpotCheckView view(ResultSet row) throws SQLException {
    Timestamp found = row.getTimestamp("found_at");
    return new SpotCheckView(
        row.getObject("id", UUID.class), row.getObject("application", UUID.class), row.getObject("matter", UUID.class),
        row.getString("receipt_number"), row.getObject("granted_on", LocalDate.class), row.getBigDecimal("drawn"), row.getBigDecimal("chance"),
        Arrays.stream(row.getString("weights").split(" ")).filter(one -> !one.isEmpty()).toList(), row.getString("state"),
        row.getString("finding"), row.getString("found_by_name"), found == null ? null : found.toInstant(), row.getInt("version"));
  }
}
