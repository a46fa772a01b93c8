package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/**
 * Order to grant what was refused, since the justice bureau upheld an objection (法律援助法 第四十九条).
 *
 * @param order the bureau's words, with the number of its opinion; they stand on the decision
 * @param by the bureau's officer who signed the opinion
 */
public record CorrectRefusal(ApplicationId application, String order, Actor by) {}
