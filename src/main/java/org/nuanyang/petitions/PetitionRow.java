package org.nuanyang.petitions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A petition in a list. @param name empty for a lawyer who has not taken it; @param times how often somebody came with it */
public record PetitionRow(
    UUID id, String receiptNumber, String name, String topic, PetitionState state, @Nullable String door, int times, @Nullable String lawyerName,
    Instant receivedAt) {}
