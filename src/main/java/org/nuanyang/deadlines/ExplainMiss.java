package org.nuanyang.deadlines;

import org.nuanyang.identity.Actor;

/** Order to record why a term of law was missed. @param seen version of the clock the person looked at */
public record ExplainMiss(ClockId clock, String why, int seen, Actor by) {}
