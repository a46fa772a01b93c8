package org.nuanyang.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the people of the places.
 *
 * @param name beginning of the name; blank for all
 * @param after last person of the page before
 */
public record PlacePeopleSearch(PlaceDuty duty, String name, @Nullable UUID after, int size) {}
