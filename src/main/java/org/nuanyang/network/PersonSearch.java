package org.nuanyang.network;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for among all people of the directory; empty text, false and null ask for nothing.
 *
 * @param matter category name or JUVENILE: only those who name it
 * @param near nearest place of work first, the first page only; null for the order of names
 * @param after mark of the page before
 */
public record PersonSearch(
    String city,
    String region,
    @Nullable ListedKind kind,
    String matter,
    String name,
    boolean mongolian,
    boolean licensedOnly,
    @Nullable GeoPoint near,
    @Nullable String after,
    int size) {}
