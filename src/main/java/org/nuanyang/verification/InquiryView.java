package org.nuanyang.verification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question to the civil affairs bureau.
 *
 * @param state QUEUED, AWAITS_DECISION, AGREED, ANSWERED or DEAD
 * @param outcome FOUND, NOT_FOUND or CONTRADICTS; null before the answer
 * @param differences what the answer says otherwise than the person, as message keys
 * @param resultHash digest of the whole answer (SM3)
 * @param dueOn day by which the bureau answers; while it decides or delivers, the day for that
 * @param finding what a person made of a contradiction: EXPLAINED or DIFFERS; null while open
 */
public record InquiryView(
    UUID id, UUID application, String purpose, String state, @Nullable String outcome, List<String> relief, @Nullable Integer persons,
    @Nullable BigDecimal monthlyIncome, List<String> differences, String resultHash, LocalDate dueOn, int attempts, String lastError,
    String askedByName, Instant askedAt, @Nullable Instant answeredAt, @Nullable String finding, String note, @Nullable String settledByName,
    @Nullable LocalDate agreedOn) {

  /** Whether the bureau decides or delivers, days and not minutes long. */
  public boolean conditional() {
    return state.equals("AWAITS_DECISION") || state.equals("AGREED");
  }


  public boolean openQuestion() {
    return "CONTRADICTS".equals(outcome) && finding == null;
  }
}
