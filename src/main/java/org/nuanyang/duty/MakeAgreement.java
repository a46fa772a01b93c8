package org.nuanyang.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Order to enter a service agreement; fields as in {@link AgreementView}. */
public record MakeAgreement(UUID id, UUID centre, UUID firm, @Nullable UUID station, LocalDate from, LocalDate to) {}
