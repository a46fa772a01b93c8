package org.nuanyang.drafting.internal.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.DraftState;
import org.nuanyang.drafting.NotInHand;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One person's draft of a guided document, and the way to a lawyer and back. */
@Table("guided_draft")
final class GuidedDraft {

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String city;
  private final byte[] codeIndex;
  private final SealedText code;
  private final String paper;
  private final Instant createdAt;
  private SealedText answers;
  private SealedText corrections;
  private String place;
  private DraftState state;
  private SealedText wish;
  private SealedText note;
  private @Nullable Instant askedAt;
  private @Nullable UUID lawyer;
  private @Nullable String lawyerName;
  private @Nullable Instant returnedAt;
  private @Nullable UUID matter;
  private Instant updatedAt;

  @PersistenceCreator
  GuidedDraft(
      UUID id, @Nullable Integer version, String city, byte[] codeIndex, SealedText code, String paper, Instant createdAt,
      SealedText answers, SealedText corrections, String place, DraftState state, SealedText wish, SealedText note,
      @Nullable UUID matter, Instant updatedAt) {
    this.id = id;
    this.version = version;
    this.city = city;
    this.codeIndex = codeIndex;
    this.code = code;
    this.paper = paper;
    this.createdAt = createdAt;
    this.answers = answers;
    this.corrections = corrections;
    this.place = place;
    this.state = state;
    this.wish = wish;
    this.note = note;
    this.matter = matter;
    this.updatedAt = updatedAt;
  }

  static GuidedDraft begin(
      UUID id, String city, byte[] codeIndex, String code, String paper, String answers, String place, @Nullable UUID matter, Instant at) {
    SealedText none = new SealedText("");
    return new GuidedDraft(
        id, null, city, codeIndex, new SealedText(code), paper, at, new SealedText(answers), new SealedText("[]"), place,
        DraftState.OWN, none, none, matter, at);
  }

  void answer(String now, String goesTo, Instant at) {
    answers = new SealedText(now);
    place = goesTo;
    updatedAt = at;
  }

  void goTo(String next, Instant at) {
    place = next;
    updatedAt = at;
  }

  /** A matter's file has the paper; the draft stays with it. */
  void belongTo(UUID owner, Instant at) {
    matter = owner;
    updatedAt = at;
  }

  void askForCheck(String asked, Instant at) {
    moveTo(DraftState.ASKED);
    wish = new SealedText(asked);
    note = new SealedText("");
    askedAt = at;
    lawyer = null;
    lawyerName = null;
    returnedAt = null;
    updatedAt = at;
  }

  void take(Actor by, Instant at) {
    moveTo(DraftState.TAKEN);
    lawyer = by.id();
    lawyerName = by.name();
    updatedAt = at;
  }

  void correct(String now, Instant at) {
    if (state != DraftState.TAKEN) throw new NotInHand(state);
    corrections = new SealedText(now);
    updatedAt = at;
  }

  void giveBack(String said, Instant at) {
    moveTo(DraftState.RETURNED);
    note = new SealedText(said);
    returnedAt = at;
    updatedAt = at;
  }

  boolean isWith(Actor by) {
    return state == DraftState.TAKEN && by.id().equals(lawyer);
  }

  private void moveTo(DraftState target) {
    if (!state.next().contains(target)) throw new NotInHand(state);
    state = target;
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

  String paper() {
    return paper;
  }

  String answers() {
    return answers.reveal();
  }

  String corrections() {
    return corrections.reveal();
  }

  String place() {
    return place;
  }

  DraftState state() {
    return state;
  }

  String wish() {
    return wish.reveal();
  }

  String note() {
    return note.reveal();
  }

  @Nullable String lawyerName() {
    return lawyerName;
  }

  @Nullable UUID matter() {
    return matter;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
