package org.nuanyang.intake;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to hand the application to the competent centre; the applicant agreed and need not travel. */
public record TransferApplication(
    ApplicationId application, long version, UUID competent, String reason, Actor by) {}
