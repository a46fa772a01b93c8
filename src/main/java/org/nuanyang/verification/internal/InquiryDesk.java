package org.nuanyang.verification.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;
import static org.nuanyang.identity.Role.SYSTEM_ADMIN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Vault;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.verification.CivilAffairs;
import org.nuanyang.verification.InquiryView;
import org.nuanyang.verification.MeansInquiries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions are written in the transaction that has the consent; {@link InquiryCourier} carries them after it. */
@Component
@Transactional
class InquiryDesk implements MeansInquiries {

  private static final String DAYS_TO_ANSWER = "data_answer_days";

  private final JdbcClient db;
  private final Inquiries inquiries;
  private final InquiryCourier courier;
  private final Sharing sharing;
  private final ObjectProvider<CivilAffairs> civilAffairs;
  private final Applications applications;
  private final Matters matters;
  private final Papers papers;
  private final Policies policies;
  private final WorkCalendar calendar;
  private final AuditTrail audit;
  private final Vault vault;
  private final Texts texts;
  private final Clock clock;

  InquiryDesk(
      JdbcClient db, Inquiries inquiries, InquiryCourier courier, Sharing sharing, ObjectProvider<CivilAffairs> civilAffairs, Applications applications,
      Matters matters, Papers papers, Policies policies, WorkCalendar calendar, AuditTrail audit, Vault vault, Texts texts, Clock clock) {
    this.db = db;
    this.inquiries = inquiries;
    this.courier = courier;
    this.sharing = sharing;
    this.civilAffairs = civilAffairs;
    this.applications = applications;
    this.matters = matters;
    this.papers = papers;
    this.policies = policies;
    this.calendar = calendar;
    this.audit = audit;
    this.vault = vault;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public boolean connected() {
    return civilAffairs.getIfAvailable() != null;
  }

  @Override
  public void ask(ApplicationId application, boolean consent, Actor by) {
    by.must(CLERK, REVIEWER);
    if (!consent) throw new Refusal("verification.consent-first");
    if (!connected()) throw new Refusal("verification.not-connected");
    ApplicationFile file = applications.file(application, by);
    if (matters.facts(file.matter()).applicant().identityNumber().isBlank()) throw new Refusal("verification.no-number");
    if (onItsWay(application.value())) throw new Refusal("verification.on-its-way");
    LocalDate today = LocalDate.now(clock);
    int days = Integer.parseInt(policies.parameter(policies.profileOf(file.city()), DAYS_TO_ANSWER, today));
    UUID id = Ids.next(clock);
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    db.sql(
            """
            INSERT INTO means_inquiry (id, application, matter, city, organisation, purpose, consented_at, consent_taken_by, asked_by,
              asked_by_name, asked_at, due_on, state, next_try)
            VALUES (:id, :application, :matter, :city, :organisation, :purpose, :now, :name, :by, :name, :now, :due, 'QUEUED', :now)""")
        .param("id", id)
        .param("application", application.value())
        .param("matter", file.matter().value())
        .param("city", file.city())
        .param("organisation", file.deciding())
        .param("purpose", texts.say("verification.purpose", file.receiptNumber()))
        .param("now", now)
        .param("name", by.name())
        .param("by", by.id())
        .param("due", calendar.plusWorkingDays(today, days))
        .update();
    audit.did(by, "verification.ask", "application", application.value(), "means_inquiry " + id);
    courier.callAfterCommit();
  }

  /** The bureau is asked about a person once at a time; the row is locked, so that two windows do not ask together. */
  private boolean onItsWay(UUID application) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 7023002))").param("key", application.toString()).query(row -> {});
    return db.sql("SELECT 1 FROM means_inquiry WHERE application = :application AND state IN ('QUEUED', 'AWAITS_DECISION', 'AGREED')")
        .param("application", application)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Who keeps the platform running sees no unit's files, and nothing of another city. */
  private static void mustBeOfTheCity(Inquiries.Row row, Actor by) {
    if (!row.city().equals(by.city())) throw new Forbidden("identity.outside-your-scope");
  }

  @Override
  @Transactional(readOnly = true)
  public List<InquiryView> of(ApplicationId application, Actor by) {
    applications.file(application, by);
    return inquiries.of(application.value());
  }

  @Override
  public void settle(UUID inquiry, boolean explained, String note, Actor by) {
    by.must(REVIEWER, DIRECTOR);
    if (note.isBlank()) throw new Refusal("verification.note-first");
    Inquiries.Row row = inquiries.lock(inquiry);
    by.mustSee(row.city(), row.organisation());
    if (!row.view().openQuestion()) throw new Refusal("verification.settled");
    db.sql("UPDATE means_inquiry SET finding = :finding, note = :note, settled_by_name = :name WHERE id = :id")
        .param("finding", explained ? "EXPLAINED" : "DIFFERS")
        .param("note", note)
        .param("name", by.name())
        .param("id", inquiry)
        .update();
    audit.did(by, "verification.settle", "application", row.view().application(), explained ? "EXPLAINED" : "DIFFERS");
  }

  @Override
  @Transactional(readOnly = true)
  public List<InquiryView> waiting(Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, SYSTEM_ADMIN);
    return Stream.concat(inquiries.waiting(by).stream(), inquiries.overdue(LocalDate.now(clock), by).stream()).toList();
  }

  @Override
  public void decided(UUID inquiry, boolean agreed, String why, Actor by) {
    by.must(CLERK, REVIEWER);
    Inquiries.Row row = inquiries.lock(inquiry);
    by.mustSee(row.city(), row.organisation());
    boolean open = agreed ? row.view().state().equals("AWAITS_DECISION") : row.view().conditional(); // it may agree and then not deliver
    if (!open) throw new Refusal("verification.no-decision-awaited");
    if (!agreed && why.isBlank()) throw new Refusal("verification.why-declined");
    if (agreed) sharing.agreed(inquiry, by.name());
    else sharing.declined(inquiry, why, by.name());
    audit.did(by, "verification.decided", "application", row.view().application(), agreed ? "AGREED" : "DECLINED");
  }

  @Override
  public void again(UUID inquiry, Actor by) {
    by.must(CLERK, REVIEWER, SYSTEM_ADMIN);
    Inquiries.Row row = inquiries.lock(inquiry);
    if (by.has(SYSTEM_ADMIN)) mustBeOfTheCity(row, by);
    else by.mustSee(row.city(), row.organisation());
    if (onItsWay(row.view().application())) throw new Refusal("verification.on-its-way");
    if (!row.view().state().equals("DEAD")) throw new Missing("verification.not-dead");
    db.sql("UPDATE means_inquiry SET state = 'QUEUED', attempts = 0, next_try = :now, agreed_on = NULL, decision_by_name = NULL WHERE id = :id")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", inquiry)
        .update();
    audit.did(by, "verification.again", "application", row.view().application(), "means_inquiry " + inquiry);
    courier.callAfterCommit();
  }

  @Override
  public PaperId letter(ApplicationId application, String addressee, List<String> attachments, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    if (addressee.isBlank()) throw new Refusal("verification.addressee-first");
    ApplicationFile file = applications.file(application, by);
    Participant person = matters.facts(file.matter()).applicant();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("addressee", addressee.strip());
    fields.put("applicant", person.name());
    fields.put("identityNumber", person.identityNumber());
    fields.put("matter", file.summary());
    fields.put("receiptNumber", file.receiptNumber());
    fields.put("attachments", attachments.isEmpty() ? List.of(texts.say("verification.attachment.RECEIPT")) : attachments);
    PaperId paper = papers.issue(PaperType.MEANS_INQUIRY_LETTER, file.matter().value(), application.value(), file.city(), file.deciding(), named(fields, file), by);
    audit.did(by, "verification.letter", "application", application.value(), "");
    return paper;
  }

  private Map<String, Object> named(Map<String, Object> fields, ApplicationFile file) {
    fields.put("organisation", texts.organisation(file.deciding()));
    return fields;
  }

  @Override
  @Transactional(readOnly = true)
  public int brokenPledges(ApplicationId application, Actor by) {
    ApplicationFile file = applications.file(application, by);
    String number = matters.facts(file.matter()).applicant().identityNumber();
    return number.isBlank() ? 0 : inquiries.brokenPledges(vault.blindIndex(number));
  }
}
