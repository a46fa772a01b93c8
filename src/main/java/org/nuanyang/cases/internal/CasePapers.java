package org.nuanyang.cases.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseEventView;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.cases.RecordKind;
import org.nuanyang.cases.RecordView;
import org.nuanyang.cases.ReplacementView;
import org.nuanyang.cases.WriteReport;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeEntry;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills and issues the papers of a case. */
@Component
class CasePapers {

  private final Papers papers;
  private final Matters matters;
  private final SafeModes safe;
  private final Network network;
  private final Practitioners practitioners;
  private final MessageSource messages;
  private final Clock clock;
  private final String cityName;

  CasePapers(
      Papers papers,
      Matters matters,
      SafeModes safe,
      Network network,
      Practitioners practitioners,
      MessageSource messages,
      Clock clock,
      @Value("${nuanyang.city.name}") String cityName) {
    this.papers = papers;
    this.matters = matters;
    this.safe = safe;
    this.network = network;
    this.practitioners = practitioners;
    this.messages = messages;
    this.clock = clock;
    this.cityName = cityName;
  }

  /** The agreement and the power of attorney. @param signedOn null while they are printed for signing */
  void agreement(LegalAidCase about, String authority, String addressee, @Nullable LocalDate signedOn, Actor by) {
    MatterView matter = facts(about);
    Map<String, Object> fields = common(about, matter);
    Participant person = matter.applicant();
    fields.put("identityNumber", identity(person));
    fields.put("phone", person.phone());
    fields.put("address", safe.hidesAddress(matter.id()) ? text("matters.safe.hidden-address") : person.address());
    fields.put("authority", authority);
    if (signedOn != null) fields.put("signedOn", signedOn);
    grantNumber(about, fields);
    lawyer(about, fields);
    issue(PaperType.AGENCY_AGREEMENT, about, fields, by);
    power(about, fields, addressee, by);
  }

  private void power(LegalAidCase about, Map<String, Object> agreed, String addressee, Actor by) {
    Map<String, Object> fields = new HashMap<>(agreed);
    fields.keySet().removeAll(Set.of("phone", "signedOn", "grantNumber"));
    if (!addressee.isBlank()) fields.put("addressee", addressee);
    if (about.aidForm.equals("CRIMINAL_DEFENCE")) fields.put("defence", "1");
    issue(PaperType.POWER_OF_ATTORNEY, about, fields, by);
  }

  /** What was written down of the work, as a leaf of the volume. */
  PaperId record(
      LegalAidCase about, RecordKind kind, LocalDate on, @Nullable Integer minutes, List<RecordView.Answer> answers, Actor by) {
    MatterView matter = facts(about);
    Map<String, Object> fields = common(about, matter);
    fields.remove("opponent");
    if (about.handler != null) {
      PractitionerView lawyer = practitioners.practitioner(about.handler);
      fields.put("lawyer", lawyer.name());
      fields.put("firm", lawyer.firmName());
    }
    fields.put("doneOn", on);
    if (minutes != null) fields.put("minutes", String.valueOf(minutes));
    fields.put("answers", answers.stream().map(one -> Map.<String, Object>of("question", one.question(), "answer", one.text())).toList());
    return issue(kind.paper(), about, fields, by);
  }

  void letter(LegalAidCase about, String addressee, Actor by) {
    MatterView matter = facts(about);
    Map<String, Object> fields = common(about, matter);
    fields.put("addressee", addressee);
    fields.put("aidForm", text("cases.aid-form." + about.aidForm));
    lawyer(about, fields);
    issue(PaperType.OFFICIAL_LETTER, about, fields, by);
  }

  PaperId report(LegalAidCase about, WriteReport report, List<PersonAmounts> amounts, List<CaseEventView> process) {
    Map<String, Object> fields = common(about, facts(about));
    lawyer(about, fields);
    fields.put("aidForm", text("cases.aid-form." + about.aidForm));
    fields.put("closedOn", about.closedOn);
    fields.put("closingType", text(about.closingType.messageKey()));
    fields.put("facts", report.facts());
    fields.put("work", report.work());
    fields.put("result", report.result());
    if (!report.reflection().isBlank()) fields.put("reflection", report.reflection());
    fields.put("recipientCount", String.valueOf(about.recipients));
    if (about.acceptedAt != null) fields.put("acceptedOn", Days.of(about.acceptedAt));
    if (about.claimed != null) fields.put("claimed", new Money(about.claimed));
    if (about.awarded != null) fields.put("awarded", new Money(about.awarded));
    if (about.received != null) fields.put("received", new Money(about.received));
    fields.put("process", process.stream().map(this::processRow).toList());
    if (about.awarded != null) fields.put("outcome", amounts.stream().map(CasePapers::outcomeRow).toList());
    return issue(PaperType.CLOSING_REPORT, about, fields, report.by());
  }

  private Map<String, Object> processRow(CaseEventView event) {
    return Map.of("date", Days.of(event.at()), "event", text(event.verb().messageKey()));
  }

  private static Map<String, Object> outcomeRow(PersonAmounts row) {
    var cells = new HashMap<String, Object>();
    cells.put("name", row.name());
    if (row.claimed() != null) cells.put("claimed", row.claimed());
    if (row.awarded() != null) cells.put("awarded", row.awarded());
    if (row.received() != null) cells.put("received", row.received());
    return cells;
  }

  void returnNotice(LegalAidCase about, List<String> defects, LocalDate dueOn, Actor by) {
    Map<String, Object> fields = common(about, facts(about));
    lawyer(about, fields);
    fields.put("defects", defects);
    fields.put("dueOn", dueOn);
    fields.put("checkedBy", by.name());
    if (about.fileSubmittedAt != null) fields.put("submittedOn", Days.of(about.fileSubmittedAt));
    issue(PaperType.FILE_RETURN_NOTICE, about, fields, by);
  }

  void replacementNotice(LegalAidCase about, PractitionerView successor, Replacements.Granted granted) {
    Map<String, Object> fields = common(about, facts(about));
    fields.put("formerLawyer", granted.formerName());
    fields.put("reason", granted.reasons());
    fields.put("lawyer", successor.name());
    fields.put("firm", successor.firmName());
    fields.put("lawyerLicence", successor.licence());
    fields.put("changedOn", LocalDate.now(clock));
    fields.put("handOverBy", granted.handOverBy());
    issue(PaperType.REPLACEMENT_NOTICE, about, fields, Actor.system(about.city));
  }

  void terminationDecision(LegalAidCase about, String reasons, Actor by) {
    MatterView matter = facts(about);
    Map<String, Object> fields = common(about, matter);
    fields.put("identityNumber", identity(matter.applicant()));
    fields.put("grantedOn", about.grantedOn);
    fields.put("decidedOn", about.terminatedOn);
    fields.put("reason", reasons);
    fields.put("citations", List.of(about.terminationGround.citation().toString()));
    fields.put("bureau", text("cases.paper.bureau", cityName));
    grantNumber(about, fields);
    if (about.handler != null) lawyer(about, fields);
    issue(PaperType.TERMINATION_DECISION, about, fields, by);
  }

  /** To the firm whose lawyer has to stop, and in a criminal case to the agency. */
  void terminationLetters(LegalAidCase about, String reasons, Actor by) {
    Map<String, Object> fields = common(about, facts(about));
    fields.put("decidedOn", about.terminatedOn);
    fields.put("reason", reasons);
    fields.put("citations", List.of(about.terminationGround.citation().toString()));
    if (about.handler != null) {
      lawyer(about, fields);
      letter(about, String.valueOf(fields.get("firm")), fields, by);
    }
    if (about.caseType.equals("CRIMINAL")) letter(about, text("cases.paper.agency"), fields, by);
  }

  private void letter(LegalAidCase about, String addressee, Map<String, Object> fields, Actor by) {
    fields.put("addressee", addressee);
    issue(PaperType.TERMINATION_LETTER, about, fields, by);
  }

  /** The reasons of a no, and where one can complain (法律援助法 第五十六条). */
  void replacementRefusal(LegalAidCase about, ReplacementView asked, Actor by) {
    Map<String, Object> fields = common(about, facts(about));
    fields.put("lawyer", asked.formerName());
    fields.put("askedOn", Days.of(asked.askedAt()));
    fields.put("reason", asked.reasons());
    fields.put("bureau", text("cases.paper.bureau", cityName));
    issue(PaperType.REPLACEMENT_REFUSAL, about, fields, by);
  }

  void handOverList(LegalAidCase about, Replacements.Granted granted, String remarks, Actor by) {
    Map<String, Object> fields = common(about, facts(about));
    lawyer(about, fields);
    fields.put("formerLawyer", granted.formerName());
    fields.put("originals", lines(granted.list()));
    fields.put("notes", lines(granted.notes()));
    fields.put("givenOn", granted.handedOverAt() == null ? LocalDate.now(clock) : Days.of(granted.handedOverAt()));
    fields.put("takenOn", LocalDate.now(clock));
    if (!remarks.isBlank()) fields.put("remarks", remarks);
    issue(PaperType.HAND_OVER_LIST, about, fields, by);
  }

  private List<String> lines(String kept) {
    return kept.isBlank() ? List.of(text("cases.hand-over.none")) : List.of(kept.split("\n"));
  }

  /** Whether the justice bureau's opinion on an objection was issued on the platform. */
  boolean hasOpinion(LegalAidCase about) {
    return papers.inForce(about.id, PaperType.OBJECTION_OPINION).isPresent();
  }

  PaperId catalogue(LegalAidCase about, List<VolumeEntry> entries, Actor by) {
    Map<String, Object> fields = common(about, facts(about));
    if (about.handler != null) lawyer(about, fields);
    fields.put("entries", entries.stream().map(VolumeEntry::row).toList());
    fields.put("volumeNumber", about.archiveNumber);
    fields.put("closedOn", about.closedOn);
    fields.put("archivedBy", by.name());
    fields.put("totalPages", String.valueOf(entries.isEmpty() ? 0 : entries.getLast().lastPage()));
    fields.put("archivedOn", LocalDate.now(clock));
    return issue(PaperType.ARCHIVE_CATALOGUE, about, fields, by);
  }

  private PaperId issue(PaperType type, LegalAidCase about, Map<String, Object> fields, Actor by) {
    return papers.issue(type, about.matter, about.id, about.city, about.decidingOrg, fields, by);
  }

  private Map<String, Object> common(LegalAidCase about, MatterView matter) {
    OrganisationView centre = network.organisation(about.decidingOrg);
    var fields = new HashMap<String, Object>();
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("caseNumber", about.caseNumber);
    fields.put("recipient", recipient(about));
    fields.put("matter", matter.summary());
    fields.put("stage", text("cases.stage." + about.stage));
    @Nullable String opponents =
        matter.opponents().stream().map(Participant::name).reduce((a, b) -> a + "、" + b).orElse(null);
    if (opponents != null) fields.put("opponent", opponents);
    return fields;
  }

  /** Somebody without papers is helped too; the form then says so. */
  private String identity(Participant person) {
    return person.identityNumber().isBlank() ? text("cases.paper.no-identity") : person.identityNumber();
  }

  private String recipient(LegalAidCase about) {
    return about.recipients == 1
        ? about.applicantName
        : text("cases.paper.group", about.applicantName, String.valueOf(about.recipients));
  }

  private void lawyer(LegalAidCase about, Map<String, Object> fields) {
    PractitionerView lawyer = practitioners.practitioner(about.handler);
    fields.put("lawyer", lawyer.name());
    fields.put("firm", lawyer.firmName());
    fields.put("lawyerLicence", lawyer.licence());
    fields.put("lawyerPhone", practitioners.phone(about.handler).reveal());
  }

  private void grantNumber(LegalAidCase about, Map<String, Object> fields) {
    papers.of(about.matter).stream()
        .filter(paper -> paper.type() == PaperType.GRANT_DECISION && paper.subject().equals(about.id))
        .findFirst()
        .ifPresent(paper -> fields.put("grantNumber", paper.number()));
  }

  private MatterView facts(LegalAidCase about) {
    return matters.facts(new MatterId(about.matter));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
