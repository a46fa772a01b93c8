package org.nuanyang.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.consultation.ConsultationCard;
import org.nuanyang.consultation.Outcome;

/**
 * Which steps of a talk (听、理、劝、办、回) the card itself shows as done. Nobody ticks anything: what leaves no trace,
 * such as a calming word, is never claimed.
 */
final class TalkSteps {

  private TalkSteps() {}

  static List<String> of(ConsultationCard card) {
    List<String> done = new ArrayList<>();
    if (!card.question().isBlank()) done.add("LISTEN");
    if (card.category() != null) done.add("SORT");
    if (card.outcome() != Outcome.WAITING) done.add("HANDLE");
    if (card.answeredAt() != null && card.answeredAt().isAfter(card.askedAt())) done.add("CALL_BACK");
    return List.copyOf(done);
  }
}
