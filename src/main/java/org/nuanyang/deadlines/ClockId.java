package org.nuanyang.deadlines;

import java.util.UUID;

/** Identifies one running or stopped clock; its proof sheet is at {@code /desk/clocks/{value}}. */
public record ClockId(UUID value) {}
