package org.nuanyang.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among all bodies; empty text, false and null ask for nothing.
 *
 * @param region six-digit county code
 * @param matter category name or JUVENILE
 * @param near nearest first, the first page only; null for the order of kind and name
 * @param after last body of the page before
 */
public record BodySearch(
    String city,
    String region,
    @Nullable OrganisationKind kind,
    String matter,
    String name,
    boolean stepFree,
    boolean mongolian,
    boolean openNow,
    @Nullable GeoPoint near,
    @Nullable UUID after,
    int size) {}
