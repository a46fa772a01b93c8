package org.nuanyang.aftercare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card in the list: a family name and no more. @param due the next talk is today or overdue */
public record CardRow(UUID id, String shortName, PersonKind kind, CardState state, boolean minor, String responsible, @Nullable LocalDate nextOn, boolean due) {}
