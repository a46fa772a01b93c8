package org.nuanyang.referrals;

import java.time.Instant;
import java.util.UUID;

/** A referral in a list. @param stuck whether the body's system could not be reached for good */
public record ReferralRow(
    UUID id, String receiptNumber, String about, String person, String bodyName, ReferralState state, Waiver waiver, boolean stuck, Instant sentAt,
    UUID organisation, String sentBy) {}
