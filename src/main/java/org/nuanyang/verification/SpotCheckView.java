package org.nuanyang.verification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge that is to be looked into after the grant.
 *
 * @param drawn the number drawn for the application, 0 to 1; anybody can draw it again
 * @param chance below which it was chosen
 * @param weights reasons that raised the chance, as message keys
 * @param state WAITING, TRUE, FRAUD or CONCEALED
 */
public record SpotCheckView(
    UUID id, UUID application, UUID matter, String receiptNumber, LocalDate grantedOn, BigDecimal drawn, BigDecimal chance,
    List<String> weights, String state, String finding, @Nullable String foundByName, @Nullable Instant foundAt, int version) {}
