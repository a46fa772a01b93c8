package org.nuanyang.assignment;

import org.nuanyang.identity.Actor;

/** The lawyer's yes. @param version the version the lawyer saw */
public record AcceptAssignment(AssignmentId assignment, int version, Actor by) {}
