package org.nuanyang.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to book, all of it or nothing: a room together with its mediators.
 *
 * @param key drawn when the form was shown; the same key never books twice
 * @param bookables what is needed at the same time
 * @param subject what it is for: a mediation, a visit
 * @param label how people know the subject, such as its number; no personal data
 */
public record BookSlot(UUID key, Set<UUID> bookables, Instant from, Instant to, UUID subject, String label, Actor by) {}
