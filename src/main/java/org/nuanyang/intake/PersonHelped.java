package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** One person of a group, refused before, is helped with the others from now on. */
public record PersonHelped(ApplicationId application, MatterId matter, UUID person, String city, Instant at) {}
