package org.nuanyang.consultation;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of consultation. */
public interface Consultations {

  /** Takes a question; with a name or a phone it opens a matter, so that nothing is told twice. */
  ConsultationId ask(AskQuestion command);

  void answer(AnswerQuestion command);

  /** Unanswered questions within the actor's scope: danger first, then longest waiting. */
  Slice<ConsultationRow> waiting(@Nullable String after, Actor by);

  /** All within the actor's scope, newest first. */
  Slice<ConsultationRow> newest(@Nullable String after, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown or out of scope */
  ConsultationCard card(ConsultationId id, Actor by);

  /** The number by which the person who asked follows it; null when they stayed anonymous. */
  @Nullable String receiptNumber(ConsultationId id);
}
