package org.nuanyang.referrals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.PaperId;
import org.nuanyang.matters.MatterId;

/**
 * A referral as the window and the body see it.
 *
 * @param accessCode by which the body opens its page; empty for whoever need not know it
 * @param letter the waiver letter; null without one
 * @param mayAnswer whether this person speaks for the body
 * @param maySend whether this person speaks for the window
 */
public record ReferralView(
    ReferralId id, int version, MatterId matter, @Nullable UUID service, String receiptNumber, String about, String person, String phone,
    String request, UUID body, String bodyName, String senderName, ReferralState state, Waiver waiver, @Nullable PaperId letter,
    @Nullable BigDecimal fee, @Nullable BigDecimal waived, String result, boolean bySystem, String externalNumber, String accessCode,
    boolean stuck, String lastError, Instant sentAt, List<ClockView> clocks, List<Step> steps, boolean mayAnswer, boolean maySend) {

  /** One thing that happened. */
  public record Step(Instant at, String kind, String words, String who) {}

  @Override
  public String toString() {
    return "ReferralView[" + id.value() + "]";
  }
}
