package org.nuanyang.oversight;

import java.util.UUID;

/** A complaint to the justice bureau. */
public record ComplaintId(UUID value) {}
