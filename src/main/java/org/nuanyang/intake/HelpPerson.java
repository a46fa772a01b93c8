package org.nuanyang.intake;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to help one person of a group who was refused alone, since the justice bureau upheld their objection
 * (法律援助法 第四十九条).
 *
 * @param order the bureau's words, with the number of its opinion; they stand on the decision
 * @param by the bureau's officer who signed the opinion
 */
public record HelpPerson(ApplicationId application, UUID person, String order, Actor by) {}
