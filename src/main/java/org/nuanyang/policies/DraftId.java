package org.nuanyang.policies;

import java.util.UUID;

/** A draft of rules. */
public record DraftId(UUID value) {}
