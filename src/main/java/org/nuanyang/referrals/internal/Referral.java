package org.nuanyang.referrals.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.referrals.Waiver;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One referral, from the window to the body and back. */
@Table("referral")
final class Referral {

  /** So long after its end the body reads on its page what it did. */
  private static final Duration READ_AFTERWARDS = Duration.ofDays(30);

  @Id UUID id;
  @Version private @Nullable Integer version;
  UUID matter;
  String receiptNumber;
  String city;
  UUID organisation;
  @Nullable UUID service;
  UUID body;
  String bodyName;
  String kind;
  String about;
  SealedText request;
  String personName;
  ReferralState state = ReferralState.SENT;
  boolean bySystem;
  byte[] accessIndex;
  SealedText accessCode;
  String externalNumber = "";
  Waiver waiver = Waiver.NONE;
  @Nullable UUID waiverDecision;
  @Nullable BigDecimal fee;
  @Nullable BigDecimal waived;
  String result = "";
  Instant sentAt;
  String sentByName;
  @Nullable Instant endedAt;

  /** Filled by whoever sends it, and from the columns right after the database makes it. */
  @SuppressWarnings("NullAway")
  Referral() {}

  /** Aid was granted: the body is asked to take less or nothing (法律援助法第五十三条第二款). */
  void askWaiver(UUID decision) {
    waiver = Waiver.ASKED;
    waiverDecision = decision;
  }

  void answer(BodyAnswer said, Instant at) {
    if (said.state() == ReferralState.SENT || said.state() == ReferralState.WITHDRAWN) throw new Refusal("referrals.answer-look");
    if (!state.next().contains(said.state())) throw new Refusal(state.over() ? "referrals.over" : "referrals.not-now");
    if (said.state().over() && said.words().isBlank()) throw new Refusal("referrals.say-something");
    state = said.state();
    result = said.words();
    if (!state.over()) return;
    money(said);
    endedAt = at;
  }

  private void money(BodyAnswer said) {
    BigDecimal asked = said.fee();
    BigDecimal less = said.waived();
    if (less != null && (asked == null || less.compareTo(asked) > 0)) throw new Refusal("referrals.waived-more");
    if (less != null && less.signum() > 0 && waiver == Waiver.NONE) throw new Refusal("referrals.no-waiver");
    fee = asked;
    if (waiver == Waiver.NONE || state != ReferralState.DONE) return;
    waived = less;
    waiver = less != null && less.signum() > 0 ? Waiver.GIVEN : Waiver.REFUSED;
  }

  void withdraw(String why, Instant at) {
    if (!state.next().contains(ReferralState.WITHDRAWN)) throw new Refusal("referrals.over");
    state = ReferralState.WITHDRAWN;
    result = why;
    endedAt = at;
  }

  /** Whether the body's code still opens it: never after a withdrawal, and after the result for a while. */
  boolean openAt(Instant now) {
    if (state == ReferralState.WITHDRAWN) return false;
    return endedAt == null || now.isBefore(endedAt.plus(READ_AFTERWARDS));
  }

  /** Whoever answers by the page or the system of the body: no account, its name. */
  Actor inTheNameOfTheBody() {
    return new Actor(new UUID(0, 0), bodyName, Set.of(Role.SERVICE_OFFICER), body, city, DataScope.UNIT, Set.of(body));
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}
