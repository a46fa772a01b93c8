package org.nuanyang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.PastCase;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PastPaper;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.PastApplication;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PastMatter;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.shared.Citation;
import org.springframework.context.MessageSource;

/**
 * Draws up the statutory papers of the latest files of the demo city, the open ones and the closed
 * ones; older files came from a time when paper was kept in cupboards.
 */
final class PastPapers {

  private static final int OPEN = 60;
  private static final int CLOSED = 40;

  private final DemoNetwork network;
  private final MessageSource messages;
  private final Clock clock;
  private final Deque<Dossier> open = new ArrayDeque<>();
  private final Deque<Dossier> closed = new ArrayDeque<>();

  /** One file of the past as its papers need it. */
  record Dossier(PastMatter matter, PastApplication application, @Nullable PastCase aidCase, @Nullable EnrolPractitioner lawyer, DemoNetwork.Centre centre, Life life) {}

  PastPapers(DemoNetwork network, MessageSource messages, Clock clock) {
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  /** Remembers the file for as long as it is among the latest. */
  void consider(Dossier one) {
    Life life = one.life();
    if (life.withdrawn() || life.accepted() == null || life.refused() && life.decided() != null) return;
    Deque<Dossier> latest = life.closed() == null ? open : closed;
    latest.addLast(one);
    if (latest.size() > (life.closed() == null ? OPEN : CLOSED)) latest.removeFirst();
  }

  /** The papers of the files that stayed, each dated as it would have been. @param cases knows the numbers of the cases */
  List<PastPaper> drawnUp(Cases cases) {
    List<PastPaper> papers = new ArrayList<>();
    for (Dossier one : closed) draw(one, cases, papers);
    for (Dossier one : open) draw(one, cases, papers);
    return papers;
  }

  private void draw(Dossier one, Cases cases, List<PastPaper> to) {
    Map<String, Object> all = person(one);
    add(PaperType.APPLICATION_FORM, one, one.life().submitted(), all, to);
    add(PaperType.RECEIPT, one, one.life().submitted(), all, to);
    if (one.life().decided() == null || one.aidCase() == null) return;
    add(PaperType.APPROVAL_SHEET, one, one.life().decided(), all, to);
    add(PaperType.GRANT_DECISION, one, one.life().decided(), all, to);
    EnrolPractitioner lawyer = one.lawyer();
    if (lawyer == null || one.life().assigned() == null) return;
    all.put("caseNumber", cases.facts(new CaseId(one.aidCase().id()), Actor.system(one.matter().city())).caseNumber());
    all.put("lawyer", lawyer.name());
    all.put("lawyerLicence", lawyer.licence());
    all.put("lawyerPhone", lawyer.phone());
    all.put("firm", network.firms().stream().filter(firm -> firm.id().equals(lawyer.firm())).findFirst().orElseThrow().name());
    add(PaperType.ASSIGNMENT_NOTICE, one, one.life().assigned(), all, to);
    if (one.life().signed() == null) return;
    add(PaperType.AGENCY_AGREEMENT, one, one.life().signed(), all, to);
    add(PaperType.OFFICIAL_LETTER, one, one.life().signed(), all, to);
    if (one.life().filed() != null) add(PaperType.CLOSING_REPORT, one, one.life().filed(), closing(one, all), to);
  }

  private Map<String, Object> person(Dossier one) {
    PastApplication application = one.application();
    Participant applicant = one.matter().people().stream().filter(p -> p.role() == PersonRole.APPLICANT).findFirst().orElseThrow();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("organisation", one.centre().name());
    fields.put("applicant", applicant.name());
    fields.put("recipient", applicant.name());
    fields.put("identityNumber", applicant.identityNumber());
    fields.put("phone", applicant.phone());
    fields.put("recipientPhone", applicant.phone());
    fields.put("birthDate", applicant.birthDate());
    fields.put("address", applicant.address());
    fields.put("opponent", String.join("、", one.matter().people().stream().filter(p -> p.role() == PersonRole.OPPONENT).map(Participant::name).toList()));
    fields.put("matter", application.summary());
    fields.put("facts", one.matter().story());
    fields.put("receiptNumber", application.receiptNumber());
    fields.put("stage", words("intake.stage." + application.stage()));
    fields.put("appliedOn", day(application.submittedAt()));
    fields.put("receivedOn", day(application.submittedAt()));
    fields.put("receivedBy", words("demo.clerk"));
    fields.put("recordedBy", words("demo.clerk"));
    List<RequiredDocument> documents = application.verdict().documents();
    fields.put("materials", documents.stream().map(RequiredDocument::name).toList());
    if (one.aidCase() != null) decided(one.aidCase(), application, fields);
    return fields;
  }

  private void decided(PastCase aidCase, PastApplication application, Map<String, Object> fields) {
    fields.put("caseType", words("intake.case-type." + aidCase.caseType()));
    fields.put("aidForm", words("intake.aid-form." + aidCase.aidForm()));
    fields.put("decidedOn", day(aidCase.grantedAt()));
    fields.put("grantedOn", day(aidCase.grantedAt()));
    fields.put("reviewedOn", day(aidCase.grantedAt()));
    fields.put("approvedOn", day(aidCase.grantedAt()));
    fields.put("reviewOpinion", words("demo.opinion.yes"));
    fields.put("approvalOpinion", words("demo.opinion.yes"));
    fields.put("reason", words("demo.opinion.yes"));
    fields.put("reviewer", words("demo.reviewer"));
    fields.put("approver", words("demo.head"));
    fields.put("decision", words("intake.paper.granted"));
    fields.put("citations", application.verdict().citations().stream().map(Citation::toString).toList());
    fields.put("recipientCount", "1");
    fields.put("requirements", List.of(words("assignment.notice.contact"), words("assignment.notice.agreement"), words("assignment.notice.no-fee")));
    fields.put("authority", words("demo.paper.authority"));
    fields.put("addressee", words("demo.paper.addressee"));
    if (aidCase.signedOn() != null) fields.put("signedOn", aidCase.signedOn());
  }

  private Map<String, Object> closing(Dossier one, Map<String, Object> before) {
    PastCase aidCase = one.aidCase();
    Map<String, Object> fields = new LinkedHashMap<>(before);
    if (aidCase == null || one.life().closed() == null || aidCase.closingType() == null) return fields;
    fields.put("closedOn", day(one.life().closed()));
    fields.put("closingType", words(aidCase.closingType().messageKey()));
    fields.put("work", words("demo.paper.work"));
    fields.put("result", words(aidCase.closingType().messageKey()));
    if (one.life().confirmed() != null) fields.put("acceptedOn", day(one.life().confirmed()));
    if (aidCase.claimed() != null) fields.put("claimed", aidCase.claimed());
    if (aidCase.awarded() != null) fields.put("awarded", aidCase.awarded());
    if (aidCase.received() != null) fields.put("received", aidCase.received());
    return fields;
  }

  /** The receipt lists papers as rows, the application form as lines. */
  private static Object materials(PaperType type, Object names) {
    if (type != PaperType.RECEIPT || !(names instanceof List<?> list)) return names;
    return list.stream().map(name -> Map.of("name", name, "copies", "1", "note", "")).toList();
  }

  private static void add(PaperType type, Dossier one, Instant at, Map<String, Object> all, List<PastPaper> to) {
    Map<String, Object> fields = new LinkedHashMap<>(all);
    fields.computeIfPresent("materials", (name, value) -> materials(type, value));
    to.add(new PastPaper(type, one.matter().id(), one.application().id(), one.matter().city(), one.centre().id(), fields, at));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private String words(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
