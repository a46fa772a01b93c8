package org.nuanyang.oversight;

import java.util.UUID;

/** Identifies one objection; the bureau reads it at {@code /desk/objections/{value}}. */
public record ObjectionId(UUID value) {}
