package org.nuanyang.aftercare;

import java.util.UUID;

/** One card of help after a sentence. */
public record CardId(UUID value) {}
