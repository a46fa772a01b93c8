package org.nuanyang.deadlines;

import java.util.UUID;

/** One line of a list of clocks. @param label how people know the subject, such as its receipt number */
public record DueClock(ClockView clock, String label, UUID matter, UUID owner) {}
