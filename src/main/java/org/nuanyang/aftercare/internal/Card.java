package org.nuanyang.aftercare.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.CardState;
import org.nuanyang.aftercare.CloseReason;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.PersonKind;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One person's card, from the offer to the end of the help. */
@Table("aftercare_card")
final class Card {

  private static final int GROWN_UP = 18;

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID office;
  @Nullable UUID visit;
  PersonKind kind;
  CardState state = CardState.OFFERED;
  String shortName;
  SealedText name;
  SealedText phone;
  LocalDate birth;
  LocalDate since;
  SealedText guardian;
  String needs = "";
  SealedText agreed;
  @Nullable UUID responsible;
  String responsibleName = "";
  @Nullable LocalDate nextOn;
  @Nullable CloseReason closed;
  Instant openedAt;

  /** Filled by whoever opens it, and from the columns right after the database makes it. */
  @SuppressWarnings("NullAway") // whoever makes one fills it right after
  Card() {}

  void takeUp(UUID by, String called) {
    if (state != CardState.OPEN) moveTo(CardState.OPEN);
    responsible = by;
    responsibleName = called;
  }

  void agree(Set<Need> wanted, String words, LocalDate next) {
    mustBeOpen();
    needs = written(wanted);
    agreed = new SealedText(words);
    nextOn = next;
  }

  void helped(@Nullable LocalDate next) {
    mustBeOpen();
    if (next != null) nextOn = next;
  }

  void close(CloseReason why) {
    moveTo(CardState.CLOSED);
    closed = why;
    nextOn = null;
  }

  Set<Need> needs() {
    Set<Need> all = EnumSet.noneOf(Need.class);
    if (!needs.isEmpty()) Arrays.stream(needs.split(" ")).map(Need::valueOf).forEach(all::add);
    return all;
  }

  static String written(Set<Need> wanted) {
    return wanted.stream().sorted().map(Need::name).collect(Collectors.joining(" "));
  }

  boolean isMinor(LocalDate today) {
    return isMinor(birth, today);
  }

  static boolean isMinor(LocalDate birth, LocalDate today) {
    return birth.isAfter(today.minusYears(GROWN_UP));
  }

  boolean isDue(LocalDate today) {
    return state == CardState.OPEN && nextOn != null && !nextOn.isAfter(today);
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void mustBeOpen() {
    if (state != CardState.OPEN) throw new Refusal(state == CardState.CLOSED ? "aftercare.over" : "aftercare.take-up-first");
  }

  private void moveTo(CardState next) {
    if (!state.next().contains(next)) throw new Refusal("aftercare.over");
    state = next;
  }
}
