package org.nuanyang.intake;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to hand an application over to another centre of the city; the applicant need not travel.
 *
 * @param consent whether the applicant agreed, asked for where the city has no shared reception
 * @param reason why it is theirs; goes into the letter (转交函)
 */
public record TransferApplication(
    ApplicationId application, long version, UUID to, boolean consent, String reason, Actor by) {}
