package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.PractitionerKind;

/**
 * Request to enter the pool; fields as in {@link org.nuanyang.network.PractitionerView}.
 *
 * @param recommendedBy the body that recommends; empty for a lawyer's own request
 * @param account of the lawyer who asks while signed in; null otherwise
 */
public record ApplyForPool(
    UUID firm,
    String name,
    String licence,
    PractitionerKind kind,
    String gender,
    LocalDate licensedOn,
    @Nullable LocalDate criminalSince,
    @Nullable LocalDate leftBenchOn,
    int suspendedDays,
    Set<String> specialities,
    Set<String> languages,
    String phone,
    String statement,
    String recommendedBy,
    @Nullable UUID account,
    Actor by) {}
