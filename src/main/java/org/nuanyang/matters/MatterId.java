package org.nuanyang.matters;

import java.util.UUID;

/** Identifies one matter (诉求). */
public record MatterId(UUID value) {}
