package org.nuanyang.network;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Order to enter a practitioner into the register of the city; fields as in {@link PractitionerView}.
 *
 * @param id drawn by the caller
 * @param status where the person stands with the pool on entering
 */
public record EnrolPractitioner(
    UUID id,
    @Nullable UUID account,
    String city,
    UUID firm,
    String name,
    String licence,
    PractitionerKind kind,
    LocalDate licensedOn,
    @Nullable LocalDate criminalSince,
    @Nullable LocalDate leftBenchOn,
    int suspendedDays,
    Set<String> specialities,
    Set<String> languages,
    String gender,
    String region,
    PoolStatus status,
    String phone) {}
