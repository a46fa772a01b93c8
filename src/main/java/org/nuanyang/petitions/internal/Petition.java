package org.nuanyang.petitions.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.petitions.DoorResult;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.PetitionState;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One person's petition and its way to the right door. */
@Table("petition")
final class Petition {

  @Id UUID id;
  @Version private @Nullable Integer version;
  UUID matter;
  String receiptNumber;
  String city;
  UUID organisation;
  PetitionSource source;
  String officeNumber;
  PetitionState state = PetitionState.RECEIVED;
  String topic;
  JsonText answers = JsonText.EMPTY;
  @Nullable LocalDate since;
  String name;
  SealedText phone;
  SealedText told;
  byte @Nullable [] person;
  byte[] phoneMark;
  int times = 1;
  @Nullable UUID lawyer;
  @Nullable String lawyerName;
  @Nullable String door;
  @Nullable SealedText opinion;
  @Nullable LocalDate lastDay;
  Instant receivedAt;
  @Nullable Instant routedAt;

  /** Filled by whoever takes it in, and from the columns right after the database makes it. */
  @SuppressWarnings("NullAway") // whoever makes one fills it right after
  Petition() {}

  void come() {
    mustBeOpen();
    times++;
  }

  void classify(String as, JsonText given, @Nullable LocalDate day) {
    if (state == PetitionState.ROUTED || state.over()) throw new Refusal("petitions.not-now");
    topic = as;
    answers = given;
    since = day;
  }

  void take(UUID by, String called) {
    if (state != PetitionState.RECEIVED) throw new Refusal("petitions.taken-already");
    moveTo(PetitionState.TAKEN);
    lawyer = by;
    lawyerName = called;
  }

  void route(String to, String words, @Nullable LocalDate last, Instant now) {
    if (state == PetitionState.ROUTED) moveTo(PetitionState.TAKEN);
    moveTo(PetitionState.ROUTED);
    door = to;
    opinion = new SealedText(words);
    lastDay = last;
    routedAt = now;
  }

  /** Refused behind the door it was sent to, it comes back to the lawyer. */
  void result(DoorResult result) {
    if (state != PetitionState.ROUTED) throw new Refusal("petitions.not-now");
    switch (result) {
      case UNDER_WAY, NOT_GONE -> {}
      case REFUSED -> moveTo(PetitionState.TAKEN);
      case SETTLED -> moveTo(PetitionState.ANSWERED);
    }
  }

  void withdraw() {
    moveTo(PetitionState.WITHDRAWN);
  }

  void mustBeOpen() {
    if (state.over()) throw new Refusal("petitions.over");
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(PetitionState next) {
    if (!state.next().contains(next)) throw new Refusal(state.over() ? "petitions.over" : "petitions.not-now");
    state = next;
  }
}
