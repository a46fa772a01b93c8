package org.nuanyang.referrals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of a referral.
 *
 * @param state RECEIVED, DONE or RETURNED
 * @param words for the person; needed unless it is only received
 * @param fee the ordinary fee in yuan; null when not said
 * @param waived how much of it need not be paid; null when not said
 */
public record BodyAnswer(ReferralState state, String words, @Nullable BigDecimal fee, @Nullable BigDecimal waived) {}
