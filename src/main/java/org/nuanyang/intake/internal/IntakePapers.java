package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.IssuePaper;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.OtherDoor;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.MissingPaper;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fills the statutory forms of intake (reference 4.7) from the file; their look is documents' concern. */
@Component
class IntakePapers {

  private final Papers papers;
  private final Network network;
  private final IntakeWords words;
  private final HandedIn handedIn;
  private final Clock clock;
  private final JsonMapper json;

  IntakePapers(Papers papers, Network network, IntakeWords words, HandedIn handedIn, Clock clock, JsonMapper json) {
    this.papers = papers;
    this.network = network;
    this.words = words;
    this.handedIn = handedIn;
    this.clock = clock;
    this.json = json;
  }

  /** Application form, statement of means when it was signed, and the receipt. */
  void received(LegalAidApplication application, MatterView told, SubmitApplication command, Verdict verdict,
      List<FileView> uploads, Actor by) {
    ApplicationFile file = application.file(command.facts(), verdict, List.of(), List.of());
    List<HandedIn.Item> came = handedIn.with(command, verdict, uploads);
    Map<String, Object> person = person(file, told);
    List<IssuePaper> all = new ArrayList<>();
    all.add(new IssuePaper(PaperType.APPLICATION_FORM, form(person, file, told, command, came, by)));
    if (command.pledged()) all.add(new IssuePaper(PaperType.STATEMENT_OF_MEANS, means(person, file)));
    Map<String, Object> receipt = new LinkedHashMap<>(person);
    receipt.put("materials", came.stream().map(item -> Map.of("name", item.name(), "copies", "1", "note", item.note())).toList());
    receipt.put("receivedOn", today());
    receipt.put("receivedBy", by.isCitizen() ? words.text("intake.paper.online") : by.name());
    if (application.isOurs()) receipt.put("decideBy", LocalDate.ofInstant(application.decideBy(), clock.getZone()));
    all.add(new IssuePaper(PaperType.RECEIPT, receipt));
    issue(all, file, by);
  }

  private Map<String, Object> form(Map<String, Object> person, ApplicationFile file, MatterView told,
      SubmitApplication command, List<HandedIn.Item> came, Actor by) {
    Map<String, Object> form = new LinkedHashMap<>(person);
    form.put("facts", command.story().isBlank() ? told.story() : command.story());
    form.put("appliedOn", today());
    form.put("groups", words.groups(file.facts()));
    form.put("materials", came.stream().map(item -> item.note().isEmpty() ? item.name() : item.name() + " " + item.note()).toList());
    form.put("recordedBy", by.isCitizen() ? words.text("intake.paper.by-applicant") : by.name());
    form.put("members", members(told));
    return form;
  }

  private Map<String, Object> means(Map<String, Object> person, ApplicationFile file) {
    Map<String, Object> fields = new LinkedHashMap<>(person);
    Facts facts = file.facts();
    Object persons = facts.values().getOrDefault("household_persons", 1);
    fields.put("householdPersons", persons);
    fields.put("householdIncome", facts.values().getOrDefault("household_income_12m", "0"));
    fields.put("incomePeriod", words.text("intake.paper.last-12-months"));
    fields.put("declaredOn", today());
    fields.put("circumstances", words.circumstances(facts));
    fields.put("verification", words.text("intake.paper.pledge"));
    return fields;
  }

  void oneTimeNotice(LegalAidApplication application, MatterView told, List<MissingPaper> missing, LocalDate until, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = person(file, told);
    fields.put("appliedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put(
        "missing",
        missing.stream().map(m -> Map.<String, Object>of("name", m.name(), "requirement", m.requirement())).toList());
    fields.put("dueOn", until);
    fields.put("handler", by.name());
    issue(List.of(new IssuePaper(PaperType.ONE_TIME_NOTICE, fields)), file, by);
  }

  /** The notice whose term runs: an earlier one that was served says nothing of it. */
  Optional<PaperId> noticeInForce(LegalAidApplication application) {
    return papers.inForce(application.id(), PaperType.ONE_TIME_NOTICE).map(PaperView::id);
  }

  void grant(LegalAidApplication application, MatterView told, String reasons, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> person = person(file, told);
    Map<String, Object> fields = decision(person, file, reasons);
    fields.put("citations", lines(file.verdict().citations()));
    fields.put("recipientCount", file.recipients());
    fields.put("members", members(told));
    IssuePaper sheet = approval(person, file, told, words.text("intake.paper.granted"), reasons, by);
    issue(List.of(sheet, new IssuePaper(PaperType.GRANT_DECISION, fields)), file, by);
  }

  void refuse(LegalAidApplication application, MatterView told, RefusalCode code, String reasons, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> person = person(file, told);
    Map<String, Object> fields = decision(person, file, reasons);
    fields.put("citations", lines(RefusalGrounds.of(code)));
    fields.put("bureau", words.text("intake.paper.bureau"));
    fields.put("otherDoors", file.verdict().otherDoors().stream().map(OtherDoor::name).toList());
    IssuePaper sheet = approval(person, file, told, words.text("intake.paper.refused"), reasons, by);
    issue(List.of(sheet, new IssuePaper(PaperType.REFUSAL_DECISION, fields)), file, by);
  }

  /** The same person after the bureau's order: theirs alone too. */
  void helpPerson(LegalAidApplication application, MatterView told, Participant person, String order, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = toPerson(file, person, order);
    fields.put("aidForm", words.aidForm(file.aidForm()));
    fields.put("stage", words.stage(file.stage()));
    fields.put("citations", lines(file.verdict().citations()));
    fields.put("recipientCount", 1);
    issueTo(person, PaperType.GRANT_DECISION, fields, told, file, by);
  }

  /** One person of a group: a decision of their own, filed under the person and not under the application. */
  void refusePerson(LegalAidApplication application, MatterView told, Participant person, RefusalCode code, String reasons, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = toPerson(file, person, reasons);
    fields.put("citations", lines(RefusalGrounds.of(code)));
    fields.put("bureau", words.text("intake.paper.bureau"));
    issueTo(person, PaperType.REFUSAL_DECISION, fields, told, file, by);
  }

  private Map<String, Object> toPerson(ApplicationFile file, Participant person, String reasons) {
    Map<String, Object> fields = decision(new LinkedHashMap<>(), file, reasons);
    OrganisationView centre = network.organisation(file.deciding());
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("applicant", person.name());
    fields.put("identityNumber", person.identityNumber());
    fields.put("matter", file.summary());
    return fields;
  }

  private void issueTo(Participant person, PaperType type, Map<String, Object> fields, MatterView told, ApplicationFile file, Actor by) {
    papers.issue(List.of(new IssuePaper(type, fields)), told.id().value(), person.id(), file.city(), file.deciding(), by);
  }

  /** The person takes it back; the paper is the person's, whoever wrote it down. */
  void withdrawn(LegalAidApplication application, MatterView told, String reason, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = person(file, told);
    fields.put("appliedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put("withdrawnOn", today());
    if (!reason.isBlank()) fields.put("reason", reason);
    fields.put("recordedBy", by.isCitizen() ? words.text("intake.paper.by-applicant") : by.name());
    issue(List.of(new IssuePaper(PaperType.WITHDRAWAL_REQUEST, fields)), file, by);
  }

  /** 转交函, from whoever holds it. */
  void sentOver(LegalAidApplication application, MatterView told, OrganisationView to, String reason, boolean consent, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = person(file, told);
    fields.put("addressee", to.name());
    fields.put("receivedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put("reason", reason);
    fields.put("materials", file.checkedPapers());
    fields.put("handler", by.name());
    if (consent) fields.put("consent", words.text("intake.paper.consent"));
    issue(List.of(new IssuePaper(PaperType.TRANSFER_LETTER, fields)), file, by);
  }

  /** 收件回执, to whoever sent it. */
  void signedFor(LegalAidApplication application, MatterView told, OrganisationView from, String letter, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = person(file, told);
    fields.put("addressee", from.name());
    fields.put("letterNumber", letter);
    fields.put("receivedOn", today());
    fields.put("decideBy", LocalDate.ofInstant(application.decideBy(), clock.getZone()));
    fields.put("receivedBy", by.name());
    issue(List.of(new IssuePaper(PaperType.TRANSFER_RECEIPT, fields)), file, by);
  }

  /** What was asked for once, until when, and that nothing came. */
  void lapsed(LegalAidApplication application, MatterView told, Actor by) {
    ApplicationFile file = application.file(json);
    Map<String, Object> fields = person(file, told);
    fields.put("appliedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put("dueOn", file.supplementUntil());
    fields.put("missing", file.missing().stream().map(MissingPaper::name).toList());
    fields.put("recordedOn", today());
    fields.put("recordedBy", by.name());
    issue(List.of(new IssuePaper(PaperType.LAPSE_RECORD, fields)), file, by);
  }

  private Map<String, Object> decision(Map<String, Object> person, ApplicationFile file, String reasons) {
    Map<String, Object> fields = new LinkedHashMap<>(person);
    fields.put("appliedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put("decidedOn", today());
    fields.put("reason", reasons);
    return fields;
  }

  private IssuePaper approval(Map<String, Object> person, ApplicationFile file, MatterView told, String decision,
      String reasons, Actor by) {
    Map<String, Object> fields = new LinkedHashMap<>(person);
    fields.put("facts", told.story());
    fields.put("appliedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put("groups", words.groups(file.facts()));
    fields.put("priority", words.priority(file.verdict()));
    fields.put("reviewOpinion", file.opinion() == null ? "" : file.opinion());
    fields.put("reviewer", file.proposedByName() == null ? "" : file.proposedByName());
    fields.put("reviewedOn", today());
    fields.put("decision", decision);
    fields.put("approver", by.name());
    fields.put("approvedOn", today());
    fields.put("approvalOpinion", reasons);
    fields.put("means", words.econ(file.verdict()));
    fields.put("citations", lines(file.verdict().citations()));
    fields.put("recipientCount", file.recipients());
    return new IssuePaper(PaperType.APPROVAL_SHEET, fields);
  }

  private Map<String, Object> person(ApplicationFile file, MatterView told) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Participant applicant = told.applicant();
    OrganisationView centre = network.organisation(file.holding());
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("applicant", applicant.name());
    fields.put("identityKind", words.identityPaper(applicant.identityType()));
    fields.put("identityNumber", applicant.identityNumber());
    fields.put("phone", applicant.phone());
    fields.put("gender", words.gender(applicant.gender()));
    if (applicant.birthDate() != null) fields.put("birthDate", applicant.birthDate());
    fields.put("address", applicant.address());
    fields.put("matter", file.summary());
    fields.put("caseType", words.caseType(file.caseType()));
    fields.put("aidForm", words.aidForm(file.aidForm()));
    fields.put("stage", words.stage(file.stage()));
    fields.put("channel", words.channel(file.channel()));
    fields.put("receiptNumber", file.receiptNumber());
    fields.put("opponent", String.join("、", told.opponents().stream().map(Participant::name).toList()));
    return fields;
  }

  private static List<Map<String, Object>> members(MatterView told) {
    if (told.recipients().size() < 2) return List.of();
    return told.recipients().stream()
        .<Map<String, Object>>map(
            p -> Map.of("name", p.name(), "identityNumber", p.identityNumber(), "phone", p.phone()))
        .toList();
  }

  private static List<String> lines(List<Citation> citations) {
    return citations.stream().map(Citation::toString).toList();
  }

  private void issue(List<IssuePaper> all, ApplicationFile file, Actor by) {
    papers.issue(all, file.matter().value(), file.id().value(), file.city(), file.holding(), by);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
