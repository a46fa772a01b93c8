package org.nuanyang.assignment;

import java.util.UUID;

/** Identifies the search for a lawyer for one granted application. */
public record AssignmentId(UUID value) {}
