package org.nuanyang.referrals;

import java.util.UUID;

/** Names a referral. */
public record ReferralId(UUID value) {}
