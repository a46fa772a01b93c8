package org.nuanyang.groups;

import java.time.Instant;
import java.util.UUID;

/** One line of the list of groups. */
public record GroupRow(
    UUID id, String receiptNumber, String summary, String opponent, GroupState state, int people, int waiting, int unsigned, Instant openedAt) {}
