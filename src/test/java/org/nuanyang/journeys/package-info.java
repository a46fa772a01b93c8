/**
 * The journeys of the product, walked in a real browser as people walk them: citizens with a phone,
 * staff at a desk. All share one platform; every journey makes its own people.
 *
 * <ul>
 *   <li>{@link org.nuanyang.journeys.Journey} — what a journey stands on.
 *   <li>{@link org.nuanyang.journeys.Citizen}, {@link org.nuanyang.journeys.Staff} — who walks, and what they do.
 * </ul>
 */
@NullMarked
package org.nuanyang.journeys;

import org.jspecify.annotations.NullMarked;
