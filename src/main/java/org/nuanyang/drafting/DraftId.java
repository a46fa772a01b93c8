package org.nuanyang.drafting;

import java.util.UUID;

/** Identifies one draft of a guided document. */
public record DraftId(UUID value) {}
