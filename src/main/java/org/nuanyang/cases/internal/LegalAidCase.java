package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseState.ASSIGNED;
import static org.nuanyang.cases.CaseState.CLOSED;
import static org.nuanyang.cases.CaseState.FILE_RETURNED;
import static org.nuanyang.cases.CaseState.FILE_ACCEPTED;
import static org.nuanyang.cases.CaseState.FILE_SUBMITTED;
import static org.nuanyang.cases.CaseState.ARCHIVED;
import static org.nuanyang.cases.CaseState.GRANTED;
import static org.nuanyang.cases.CaseState.HANDLER_CONFIRMED;
import static org.nuanyang.cases.CaseState.IN_PROGRESS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.Duty;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One granted aid and the work on it, from the grant to the archive. Its verbs are those of the
 * office; each returns the {@link Step} that goes into the case's book, and refuses what the
 * moment does not allow.
 */
@Table("legal_aid_case")
final class LegalAidCase {

  /** Once the file is checked a former lawyer has nothing left to hand over. */
  private static final Set<CaseState> CLOSED_FOR_FORMER = EnumSet.of(FILE_SUBMITTED, FILE_RETURNED, FILE_ACCEPTED, ARCHIVED);

  private static final Set<String> NOTIFIED = Set.of("C03_DEFENCE_NOTICE", "C04_MEDICAL_NOTICE");

  @Id UUID id;
  @Version @Nullable Integer version;
  UUID matter;
  @Nullable UUID earlier;
  String receiptNumber;
  String caseNumber;
  String city;
  UUID decidingOrg;
  String caseType;
  String aidForm;
  String stage;
  String matterCode;
  String applicantName;
  int recipients;
  boolean meansTested;
  CaseState state;
  LocalDate grantedOn;
  Instant grantedAt;

  @Nullable UUID handler;
  @Nullable UUID handlerAccount;
  @Nullable String handlerName;
  @Nullable UUID firm;
  @Nullable Instant assignedAt;
  @Nullable Instant acceptedAt;
  /** When the present handler and the recipient signed; empty again after a replacement. */
  @Nullable LocalDate signedOn;

  /** The lawyer who was named to take over and has not answered yet. */
  @Nullable UUID successor;
  boolean replacing;
  @Nullable UUID openReplacement;
  @Nullable UUID openTermination;
  boolean handOverDue;
  /** What the former handler gave waits for the present one's confirmation. */
  boolean takeOverDue;
  @Nullable UUID formerAccount;

  @Nullable BigDecimal claimed;
  @Nullable BigDecimal awarded;
  @Nullable BigDecimal received;
  @Nullable LocalDate closedOn;
  @Nullable Instant closedAt;
  @Nullable ClosingType closingType;
  @Nullable ResultGrade resultGrade;
  @Nullable Instant reportedAt;
  @Nullable TerminationGround terminationGround;
  @Nullable LocalDate terminatedOn;
  @Nullable LocalDate servedOn;
  @Nullable Instant fileSubmittedAt;
  @Nullable Instant fileAcceptedAt;
  @Nullable Instant archivedAt;
  @Nullable String archiveNumber;

  @SuppressWarnings("NullAway.Init") // filled by Spring Data
  private LegalAidCase() {}

  /** Opens the case of a granted application; it keeps the application's identifier. */
  static LegalAidCase of(AidGranted grant, String applicantName, String caseNumber, boolean meansTested) {
    var opened = new LegalAidCase();
    opened.id = grant.application().value();
    opened.matter = grant.matter().value();
    opened.earlier = grant.earlier() == null ? null : grant.earlier().value();
    opened.receiptNumber = grant.receiptNumber();
    opened.caseNumber = caseNumber;
    opened.city = grant.city();
    opened.decidingOrg = grant.decidingOrganisation();
    opened.caseType = grant.caseType();
    opened.aidForm = grant.aidForm();
    opened.stage = grant.stage();
    opened.matterCode = grant.matterCode();
    opened.applicantName = applicantName;
    opened.recipients = grant.recipients();
    opened.meansTested = meansTested;
    opened.state = GRANTED;
    opened.grantedOn = grant.decidedOn();
    opened.grantedAt = grant.at();
    return opened;
  }

  CaseId caseId() {
    return new CaseId(id);
  }

  int seen() {
    return version == null ? 0 : version;
  }

  /** Whoever let the case go remains concerned until the papers are handed over. */
  Set<Duty> duties(Actor actor) {
    Set<Duty> duties = Duty.of(actor, city, decidingOrg, handlerAccount);
    boolean atWork = !CLOSED_FOR_FORMER.contains(state);
    if (handOverDue && atWork && actor.id().equals(formerAccount)) duties.add(Duty.FORMER_HANDLER);
    return duties;
  }

  Step opened() {
    return new Step(CaseVerb.OPEN, null, GRANTED, "");
  }

  /** A lawyer was named: the first, another one, or one who takes over from the present handler. */
  Step assign(UUID lawyer, UUID itsFirm, @Nullable UUID account, String name, Instant at) {
    if (replacing) {
      successor = lawyer;
      return stay(CaseVerb.ASSIGN, "");
    }
    Step step = state == ASSIGNED ? stay(CaseVerb.ASSIGN, "") : move(CaseVerb.ASSIGN, ASSIGNED, "");
    handler = lawyer;
    handlerAccount = account;
    handlerName = name;
    firm = itsFirm;
    assignedAt = at;
    return step;
  }

  Step decline() {
    if (replacing) {
      successor = null;
      return stay(CaseVerb.DECLINE, "");
    }
    Step step = move(CaseVerb.DECLINE, GRANTED, "");
    leaveHandler();
    return step;
  }

  /** The lawyer took the case; after a replacement this is when the new one becomes the handler. */
  Step confirm(UUID lawyer, UUID itsFirm, @Nullable UUID account, String name, Instant at) {
    Step step = replacing ? stay(CaseVerb.CONFIRM, "") : move(CaseVerb.CONFIRM, HANDLER_CONFIRMED, "");
    handler = lawyer;
    handlerAccount = account;
    handlerName = name;
    firm = itsFirm;
    acceptedAt = at;
    signedOn = null;
    successor = null;
    replacing = false;
    return step;
  }

  Step sign(LocalDate on, LocalDate today, String lateReason) {
    LocalDate earliest = acceptedAt == null ? grantedOn : Days.of(acceptedAt);
    if (on.isAfter(today) || on.isBefore(earliest)) throw new Refusal("cases.sign.day", earliest, today);
    Step step =
        state == IN_PROGRESS ? stay(CaseVerb.SIGN, lateReason) : move(CaseVerb.SIGN, IN_PROGRESS, lateReason);
    signedOn = on;
    return step;
  }

  /** The totals of the ledger of persons; the rows are kept beside the case. */
  Step total(CaseVerb verb, @Nullable BigDecimal allClaimed, @Nullable BigDecimal allAwarded, @Nullable BigDecimal allReceived) {
    claimed = allClaimed;
    awarded = allAwarded;
    received = allReceived;
    return stay(verb, "");
  }

  Step close(ClosingType type, ResultGrade grade, LocalDate on, LocalDate today, Instant at) {
    if (!type.fits(stage)) throw new Refusal("cases.close.not-in-this-stage");
    if (on.isAfter(today) || on.isBefore(grantedOn)) throw new Refusal("cases.close.day", grantedOn, today);
    if (grade != ResultGrade.NOT_MEASURABLE && awarded == null) throw new Refusal("cases.close.amounts-first");
    Step step = move(CaseVerb.CLOSE, CLOSED, "");
    closingType = type;
    resultGrade = grade;
    closedOn = on;
    closedAt = at;
    openReplacement = null;
    openTermination = null;
    return step;
  }

  /** The parties try a settlement; the handler stays, and so do the terms. */
  Step refer(String reason) {
    if (openReplacement != null || replacing || openTermination != null) throw new Refusal("cases.not-now");
    return move(CaseVerb.REFER_TO_MEDIATION, CaseState.TO_MEDIATION, reason);
  }

  Step comeBack(String reason) {
    return move(CaseVerb.RETURN_FROM_MEDIATION, IN_PROGRESS, reason);
  }

  Step report(Instant at) {
    reportedAt = at;
    return stay(CaseVerb.WRITE_REPORT, "");
  }

  Step submitFile(Instant at) {
    Step step = move(CaseVerb.SUBMIT_FILE, FILE_SUBMITTED, "");
    fileSubmittedAt = at;
    return step;
  }

  Step returnFile(String defects) {
    return move(CaseVerb.RETURN_FILE, FILE_RETURNED, defects);
  }

  Step acceptFile(String note, Instant at) {
    Step step = move(CaseVerb.ACCEPT_FILE, FILE_ACCEPTED, note);
    fileAcceptedAt = at;
    return step;
  }

  Step archive(String number, Instant at) {
    Step step = move(CaseVerb.ARCHIVE, ARCHIVED, number);
    archiveNumber = number;
    archivedAt = at;
    return step;
  }

  Step askReplacement(UUID request, String why) {
    openReplacement = request;
    return stay(CaseVerb.ASK_REPLACEMENT, why);
  }

  Step decideReplacement(boolean granted, String reasons) {
    openReplacement = null;
    replacing = granted;
    if (granted) { // a no leaves an earlier hand-over as it is
      handOverDue = true;
      takeOverDue = false;
      formerAccount = handlerAccount;
    }
    return stay(CaseVerb.DECIDE_REPLACEMENT, reasons);
  }

  Step handOver(String list) {
    handOverDue = false;
    takeOverDue = true;
    return stay(CaseVerb.HAND_OVER, list);
  }

  Step takeOver(String remarks) {
    takeOverDue = false;
    formerAccount = null;
    return stay(CaseVerb.TAKE_OVER, remarks);
  }

  Step reportGround(UUID report, TerminationGround ground, String why) {
    mustFit(ground);
    openTermination = report;
    return stay(CaseVerb.REPORT_GROUND, why);
  }

  Step terminate(TerminationGround ground, String reasons, LocalDate on) {
    mustFit(ground);
    Step step = move(CaseVerb.DECIDE_TERMINATION, CaseState.TERMINATED, reasons);
    if (!carried()) leaveHandler();
    terminationGround = ground;
    terminatedOn = on;
    openTermination = null;
    openReplacement = null;
    replacing = false;
    successor = null;
    return step;
  }

  /** Whether a handler has accepted the case and was not let go. */
  boolean carried() {
    return acceptedAt != null && handler != null && !replacing;
  }

  private void leaveHandler() {
    handler = null;
    handlerAccount = null;
    handlerName = null;
    firm = null;
    assignedAt = null;
    acceptedAt = null;
    signedOn = null;
  }

  /** The director looked at a reported ground and lets the aid go on. */
  Step keepOn(String reasons) {
    openTermination = null;
    return stay(CaseVerb.DECIDE_TERMINATION, reasons);
  }

  /** For a terminated case the day the decision reached the firm is its closing day. */
  Step served(LocalDate on, LocalDate today, Instant at) {
    if (terminatedOn == null || on.isAfter(today) || on.isBefore(terminatedOn)) {
      throw new Refusal("cases.serve.day", String.valueOf(terminatedOn), today);
    }
    servedOn = on;
    closedOn = on;
    closedAt = at;
    closingType = ClosingType.TERMINATED;
    resultGrade = ResultGrade.NOT_MEASURABLE;
    return stay(CaseVerb.SERVE_TERMINATION, "");
  }

  /** A correction order of the justice bureau sets the termination aside. */
  Step reinstate(String order) {
    if (terminatedOn == null) throw new Refusal("cases.not-now"); // a case that was closed in the usual way
    fileSubmittedAt = null;
    fileAcceptedAt = null;
    Step step = move(CaseVerb.REINSTATE, carried() ? IN_PROGRESS : GRANTED, order);
    terminationGround = null;
    terminatedOn = null;
    servedOn = null;
    closedOn = null;
    closedAt = null;
    closingType = null;
    resultGrade = null;
    return step;
  }

  private void mustFit(TerminationGround ground) {
    if (ground.needsMeansCondition() && !meansTested()) throw new Refusal("cases.terminate.no-means-condition");
  }

  /**
   * Whether hardship was a condition of this aid at all: not by the verdict it was granted on, nor by
   * its matter (法律援助法 第三十二条; notified criminal cases).
   */
  boolean meansTested() {
    return meansTested && !matterCode.startsWith("N") && !isNotified() && !matterCode.equals("C05_DUTY");
  }

  /** Whether an organ gave notice: nobody applied, and nobody decided on an application (法律援助法 第二十五条、第二十八条). */
  boolean isNotified() {
    return NOTIFIED.contains(matterCode);
  }

  /** Something was done while the state stays as it is. */
  Step stay(CaseVerb verb, String reason) {
    return new Step(verb, state, state, reason);
  }

  private Step move(CaseVerb verb, CaseState target, String reason) {
    if (!state.next().contains(target)) throw new Refusal("cases.not-now");
    var step = new Step(verb, state, target, reason);
    state = target;
    return step;
  }
}
