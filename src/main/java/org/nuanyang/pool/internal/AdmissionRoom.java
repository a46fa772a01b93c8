package org.nuanyang.pool.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.Notices;
import org.nuanyang.policies.Policies;
import org.nuanyang.pool.AdmissionState;
import org.nuanyang.pool.ApplyForPool;
import org.nuanyang.pool.EntryRules;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.pool.PoolAdmission;
import org.nuanyang.pool.PoolApplicationView;
import org.nuanyang.pool.PoolObjectionView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads requests through review and public notice into the register. */
@Component
class AdmissionRoom implements PoolAdmission {

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final Practitioners practitioners;
  private final Network network;
  private final Policies policies;
  private final Notices notices;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  AdmissionRoom(
      JdbcClient jdbc,
      ApplicationRows rows,
      Practitioners practitioners,
      Network network,
      Policies policies,
      Notices notices,
      Vault vault,
      AuditTrail audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.practitioners = practitioners;
    this.network = network;
    this.policies = policies;
    this.notices = notices;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public EntryRules rules(String city) {
    return PoolRules.of(policies, city, today()).entry();
  }

  @Override
  @Transactional
  public UUID apply(ApplyForPool request) {
    OrganisationView firm = network.organisation(request.firm());
    String city = request.by().city();
    if (!firm.city().equals(city)) throw new NotAdmissible("pool.firm-elsewhere");
    boolean known = practitioners.licensed(request.licence()).isPresent() || rows.isOpen(request.licence());
    if (known) throw new NotAdmissible("pool.known-already");
    UUID id = Ids.next(clock);
    rows.add(id, firm, request, vault.seal(request.phone().getBytes(StandardCharsets.UTF_8)));
    audit.did(request.by(), "pool.apply", "pool-application", id, "");
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PoolApplicationView> applications(@Nullable AdmissionState state, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR, Role.LEADER);
    return rows.list(by.city(), state);
  }

  @Override
  @Transactional
  public PoolApplicationView application(UUID id, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR, Role.LEADER);
    PoolApplicationView found = rows.one(id, by.city());
    audit.viewed(by, "pool-application", id);
    return found;
  }

  @Override
  @Transactional
  public void pass(UUID id, String note, int version, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    PoolApplicationView one = seen(id, version, by);
    EntryRules rules = rules(one.city());
    int years = one.practiceYears(today());
    if (years < rules.minYears()) throw new NotAdmissible("pool.too-few-years", years, rules.minYears());
    if (rules.recommendationNeeded() && one.recommendedBy().isBlank()) throw new NotAdmissible("pool.recommendation-needed");
    rows.move(one, AdmissionState.REVIEWED);
    jdbc.sql("UPDATE pool_application SET reviewer = ?, reviewer_name = ?, review_note = ? WHERE id = ?")
        .params(by.id(), by.name(), note.strip(), id)
        .update();
    audit.did(by, "pool.pass", "pool-application", id, "");
  }

  @Override
  @Transactional
  public void publicise(UUID id, int version, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    PoolApplicationView one = seen(id, version, by);
    rows.move(one, AdmissionState.PUBLICISED);
    jdbc.sql("UPDATE pool_application SET notice_from = ?, notice_until = ? WHERE id = ?")
        .params(today(), today().plusDays(rules(one.city()).noticeDays()), id)
        .update();
    audit.did(by, "pool.publicise", "pool-application", id, "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<PoolApplicationView> noticed(String city) {
    LocalDate today = today();
    return rows.list(city, AdmissionState.PUBLICISED).stream()
        .filter(one -> one.noticeUntil() != null && !one.noticeUntil().isBefore(today))
        .toList();
  }

  @Override
  @Transactional
  public void object(UUID application, String name, String phone, String text) {
    PoolApplicationView one = rows.any(application);
    boolean running = one.state() == AdmissionState.PUBLICISED && one.noticeUntil() != null && !today().isAfter(one.noticeUntil());
    if (!running) throw new NotAdmissible("pool.notice-over");
    UUID id = Ids.next(clock);
    jdbc.sql("INSERT INTO pool_objection (id, application, name, phone, text, at) VALUES (?, ?, ?, ?, ?, ?)")
        .params(id, application, seal(name), seal(phone), seal(text), Timestamp.from(clock.instant()))
        .update();
    audit.did(Actor.citizen(one.city()), "pool.object", "pool-application", application, "");
  }

  @Override
  @Transactional
  public List<PoolObjectionView> objections(UUID application, Actor by) {
    PoolApplicationView one = application(application, by);
    return jdbc.sql("SELECT * FROM pool_objection WHERE application = ? ORDER BY id")
        .param(one.id())
        .query(
            (row, line) ->
                new PoolObjectionView(
                    row.getObject("id", UUID.class), open(row.getBytes("name")), open(row.getBytes("phone")),
                    open(row.getBytes("text")), row.getTimestamp("at").toInstant(), row.getObject("upheld", Boolean.class),
                    row.getString("answer"), row.getString("answered_by")))
        .list();
  }

  @Override
  @Transactional
  public void answer(UUID objection, boolean upheld, String answer, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    if (answer.isBlank()) throw new NotAdmissible("pool.reason-missing");
    UUID application =
        jdbc.sql("SELECT application FROM pool_objection WHERE id = ?").param(objection).query(UUID.class).optional()
            .orElseThrow(() -> new Missing("pool.unknown"));
    PoolApplicationView one = rows.one(application, by.city());
    int changed =
        jdbc.sql(
                """
                UPDATE pool_objection SET upheld = ?, answer = ?, answered_by = ?, answered_at = ?
                 WHERE id = ? AND answer IS NULL""")
            .params(upheld, answer.strip(), by.name(), Timestamp.from(clock.instant()), objection)
            .update();
    if (changed == 0) throw new Stale();
    audit.did(by, "pool.answer", "pool-application", one.id(), upheld ? "UPHELD" : "NOT_UPHELD");
  }

  @Override
  @Transactional
  public void admit(UUID id, int version, Actor by) {
    by.must(Role.DIRECTOR);
    PoolApplicationView one = seen(id, version, by);
    if (by.id().equals(one.reviewer())) throw new NotAdmissible("pool.four-eyes");
    if (one.noticeUntil() != null && !today().isAfter(one.noticeUntil()))
      throw new NotAdmissible("pool.notice-runs", one.noticeUntil().getMonthValue(), one.noticeUntil().getDayOfMonth());
    if (one.openObjections() > 0) throw new NotAdmissible("pool.objection-open", one.openObjections());
    if (rows.hasUpheld(id)) throw new NotAdmissible("pool.objection-upheld");
    UUID practitioner = Ids.next(clock);
    rows.move(one, AdmissionState.ADMITTED);
    rows.decided(id, by, "", practitioner);
    String phone = rows.phone(id, vault);
    practitioners.enrol(
        List.of(
            new EnrolPractitioner(
                practitioner, rows.account(id), one.city(), one.firm(), one.name(), one.licence(), one.kind(), one.licensedOn(),
                one.criminalSince(), one.leftBenchOn(), one.suspendedDays(), Set.copyOf(one.specialities()),
                Set.copyOf(one.languages()), one.gender(), one.region(), PoolStatus.ACTIVE, phone)),
        by);
    notices.sms(one.city(), phone, "pool.sms.admitted", Map.of());
    audit.did(by, "pool.admit", "practitioner", practitioner, "");
  }

  @Override
  @Transactional
  public void refuse(UUID id, String reason, int version, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    if (reason.isBlank()) throw new NotAdmissible("pool.reason-missing");
    PoolApplicationView one = seen(id, version, by);
    rows.move(one, AdmissionState.REFUSED);
    rows.decided(id, by, reason.strip(), null);
    notices.sms(one.city(), rows.phone(id, vault), "pool.sms.refused", Map.of());
    audit.did(by, "pool.refuse", "pool-application", id, "");
  }

  private PoolApplicationView seen(UUID id, int version, Actor by) {
    rows.lock(id);
    PoolApplicationView one = rows.one(id, by.city());
    Stale.unless(version, one.version());
    return one;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private byte[] seal(String text) {
    return vault.seal(text.strip().getBytes(StandardCharsets.UTF_8));
  }

  private String open(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
