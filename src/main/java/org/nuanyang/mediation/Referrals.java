package org.nuanyang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** What a court, the police, a dispute centre or a petition office may know of the disputes it sent: where each stands, not what was said. */
public interface Referrals {

  Slice<MediationRow> list(@Nullable String after, Actor by);

  /** @throws org.nuanyang.shared.Missing when this organ sent no such dispute */
  Referral referral(MediationId id, Actor by);

  /**
   * One dispute as its sender sees it.
   *
   * @param reason why it was not taken or what it came to; empty while it goes on
   * @param agreedOn day the agreement came into force; null without one
   * @param inAid whether it went on to legal aid
   */
  record Referral(
      MediationId id, String number, String receiptNumber, String referrerNumber, String summary, String committee, String phone, MediationState state,
      String reason, Instant appliedAt, @Nullable Instant acceptedAt, @Nullable Instant concludedAt, @Nullable LocalDate agreedOn, boolean inAid) {}
}
