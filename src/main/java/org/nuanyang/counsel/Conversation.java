package org.nuanyang.counsel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.ConsultationId;

/**
 * One person's talk with the counsel.
 *
 * @param card where the machine's answer stands in the register of consultations; null while no category was found
 * @param waiting the card a lawyer answers; null while none was called
 * @param keptUntil when it will be forgotten; null once it belongs to a matter
 */
public record Conversation(
    ConversationId id,
    List<Turn> turns,
    @Nullable ConsultationId card,
    @Nullable ConsultationId waiting,
    Instant startedAt,
    @Nullable Instant keptUntil) {

  public Turn last() {
    return turns.getLast();
  }

  /** Whether a lawyer was called. */
  public boolean handedOver() {
    return waiting != null;
  }
}
