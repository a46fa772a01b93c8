package org.nuanyang.intake;

/** One paper or explanation that is missing. @param requirement what it must be, in plain words */
public record MissingPaper(String name, String requirement) {}
