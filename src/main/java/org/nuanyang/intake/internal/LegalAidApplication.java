package org.nuanyang.intake.internal;

import static org.nuanyang.intake.ApplicationStatus.ACCEPTED;
import static org.nuanyang.intake.ApplicationStatus.ACCEPTED_TOLERANT;
import static org.nuanyang.intake.ApplicationStatus.ADVANCE_AID;
import static org.nuanyang.intake.ApplicationStatus.GRANTED;
import static org.nuanyang.intake.ApplicationStatus.PENDING_APPROVAL;
import static org.nuanyang.intake.ApplicationStatus.REFUSED;
import static org.nuanyang.intake.ApplicationStatus.SUBMITTED;
import static org.nuanyang.intake.ApplicationStatus.SUPPLEMENT_PENDING;
import static org.nuanyang.intake.ApplicationStatus.TERMINATED;
import static org.nuanyang.intake.ApplicationStatus.TRANSFERRED;
import static org.nuanyang.intake.ApplicationStatus.WITHDRAWN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.MissingPaper;
import org.nuanyang.matters.Category;
import tools.jackson.databind.json.JsonMapper;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.NotPossibleNow;
import org.nuanyang.intake.Proposal;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One person's (or group's) request for legal aid in one stage of a matter, and its way to a decision. */
@Table("aid_application")
final class LegalAidApplication {

  static final Duration TO_DECIDE = Duration.ofDays(7);
  private static final int EMERGENCY = 0;

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private UUID matter;
  private String receiptNumber;
  private String city;
  private UUID receivingOrganisation;
  private UUID holdingOrganisation;
  private UUID decidingOrganisation;
  private UUID assigningOrganisation;
  private UUID countingOrganisation;
  private CitywideMode citywideMode;
  private boolean citywide;
  private boolean disputed;
  private JsonText checkedPapers = new JsonText("[]");
  private String channel;
  private String applicantName;
  private int recipients;
  private String summary;
  private String category;
  private String matterCode;
  private String caseType;
  private String aidForm;
  private String stage;
  private String profile;
  private JsonText facts;
  private JsonText verdict;
  private int priorityRank;
  private boolean pledged;
  private ApplicationStatus status;
  private JsonText missing = new JsonText("[]");
  private @Nullable LocalDate supplementUntil;
  private boolean supplementAsked;
  private Instant submittedAt;
  private Instant decideBy;
  private @Nullable Instant acceptedAt;
  /** As what it was laid before the head: what sending it back returns to. */
  private @Nullable ApplicationStatus reviewedAs;
  private @Nullable UUID proposedBy;
  private @Nullable String proposedByName;
  private @Nullable Proposal proposal;
  private @Nullable String opinion;
  private @Nullable UUID decidedBy;
  private @Nullable String decidedByName;
  private @Nullable Instant decidedAt;
  private @Nullable LocalDate decidedOn;
  private @Nullable String decision;
  private @Nullable RefusalCode refusalCode;
  private @Nullable UUID earlier;
  private @Nullable Instant consultationStartedAt;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private LegalAidApplication() {}

  /** A signed application arrives. */
  static LegalAidApplication submit(Arrival arrival, Clock clock) {
    LegalAidApplication application = new LegalAidApplication();
    application.id = arrival.id();
    application.matter = arrival.matter().value();
    application.receiptNumber = arrival.receiptNumber();
    application.city = arrival.city();
    Routing.Route route = arrival.route();
    application.receivingOrganisation = route.receiving();
    application.holdingOrganisation = route.holding();
    application.decidingOrganisation = route.deciding();
    application.assigningOrganisation = route.deciding();
    application.countingOrganisation = route.counting();
    application.citywideMode = route.mode();
    application.citywide = route.citywide();
    application.channel = arrival.channel().name();
    application.applicantName = arrival.applicantName();
    application.recipients = arrival.recipients();
    application.summary = arrival.summary();
    application.category = arrival.category().name();
    application.matterCode = arrival.matterCode();
    application.caseType = arrival.kind().caseType();
    application.aidForm = arrival.kind().aidForm();
    application.stage = arrival.stage();
    application.profile = arrival.profile();
    application.facts = arrival.facts();
    application.verdict = arrival.verdict();
    application.priorityRank = arrival.priorityRank();
    application.pledged = arrival.pledged();
    application.earlier = arrival.earlier();
    application.consultationStartedAt = arrival.consultationStartedAt();
    application.status = SUBMITTED;
    application.submittedAt = clock.instant();
    application.decideBy = application.submittedAt.plus(TO_DECIDE);
    return application;
  }

  /** The last moment to decide, as the clock that runs on it says: it moves when the clock stood still. */
  void mustBeDecidedBy(@Nullable Instant due) {
    if (due != null) decideBy = due;
  }

  void accept(Clock clock) {
    if (!isOurs()) throw new Refusal("intake.not-competent-here");
    moveTo(ACCEPTED, "accept");
    acceptedAt = clock.instant();
    missing = new JsonText("[]");
    supplementUntil = null;
  }

  /** Core papers are there, minor ones follow under a signed pledge (容缺受理); the review begins at once. */
  void acceptTolerant(Clock clock) {
    if (!isOurs()) throw new Refusal("intake.not-competent-here");
    moveTo(ACCEPTED_TOLERANT, "acceptTolerant");
    acceptedAt = clock.instant();
  }

  /** The statement of means was signed after all. */
  void meansPledged() {
    pledged = true;
  }

  /** A statutory limit is about to run out: nothing goes before this (reference 2.5, rank 0). */
  void isUrgent() {
    if (!status.isOpen()) throw new NotPossibleNow("isUrgent", status);
    priorityRank = EMERGENCY;
  }

  /** Help first, formalities later (法律援助法 第四十四条). */
  AidGranted helpFirst(Clock clock) {
    if (isHelpedFirst()) throw new NotPossibleNow("helpFirst", status);
    moveTo(ADVANCE_AID, "helpFirst");
    worksOnHere(); // who has it in hand helps, whoever will turn out to be competent
    priorityRank = EMERGENCY;
    if (acceptedAt == null) acceptedAt = clock.instant();
    missing = new JsonText("[]");
    supplementUntil = null;
    return granted(clock);
  }

  /** Whether the lawyer works already and only the formalities are open. */
  boolean isHelpedFirst() {
    return status == ADVANCE_AID || status == PENDING_APPROVAL && reviewedAs == ADVANCE_AID;
  }

  /** The case ended before its formalities were done. */
  void endHelp() {
    if (!isHelpedFirst()) throw new NotPossibleNow("endHelp", status);
    moveTo(TERMINATED, "endHelp");
  }

  /** The termination was set aside; the formalities are open again. */
  void helpGoesOn() {
    moveTo(ADVANCE_AID, "helpGoesOn");
  }

  /** Tells once, with everything that is missing (法律援助法 第四十三条). A second request is a service defect. */
  void askSupplement(JsonText everythingMissing, LocalDate until) {
    if (supplementAsked) throw new Refusal("intake.supplement-asked-before");
    moveTo(SUPPLEMENT_PENDING, "askSupplement");
    supplementAsked = true;
    missing = everythingMissing;
    supplementUntil = until;
  }

  /** The notice reached the person later than it was written. @return whether that gives them longer */
  boolean supplementUntil(LocalDate last) {
    if (status != SUPPLEMENT_PENDING || supplementUntil != null && !last.isAfter(supplementUntil)) return false;
    supplementUntil = last;
    return true;
  }

  /** The person brought what was missing; the clerk looks at it again. */
  void supplied() {
    moveTo(SUBMITTED, "supplied");
  }

  /** The term to supplement passed without an answer: deemed withdrawn, confirmed by a person. */
  void lapse(LocalDate today) {
    if (status != SUPPLEMENT_PENDING) throw new NotPossibleNow("lapse", status);
    if (supplementUntil != null && !today.isAfter(supplementUntil)) throw new Refusal("intake.supplement-still-open");
    moveTo(WITHDRAWN, "lapse");
  }

  void propose(Proposal what, String why, @Nullable RefusalCode code, Actor by) {
    ApplicationStatus from = status;
    if (from == ADVANCE_AID && what == Proposal.REFUSE) throw new Refusal("intake.aid-first.ends-as-case");
    moveTo(PENDING_APPROVAL, "propose");
    reviewedAs = from;
    proposal = what;
    opinion = why;
    refusalCode = code;
    proposedBy = by.id();
    proposedByName = by.name();
  }

  /** Others apply together now than when it was submitted, or somebody else speaks for them. */
  void peopleAre(String speaker, int howMany, JsonText known, JsonText judged, int rank) {
    if (!status.isOpen()) throw new NotPossibleNow("peopleChanged", status);
    applicantName = speaker;
    recipients = howMany;
    facts = known;
    verdict = judged;
    if (priorityRank != EMERGENCY) priorityRank = rank;
  }

  /** Who is really helped: those who did not qualify were taken out just before. */
  void helps(int howMany) {
    recipients = howMany;
  }

  /** The head wants the review done again; the term of seven days runs on. */
  void sendBack() {
    if (status != PENDING_APPROVAL) throw new NotPossibleNow("sendBack", status);
    moveTo(reviewedAs == null ? ACCEPTED : reviewedAs, "sendBack");
  }

  AidGranted grant(String text, Actor by, Clock clock) {
    if (status != PENDING_APPROVAL) throw new NotPossibleNow("grant", status);
    decide(GRANTED, "grant", text, by, clock);
    return granted(clock);
  }

  /** The justice bureau ordered it (法律援助法 第四十九条): the same application, with its first day, is granted. */
  AidGranted correct(String order, Actor by, Clock clock) {
    if (status != REFUSED) throw new NotPossibleNow("correct", status);
    decide(GRANTED, "correct", order, by, clock);
    return granted(clock);
  }

  private AidGranted granted(Clock clock) {
    refusalCode = null;
    return new AidGranted(
        new ApplicationId(id), new MatterId(matter), receiptNumber, city, caseType, aidForm, stage, matterCode,
        category, assigningOrganisation, decidingOrganisation, recipients, priorityRank,
        earlier == null ? null : new ApplicationId(earlier), consultationStartedAt,
        LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
  }

  void refuse(RefusalCode code, String text, Actor by, Clock clock) {
    if (isHelpedFirst()) throw new Refusal("intake.aid-first.ends-as-case");
    decide(REFUSED, "refuse", text, by, clock);
    refusalCode = code;
  }

  private void decide(ApplicationStatus verdict, String verb, String text, Actor by, Clock clock) {
    if (!status.next().contains(verdict)) throw new NotPossibleNow(verb, status);
    if (by.id().equals(proposedBy)) throw new Refusal("intake.same-hand");
    moveTo(verdict, verb);
    decision = text;
    decidedBy = by.id();
    decidedByName = by.name();
    decidedAt = clock.instant();
    decidedOn = LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  void withdraw() {
    if (isHelpedFirst()) throw new Refusal("intake.aid-first.ends-as-case");
    moveTo(WITHDRAWN, "withdraw");
  }

  /** Whether the centre that holds it may work on it, and not only take notes and pass it on. */
  boolean isOurs() {
    return holdingOrganisation.equals(decidingOrganisation);
  }

  /** Goes on its way; whoever sends it holds it until the other has signed. */
  void sendOver(JsonText papersInOrder) {
    if (disputed) throw new Refusal("intake.hand-over.disputed");
    moveTo(TRANSFERRED, "transfer");
    if (checkedPapers.json().equals("[]")) checkedPapers = papersInOrder;
  }

  /** It is not on its way any more and lies where it lay. */
  void staysHere() {
    if (status != TRANSFERRED) throw new NotPossibleNow("recall", status);
    moveTo(acceptedAt == null ? SUBMITTED : ACCEPTED, "recall");
  }

  /** The other centre has signed: all but the first receipt is theirs. What the first centre found in order is accepted with it. */
  void arrivesAt(UUID centre, Clock clock) {
    if (status != TRANSFERRED) throw new NotPossibleNow("receive", status);
    boolean looked = !checkedPapers.json().equals("[]");
    moveTo(looked || acceptedAt != null ? ACCEPTED : SUBMITTED, "receive");
    if (status == ACCEPTED && acceptedAt == null) acceptedAt = clock.instant();
    belongsTo(centre);
  }

  /** Nobody waits because offices argue: whoever holds it works on as if it were theirs. */
  void argueAbout() {
    if (disputed) throw new Refusal("intake.dispute.before");
    if (!status.isOpen()) throw new NotPossibleNow("dispute", status);
    if (status == TRANSFERRED) staysHere();
    disputed = true;
    worksOnHere();
  }

  /** The bureau's word; what has been decided meanwhile stays with whoever decided it. @return whether it changed hands */
  boolean ruledFor(UUID competent) {
    disputed = false;
    if (!status.isOpen() || competent.equals(holdingOrganisation)) {
      if (status.isOpen()) countingOrganisation = competent;
      return false;
    }
    belongsTo(competent);
    return true;
  }

  private void worksOnHere() {
    decidingOrganisation = holdingOrganisation;
    assigningOrganisation = holdingOrganisation;
  }

  private void belongsTo(UUID centre) {
    holdingOrganisation = centre;
    decidingOrganisation = centre;
    assigningOrganisation = centre;
    countingOrganisation = centre;
  }

  private void moveTo(ApplicationStatus target, String verb) {
    if (!status.next().contains(target)) throw new NotPossibleNow(verb, status);
    status = target;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version == null ? 0 : version;
  }

  UUID matter() {
    return matter;
  }

  String receiptNumber() {
    return receiptNumber;
  }

  String city() {
    return city;
  }

  UUID decidingOrganisation() {
    return decidingOrganisation;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  UUID holdingOrganisation() {
    return holdingOrganisation;
  }

  UUID countingOrganisation() {
    return countingOrganisation;
  }

  CitywideMode mode() {
    return citywideMode;
  }

  boolean citywide() {
    return citywide;
  }

  boolean disputed() {
    return disputed;
  }

  UUID receivingOrganisation() {
    return receivingOrganisation;
  }

  Instant decideBy() {
    return decideBy;
  }

  ApplicationStatus status() {
    return status;
  }

  /** The whole file, as the office reads it. */
  ApplicationFile file(JsonMapper json) {
    return file(
        json.readValue(facts.json(), Facts.class), json.readValue(verdict.json(), Verdict.class),
        List.of(json.readValue(missing.json(), MissingPaper[].class)),
        List.of(json.readValue(checkedPapers.json(), String[].class)));
  }

  /** The same for whoever has these at hand and need not read them out of their columns again. */
  ApplicationFile file(Facts stated, Verdict judged, List<MissingPaper> lacking, List<String> checked) {
    return new ApplicationFile(
        new ApplicationId(id), version(), new MatterId(matter), receiptNumber, city, receivingOrganisation,
        holdingOrganisation, decidingOrganisation, assigningOrganisation, countingOrganisation, citywideMode, citywide,
        disputed, checked, channel, applicantName, recipients, summary,
        Category.valueOf(category), matterCode, caseType, aidForm, stage, profile,
        stated, judged, priorityRank, pledged, status, lacking, supplementUntil, supplementAsked,
        submittedAt, acceptedAt, proposal, opinion, proposedByName, proposedBy, refusalCode, decision, decidedByName,
        decidedOn, earlier == null ? null : new ApplicationId(earlier), consultationStartedAt, isHelpedFirst());
  }

  String profile() {
    return profile;
  }
}
