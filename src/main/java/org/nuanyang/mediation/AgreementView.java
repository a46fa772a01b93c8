package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a mediation.
 *
 * @param state DRAFT, OPEN for signature, or EFFECTIVE
 * @param lines its terms in words, numbered by their order
 * @param digest by which everybody sees that they signed the same text
 */
public record AgreementView(
    String state, boolean oral, AgreementText text, List<String> lines, String digest, @Nullable BigDecimal total, Instant writtenAt,
    @Nullable LocalDate effectiveOn, @Nullable LocalDate confirmUntil, List<Warning> warnings, boolean allSigned) {

  public boolean draft() {
    return state.equals("DRAFT");
  }

  public boolean open() {
    return state.equals("OPEN");
  }

  public boolean effective() {
    return state.equals("EFFECTIVE");
  }
}
