package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.shared.Money;

/** Money reached the recipients of a closed case. @param received the sum so far, not the difference */
public record PaymentRecorded(
    CaseId id, ApplicationId application, String city, UUID organisation, Money received, Instant at) {}
