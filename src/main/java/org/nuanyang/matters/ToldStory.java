package org.nuanyang.matters;

import java.time.Instant;

/** What the person told once more, later than at the first question. */
public record ToldStory(Instant at, String story) {}
