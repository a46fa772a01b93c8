package org.nuanyang.network;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to correct what the public reads about a place. @param version the version the person saw */
public record CorrectOrganisation(
    UUID id,
    String address,
    String phone,
    boolean stepFree,
    boolean mongolian,
    boolean active,
    int version,
    Actor by) {}
