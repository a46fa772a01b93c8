package org.nuanyang.outreach;

import java.util.UUID;

/** Identifies one check-up of one firm. */
public record CheckupId(UUID value) {}
