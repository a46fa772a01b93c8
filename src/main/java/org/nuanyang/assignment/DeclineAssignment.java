package org.nuanyang.assignment;

import org.nuanyang.identity.Actor;

/** The lawyer's no, with its reason. @param note needed with {@link DeclineReason#OTHER} */
public record DeclineAssignment(
    AssignmentId assignment, DeclineReason reason, String note, int version, Actor by) {}
