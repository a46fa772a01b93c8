package org.nuanyang.cooperation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.Direction;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One letter that asks for help, on our side of it. */
@Table("cooperation_letter")
final class Letter {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  Direction direction;
  @Nullable UUID partner;
  String opposite;
  HelpKind kind;
  @Nullable UUID subject;
  UUID matter;
  String label;
  String about;
  String number = "";
  String contact;
  SealedText request;
  SealedText person;
  @Nullable SealedText answer;
  boolean pausesReview;
  @Nullable LocalDate answerBy;
  /** The day on a letter that came by post. */
  @Nullable LocalDate dated;

  LetterState state;
  UUID writtenBy;
  Instant at;

  @SuppressWarnings("NullAway") // every field is filled right after, from its column or by who writes the letter
  Letter() {}

  void moveTo(LetterState target, Instant now) {
    if (!state.next().contains(target)) throw new Refusal("cooperation.not-now");
    state = target;
    at = now;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  /** Came on paper: the other side hears of nothing by itself, and what it does we enter. */
  boolean cameByPost() {
    return !outgoing() && partner == null;
  }

  boolean outgoing() {
    return direction == Direction.OUTGOING;
  }
}
