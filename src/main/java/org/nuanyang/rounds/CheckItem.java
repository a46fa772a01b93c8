package org.nuanyang.rounds;

/** One point to look at, of the city's check-lists. @param ask the question on the page @param hint how to see it */
public record CheckItem(String code, String ask, String hint) {}
