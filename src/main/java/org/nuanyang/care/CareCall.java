package org.nuanyang.care;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day the office gets in touch again (约定再联系).
 *
 * @param said what the person said then; empty while nobody called, and for eyes that need only the day
 * @param doneAt null while it is still to come
 */
public record CareCall(LocalDate dueOn, String setBy, String said, @Nullable Instant doneAt, @Nullable String doneBy) {}
