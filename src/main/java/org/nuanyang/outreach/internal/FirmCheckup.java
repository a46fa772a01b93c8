package org.nuanyang.outreach.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.outreach.CheckupState;
import org.nuanyang.outreach.NotAtThisStage;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One check-up of one firm, and its way to a lawyer. */
@Table("firm_checkup")
final class FirmCheckup {

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String city;
  private final UUID organisation;
  private final byte[] codeIndex;
  private final SealedText code;
  private final byte[] workerCodeIndex;
  private final SealedText workerCode;
  private final SealedText firm;
  private final SealedText creditCode;
  private final byte @Nullable [] creditIndex;
  private final String headcount;
  private final @Nullable UUID previous;
  private final Instant createdAt;
  private SealedText answers;
  private String place;
  private CheckupState state;
  private SealedText wish;
  private SealedText contact;
  private SealedText opinion;
  private @Nullable Instant finishedAt;
  private @Nullable Instant askedAt;
  private @Nullable UUID lawyer;
  private @Nullable String lawyerName;
  private @Nullable LocalDate visitedOn;
  private Instant updatedAt;

  @PersistenceCreator
  FirmCheckup(
      UUID id, @Nullable Integer version, String city, UUID organisation, byte[] codeIndex, SealedText code, byte[] workerCodeIndex,
      SealedText workerCode, SealedText firm, SealedText creditCode, byte @Nullable [] creditIndex, String headcount,
      @Nullable UUID previous, Instant createdAt, SealedText answers, String place, CheckupState state, SealedText wish,
      SealedText contact, SealedText opinion, Instant updatedAt) {
    this.id = id;
    this.version = version;
    this.city = city;
    this.organisation = organisation;
    this.codeIndex = codeIndex;
    this.code = code;
    this.workerCodeIndex = workerCodeIndex;
    this.workerCode = workerCode;
    this.firm = firm;
    this.creditCode = creditCode;
    this.creditIndex = creditIndex;
    this.headcount = headcount;
    this.previous = previous;
    this.createdAt = createdAt;
    this.answers = answers;
    this.place = place;
    this.state = state;
    this.wish = wish;
    this.contact = contact;
    this.opinion = opinion;
    this.updatedAt = updatedAt;
  }

  /** The two codes of a check-up with their blind indexes. */
  record Codes(String owner, byte[] ownerIndex, String worker, byte[] workerIndex) {}

  /** Whose check-up it is. @param creditIndex null for an anonymous trial */
  record Firm(String name, String creditCode, byte @Nullable [] creditIndex, String headcount, UUID organisation) {}

  static FirmCheckup begin(UUID id, String city, Firm firm, Codes codes, @Nullable UUID previous, String place, Instant at) {
    SealedText none = new SealedText("");
    return new FirmCheckup(
        id, null, city, firm.organisation(), codes.ownerIndex(), new SealedText(codes.owner()), codes.workerIndex(),
        new SealedText(codes.worker()), new SealedText(firm.name()), new SealedText(firm.creditCode()), firm.creditIndex(),
        firm.headcount(), previous, at, new SealedText("{}"), place, CheckupState.FILLING, none, none, none, at);
  }

  void answer(String now, String goesTo, Instant at) {
    if (state != CheckupState.FILLING) throw new NotAtThisStage(state);
    answers = new SealedText(now);
    place = goesTo;
    updatedAt = at;
  }

  void finish(Instant at) {
    moveTo(CheckupState.DONE);
    finishedAt = at;
    updatedAt = at;
  }

  void askLawyer(String asked, String reachedBy, Instant at) {
    moveTo(CheckupState.ASKED);
    wish = new SealedText(asked);
    contact = new SealedText(reachedBy);
    askedAt = at;
    updatedAt = at;
  }

  void take(Actor by, Instant at) {
    moveTo(CheckupState.TAKEN);
    lawyer = by.id();
    lawyerName = by.name();
    updatedAt = at;
  }

  void advise(String said, Instant at) {
    moveTo(CheckupState.ADVISED);
    opinion = new SealedText(said);
    updatedAt = at;
  }

  void visited(LocalDate day, Instant at) {
    if (lawyer == null) throw new NotAtThisStage(state);
    visitedOn = day;
    updatedAt = at;
  }

  boolean isWith(Actor by) {
    return by.id().equals(lawyer);
  }

  private void moveTo(CheckupState target) {
    if (!state.next().contains(target)) throw new NotAtThisStage(state);
    state = target;
  }

  Firm firm() {
    return new Firm(firm.reveal(), creditCode.reveal(), creditIndex, headcount, organisation);
  }

  UUID id() {
    return id;
  }

  int version() {
    return version == null ? 0 : version;
  }

  String city() {
    return city;
  }

  String code() {
    return code.reveal();
  }

  String workerCode() {
    return workerCode.reveal();
  }

  String answers() {
    return answers.reveal();
  }

  String place() {
    return place;
  }

  CheckupState state() {
    return state;
  }

  @Nullable UUID previous() {
    return previous;
  }

  String wish() {
    return wish.reveal();
  }

  String contact() {
    return contact.reveal();
  }

  String opinion() {
    return opinion.reveal();
  }

  @Nullable String lawyerName() {
    return lawyerName;
  }

  @Nullable LocalDate visitedOn() {
    return visitedOn;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
