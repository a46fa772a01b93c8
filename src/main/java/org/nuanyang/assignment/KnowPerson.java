package org.nuanyang.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/** Order to remember somebody around a matter; the same person in the same role counts once. */
public record KnowPerson(
    MatterId matter, CircleRole role, String name, @Nullable UUID practitioner, String firmName, Actor by) {}
