package org.nuanyang.counsel;

import java.util.UUID;

/** Identifies one answer to be looked at again. */
public record ReviewId(UUID value) {}
