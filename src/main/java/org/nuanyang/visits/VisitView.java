package org.nuanyang.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit with the person.
 *
 * @param channel PAGE, PHONE or WINDOW
 * @param placeName the service point nearest to the home; empty when none is known
 * @param codeUntil until when the code at the door holds
 * @param overdue at the door long ago and not yet reported back safe
 */
public record VisitView(
    UUID id, long version, String city, UUID organisation, VisitState state, VisitReason reason, String channel, String name, String phone,
    String region, String address, String about, String wish, Instant askedAt, @Nullable LocalDate day, @Nullable UUID visitor,
    String visitorName, @Nullable UUID place, String placeName, @Nullable Instant arrivedAt, @Nullable Instant codeUntil,
    @Nullable Instant leftAt, String result, @Nullable UUID application, boolean overdue) {}
