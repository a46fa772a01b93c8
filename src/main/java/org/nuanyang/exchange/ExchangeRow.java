package org.nuanyang.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the log; it never holds a person's data.
 *
 * @param about the hall's number with its middle hidden, or the code of an item, or a day
 * @param words why, where it did not go well
 * @param replayable whether it may be sent through once more, and was not yet
 */
public record ExchangeRow(UUID id, Instant at, ExchangeKind kind, String about, ExchangeResult result, int attempt, String words, boolean replayable) {}
