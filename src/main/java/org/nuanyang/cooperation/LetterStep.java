package org.nuanyang.cooperation;

import java.time.Instant;

/** One thing that happened to a letter. @param who of ours, or the other city */
public record LetterStep(Instant at, String what, String who, String note) {}
