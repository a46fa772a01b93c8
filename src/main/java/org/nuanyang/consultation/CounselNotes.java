package org.nuanyang.consultation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/** The register's side for the counsel: what a machine answered is on a card too, so that every consultation counts once. */
public interface CounselNotes {

  /** Enters a question the counsel has answered by itself, for nobody in particular; empty while the city has no centre to book it. */
  Optional<ConsultationId> note(NoteCounsel command);

  /** The later turns of the same talk: one card a talk; a category that was known stays. */
  void goOn(ConsultationId id, @Nullable Category category, String question, String answer);

  /** A lawyer was called; from now on the question counts under the card that waits for the answer. */
  void handedOver(ConsultationId id);

  /** Empties the words; that somebody asked stays counted. */
  void forget(ConsultationId id);

  /** What a lawyer or clerk answered; empty while it waits. */
  Optional<PersonalAnswer> answerTo(ConsultationId id);
}
