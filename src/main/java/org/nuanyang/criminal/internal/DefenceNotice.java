package org.nuanyang.criminal.internal;

import static org.nuanyang.criminal.NoticeState.ASKED_BACK;
import static org.nuanyang.criminal.NoticeState.ASSIGNED;
import static org.nuanyang.criminal.NoticeState.CLOSED;
import static org.nuanyang.criminal.NoticeState.ENDED;
import static org.nuanyang.criminal.NoticeState.PRINTED;
import static org.nuanyang.criminal.NoticeState.RECEIVED;
import static org.nuanyang.criminal.NoticeState.REGISTERED;
import static org.nuanyang.criminal.NoticeState.REJECTED;
import static org.nuanyang.criminal.NoticeState.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.Lacking;
import org.nuanyang.criminal.Measure;
import org.nuanyang.criminal.NoticeDoor;
import org.nuanyang.criminal.NoticeReason;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.criminal.RefusedLawyer;
import org.nuanyang.criminal.TrialProcedure;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One notice of an organ about one person in one stage of one case, and its way to a lawyer. */
@Table("defence_notice")
final class DefenceNotice {

  /** In one instance a lawyer is changed twice at most (刑诉解释 第三百一十一条). */
  static final int MOST_CHANGES = 2;

  @Id UUID id;
  @Version @Nullable Integer version;
  String number;
  String city;
  UUID organ;
  OrganisationKind organKind;
  UUID centre;
  NoticeDoor door;
  @Nullable String letterCode;
  NoticeState state;

  String caseNumber;
  String caseKey;
  String earlierCaseNumber;
  String officer;
  SealedText officerPhone;
  String person;
  @Nullable IdentityPaper identityPaper;
  @Nullable SealedText identityNumber;
  byte[] personIndex;
  String gender;
  @Nullable LocalDate birthDate;
  boolean minor;
  String charge;
  @Nullable Measure measure;
  String detentionPlace;
  @Nullable NoticeReason reason;
  String basis;
  @Nullable CriminalStage stage;
  @Nullable TrialProcedure procedure;
  @Nullable LocalDate hearingOn;
  @Nullable LocalDate foundOn;
  @Nullable LocalDate rightsDueFrom;
  @Nullable LocalDate rightsToldOn;
  boolean ownCounsel;
  String note;

  JsonText lacking = new JsonText("[]");
  JsonText doubts = new JsonText("[]");
  @Nullable Instant receivedAt;
  @Nullable Instant answerBy;
  @Nullable Instant registeredAt;
  @Nullable UUID matter;
  @Nullable String receiptNumber;
  @Nullable UUID earlier;

  @Nullable UUID lawyer;
  @Nullable String lawyerName;
  @Nullable Instant assignedAt;
  @Nullable Instant acceptedAt;
  @Nullable Instant toldAt;
  @Nullable LocalDate papersFiledOn;
  @Nullable Instant meetingAskedAt;
  @Nullable Instant meetingHeldAt;
  /** How often the person refused a lawyer and was given another; a lawyer who fell ill or left does not count. */
  int changes;
  @Nullable LocalDate refusedOn;
  @Nullable Instant notifiedAgainAt;
  @Nullable LocalDate counselOn;
  @Nullable Instant counselToldAt;
  /** Reported to the head, who has not ended the aid yet. */
  boolean counselReported;
  @Nullable String endedBecause;
  @Nullable Instant endedAt;
  Instant createdAt;

  @SuppressWarnings("NullAway.Init") // filled by Spring Data, or right after by written()
  private DefenceNotice() {}

  /** @param personIndex by which the same person is found again */
  static DefenceNotice written(
      UUID id, String number, String city, UUID organ, OrganisationKind kind, UUID centre, NoticeDoor door, NoticeText text,
      byte[] personIndex, LocalDate today, Instant at) {
    var fresh = new DefenceNotice();
    fresh.id = id;
    fresh.number = number;
    fresh.city = city;
    fresh.organ = organ;
    fresh.organKind = kind;
    fresh.centre = centre;
    fresh.door = door;
    fresh.state = PRINTED;
    fresh.createdAt = at;
    fresh.says(text, personIndex, today);
    return fresh;
  }

  private void says(NoticeText text, byte[] index, LocalDate today) {
    caseNumber = text.caseNumber();
    caseKey = CaseKeys.of(text.caseNumber());
    earlierCaseNumber = text.earlierCaseNumber();
    officer = text.officer();
    officerPhone = new SealedText(text.officerPhone());
    person = text.person();
    IdentityNumber identity = text.identity();
    identityPaper = identity == null ? null : identity.paper();
    identityNumber = identity == null ? null : new SealedText(identity.number());
    personIndex = index;
    gender = text.sex();
    birthDate = text.born();
    minor = text.minorOn(today);
    charge = text.charge();
    measure = text.measure();
    detentionPlace = text.detentionPlace();
    reason = text.reason();
    basis = text.basis();
    stage = text.stage();
    procedure = text.procedure();
    hearingOn = text.hearingOn();
    foundOn = text.foundOn();
    rightsDueFrom = text.rightsDueFrom();
    rightsToldOn = text.rightsToldOn();
    ownCounsel = text.ownCounsel();
    note = text.note();
  }

  NoticeText text() {
    IdentityNumber identity =
        identityPaper == null || identityNumber == null ? null : new IdentityNumber(identityPaper, identityNumber.reveal());
    return new NoticeText(
        caseNumber, earlierCaseNumber, officer, officerPhone.reveal(), person, identity, gender, birthDate, charge, measure,
        detentionPlace, reason, basis, stage, procedure, hearingOn, foundOn, rightsDueFrom, rightsToldOn, ownCounsel, note);
  }

  /** The three days begin, whatever is missing (法律援助法 第三十六条). */
  void arrived(NoticeDoor through, Instant at) {
    door = through;
    receivedAt = at;
  }

  void askedBack(JsonText missing) {
    moveTo(ASKED_BACK);
    lacking = missing;
  }

  /** Complete, but somebody has to look at it first. */
  void held(JsonText reasons) {
    moveTo(RECEIVED);
    lacking = new JsonText("[]");
    doubts = reasons;
  }

  void corrected(NoticeText whole, byte[] index, LocalDate today) {
    if (state != ASKED_BACK && state != RECEIVED) throw new Refusal("criminal.not-now");
    says(whole, index, today);
  }

  void registered(Instant at) {
    moveTo(REGISTERED);
    lacking = new JsonText("[]");
    registeredAt = at;
  }

  void givenBack(String why, Instant at) {
    moveTo(RETURNED);
    endedBecause = why;
    endedAt = at;
    answerBy = null;
  }

  void assigned(PractitionerView named, Instant at) {
    if (state != ASSIGNED) moveTo(ASSIGNED);
    lawyer = named.id();
    lawyerName = named.name();
    assignedAt = at;
    acceptedAt = null;
    toldAt = null;
    answerBy = null;
  }

  void accepted(Instant at) {
    acceptedAt = at;
    papersFiledOn = null;
  }

  /** The lawyer said no or was let go: the search begins anew. */
  void searching(@Nullable Instant due) {
    moveTo(REGISTERED);
    lawyer = null;
    lawyerName = null;
    assignedAt = null;
    acceptedAt = null;
    toldAt = null;
    answerBy = due;
  }

  void told(Instant at) {
    if (state != ASSIGNED || toldAt != null) throw new Refusal("criminal.not-now");
    mustFollowArrival(LocalDate.ofInstant(at, CityClock.ZONE));
    toldAt = at;
  }

  void filed(LocalDate on, LocalDate today) {
    if (state != ASSIGNED || acceptedAt == null || papersFiledOn != null) throw new Refusal("criminal.not-now");
    mustLieBetween(on, today);
    papersFiledOn = on;
  }

  void meetingAsked(Instant at) {
    if (state != ASSIGNED || acceptedAt == null || meetingOpen()) throw new Refusal("criminal.not-now");
    mustFollowArrival(LocalDate.ofInstant(at, CityClock.ZONE));
    meetingAskedAt = at;
    meetingHeldAt = null;
  }

  void meetingHeld(Instant at) {
    if (!meetingOpen()) throw new Refusal("criminal.not-now");
    if (meetingAskedAt != null && at.isBefore(meetingAskedAt)) throw new Refusal("criminal.meeting.before");
    meetingHeldAt = at;
  }

  boolean meetingOpen() {
    return meetingAskedAt != null && meetingHeldAt == null;
  }

  /**
   * A mandatory defence may be refused with good reason, once and not in the reopened hearing; an ordinary
   * one whenever the person wants to defend themselves (刑诉解释 第五十条、第三百一十一条).
   */
  void refused(RefusedLawyer how, LocalDate today) {
    if (state != ASSIGNED || acceptedAt == null || reason == null) throw new Refusal("criminal.not-now");
    mustLieBetween(how.on(), today);
    if (!reason.mandatory()) {
      counselReported = true;
      return;
    }
    if (!how.goodReason()) throw new Refusal("criminal.refuse.no-good-reason");
    if (how.reopenedHearing()) throw new Refusal("criminal.refuse.second");
    if (organKind == OrganisationKind.COURT && changes >= MOST_CHANGES) throw new Refusal("criminal.refuse.changes", MOST_CHANGES);
    moveTo(REJECTED);
    changes++;
    refusedOn = how.on();
    notifiedAgainAt = null;
  }

  void notifiedAgain(Instant at, @Nullable Instant due) {
    if (state != REJECTED) throw new Refusal("criminal.not-now");
    moveTo(REGISTERED);
    notifiedAgainAt = at;
    answerBy = due;
    toldAt = null;
  }

  /** @return whether nobody has been looked for yet, so that the notice can end without the head */
  boolean ownCounsel(LocalDate retainedOn, LocalDate today, Instant toldNow) {
    if (state.over() || state == PRINTED || counselReported) throw new Refusal("criminal.not-now");
    if (retainedOn.isAfter(today)) throw new Refusal("criminal.day-to-come");
    if (retainedOn.isBefore(today.minusYears(NoticeText.YEARS_BACK))) throw new Refusal("criminal.day-too-early");
    counselOn = retainedOn;
    counselToldAt = toldNow;
    counselReported = registeredAt != null;
    return registeredAt == null;
  }

  void goesOn() {
    counselReported = false;
  }

  void end(String why, Instant at) {
    moveTo(ENDED);
    endedBecause = why;
    endedAt = at;
    counselReported = false;
    answerBy = null;
  }

  /** The termination was set aside. @param carried whether the same lawyer goes on; otherwise one is looked for anew */
  void reinstated(boolean carried, @Nullable Instant due) {
    if (state != ENDED || registeredAt == null) throw new Refusal("criminal.not-now");
    moveTo(carried ? ASSIGNED : REGISTERED);
    endedBecause = null;
    endedAt = null;
    counselOn = null;
    counselToldAt = null;
    counselReported = false;
    if (carried) return;
    lawyer = null;
    lawyerName = null;
    assignedAt = null;
    acceptedAt = null;
    toldAt = null;
    answerBy = due;
  }

  void closed(Instant at) {
    moveTo(CLOSED);
    endedAt = at;
  }

  int seen() {
    return version == null ? 0 : version;
  }

  boolean mandatory() {
    return reason != null && reason.mandatory();
  }

  /** The lawyer's papers go to the court within three days (刑诉解释 第五十二条、第六十六条). */
  boolean papersOwed() {
    return organKind == OrganisationKind.COURT && state == ASSIGNED && acceptedAt != null && papersFiledOn == null;
  }

  /** What comes of a notice happened after it arrived and until today; a day before would count terms nobody had. */
  private void mustLieBetween(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) throw new Refusal("criminal.day-to-come");
    mustFollowArrival(on);
  }

  private void mustFollowArrival(LocalDate on) {
    if (receivedAt != null && on.isBefore(LocalDate.ofInstant(receivedAt, CityClock.ZONE))) throw new Refusal("criminal.day-too-early");
  }

  private void moveTo(NoticeState target) {
    if (!state.next().contains(target)) throw new Refusal("criminal.not-now");
    state = target;
  }

  List<Lacking> stillLacking(Completeness check, LocalDate today) {
    return check.of(text(), organKind, city, today);
  }
}
