package org.nuanyang.matters;

import java.time.Instant;

/** One line of a matter's timeline. {@code who} is a role or organisation for the citizen, a name for staff. */
public record TimelineEntry(Instant at, String kind, String title, String text, String who, String reason) {}
