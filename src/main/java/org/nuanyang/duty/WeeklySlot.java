package org.nuanyang.duty;

import java.time.DayOfWeek;

/** A turn that comes back every week a station is served. */
public record WeeklySlot(DayOfWeek day, Session session) {}
