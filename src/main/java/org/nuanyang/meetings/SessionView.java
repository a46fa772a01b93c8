package org.nuanyang.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session.
 *
 * @param side at which end the reader sits
 * @param identitySeen what the helper saw; empty while not confirmed
 * @param signedAt when it was signed; null before, and again after a change
 * @param missing message key of what is still missing for the application; null when nothing is
 */
public record SessionView(
    UUID id, long version, SessionState state, Side side, UUID station, String stationName, UUID centre, String centreName, String openedBy,
    Instant openedAt, SessionSheet sheet, String identitySeen, String identityBy, String readBackBy, @Nullable Instant signedAt,
    @Nullable UUID application, @Nullable String missing) {}
