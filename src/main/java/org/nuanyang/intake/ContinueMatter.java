package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/**
 * Order to ask for aid in the next stage of the same matter.
 *
 * @param earlier the application whose case came to its end or is about to
 * @param stage the stage to come, such as SECOND_INSTANCE
 * @param reason why it goes on, in the handler's words
 */
public record ContinueMatter(ApplicationId earlier, String stage, String reason, Actor by) {}
