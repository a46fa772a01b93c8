package org.nuanyang.counsel.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.consultation.CounselNotes;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Talks whose thirty days are over lose their words; that somebody asked stays counted. */
@Component
class Forgetting {

  private static final int AT_ONCE = 200;

  private final ConversationBook book;
  private final CounselNotes notes;
  private final ReviewShelf reviews;
  private final AuditTrail audit;
  private final TransactionOperations transaction;
  private final String city;

  Forgetting(ConversationBook book, CounselNotes notes, ReviewShelf reviews, AuditTrail audit, TransactionOperations transaction,
      @Value("${nuanyang.city.code}") String city) {
    this.book = book;
    this.notes = notes;
    this.reviews = reviews;
    this.audit = audit;
    this.transaction = transaction;
    this.city = city;
  }

  /** @return how many were forgotten */
  int sweep() {
    int forgotten = 0;
    List<ConversationId> due;
    do {
      due = book.due(AT_ONCE);
      List<ConversationId> batch = due;
      if (!batch.isEmpty()) transaction.executeWithoutResult(status -> batch.forEach(this::forget));
      forgotten += batch.size();
    } while (due.size() == AT_ONCE);
    if (forgotten > 0) audit.did(Actor.system(city), "counsel.forget", "conversation", new UUID(0, 0), String.valueOf(forgotten));
    return forgotten;
  }

  private void forget(ConversationId id) {
    Conversation talk = book.open(id);
    if (talk.card() != null) notes.forget(talk.card());
    reviews.forget(id);
    book.forget(id);
  }
}
