package org.nuanyang.oversight;

/** Orders to act in numbers. @param ordered, closed within the days asked for @param open not closed as of now @param late of the open ones, those whose day is past without a reply */
public record OrderTally(long ordered, long closed, long open, long late) {}
