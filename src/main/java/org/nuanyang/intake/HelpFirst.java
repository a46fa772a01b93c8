package org.nuanyang.intake;

import java.util.List;
import org.nuanyang.identity.Actor;

/**
 * Order to help first (先行提供法律援助).
 *
 * @param ground code of the ground in the city's rules
 * @param reason in the head's words; stands in the approval
 * @param formalities what has to be done or brought afterwards, in words
 */
public record HelpFirst(
    ApplicationId application, long version, String ground, String reason, List<String> formalities, Actor by) {}
