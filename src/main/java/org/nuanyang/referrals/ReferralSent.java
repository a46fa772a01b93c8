package org.nuanyang.referrals;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** A matter was referred to a notary, a forensic institute or an arbitration body. @param organisation who sends it */
public record ReferralSent(ReferralId referral, MatterId matter, String receiptNumber, String city, UUID organisation, String kind, Instant at) {}
