package org.nuanyang.referrals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;

/** A referral came back. @param waived yuan that need not be paid; null when none was told */
public record ReferralEnded(
    ReferralId referral, MatterId matter, String receiptNumber, String city, UUID organisation, String kind, ReferralState state, @Nullable BigDecimal waived,
    Instant at) {}
