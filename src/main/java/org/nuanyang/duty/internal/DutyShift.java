package org.nuanyang.duty.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.ShiftState;
import org.nuanyang.shared.JsonText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One turn of duty at one station, and whoever keeps it. */
@Table("duty_shift")
final class DutyShift {

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String city;
  private final UUID centre;
  private final UUID station;
  private final UUID rota;
  private final LocalDate onDay;
  private final Session session;
  private ShiftState state;
  private @Nullable UUID lawyer;
  private String lawyerName;
  private @Nullable UUID backup;
  private String backupName;
  private JsonText reasons;
  private @Nullable Instant signedInAt;
  private String inProof;
  private @Nullable Instant signedOutAt;
  private @Nullable Instant backupCalledAt;

  DutyShift(
      UUID id, @Nullable Integer version, String city, UUID centre, UUID station, UUID rota, LocalDate onDay, Session session,
      ShiftState state, @Nullable UUID lawyer, String lawyerName, @Nullable UUID backup, String backupName, JsonText reasons,
      @Nullable Instant signedInAt, String inProof, @Nullable Instant signedOutAt, @Nullable Instant backupCalledAt) {
    this.id = id;
    this.version = version;
    this.city = city;
    this.centre = centre;
    this.station = station;
    this.rota = rota;
    this.onDay = onDay;
    this.session = session;
    this.state = state;
    this.lawyer = lawyer;
    this.lawyerName = lawyerName;
    this.backup = backup;
    this.backupName = backupName;
    this.reasons = reasons;
    this.signedInAt = signedInAt;
    this.inProof = inProof;
    this.signedOutAt = signedOutAt;
    this.backupCalledAt = backupCalledAt;
  }

  /** Somebody takes the turn, on one's own wish, by swap, or because the centre names them. */
  void give(UUID to, String name, JsonText why) {
    mustBePlanned();
    if (to.equals(lawyer)) throw new NotInRota("duty.has-it-already");
    lawyer = to;
    lawyerName = name;
    reasons = why;
    if (to.equals(backup)) noBackup();
  }

  /** The lawyer cannot: the backup takes over, or the turn is open again. */
  void giveUp(JsonText why) {
    mustBePlanned();
    lawyer = backup;
    lawyerName = backupName;
    reasons = why;
    noBackup();
  }

  void noBackup() {
    backup = null;
    backupName = "";
  }

  /** The backup comes when the lawyer did not. */
  void signIn(UUID who, String proof, Instant at) {
    if (!who.equals(lawyer) && !(who.equals(backup) && backupCalledAt != null)) throw new NotInRota("duty.not-your-shift");
    moveTo(ShiftState.PRESENT);
    if (who.equals(backup)) {
      lawyer = backup;
      lawyerName = backupName;
      noBackup();
    }
    signedInAt = at;
    inProof = proof;
  }

  void signOut(UUID who, Instant at) {
    if (!who.equals(lawyer)) throw new NotInRota("duty.not-your-shift");
    moveTo(ShiftState.DONE);
    signedOutAt = at;
  }

  /** Nobody came: the backup is called. */
  void miss(Instant at) {
    moveTo(ShiftState.MISSED);
    if (backup != null) backupCalledAt = at;
  }

  void cancel() {
    moveTo(ShiftState.CANCELLED);
  }

  private void mustBePlanned() {
    if (state != ShiftState.PLANNED) throw new NotInRota("duty.shift-has-begun");
  }

  private void moveTo(ShiftState target) {
    if (!state.next().contains(target)) throw new NotInRota("duty.not-in-this-state", state.messageKey());
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

  UUID centre() {
    return centre;
  }

  UUID station() {
    return station;
  }

  LocalDate day() {
    return onDay;
  }

  Session session() {
    return session;
  }

  ShiftState state() {
    return state;
  }

  @Nullable UUID lawyer() {
    return lawyer;
  }

  @Nullable UUID backup() {
    return backup;
  }

  @Nullable Instant signedInAt() {
    return signedInAt;
  }
}
