package org.nuanyang.eligibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview stands.
 *
 * @param facts what the counted answers state
 * @param answered questions that arose and were answered, in their order
 * @param next the question to put now; null when the verdict is settled
 * @param atMost how many questions there can still be, the next one included
 */
public record CheckView(
    CheckId id, Facts facts, List<Answered> answered, @Nullable Question next, int atMost) {

  /** @param given the values chosen; empty for 不清楚 or none of them */
  public record Answered(Question question, List<String> given) {}

  public Optional<Answered> answerTo(String questionId) {
    return answered.stream().filter(one -> one.question().id().equals(questionId)).findFirst();
  }
}
