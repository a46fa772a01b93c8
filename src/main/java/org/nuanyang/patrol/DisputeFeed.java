package org.nuanyang.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The front door for the hotline 12345 and the governance centre (综治中心): they hand disputes in, and fetch what became of them. */
public interface DisputeFeed {

  /**
   * Makes a card of it; the centre of the village's county answers for it. The same submission key again is answered as before.
   *
   * @throws org.nuanyang.shared.Refusal the sender hands in no disputes, or its number stands for another card
   */
  HandedIn take(HandIn order);

  /** What became of it, for whoever handed it in. @throws org.nuanyang.shared.Missing they handed in no such dispute */
  HandedIn result(UUID card, Actor organ);

  /**
   * A dispute as its sender sees it; nothing that was said.
   *
   * @param unit who answers for it
   * @param alike numbers of cards that may tell of the same dispute, the likeliest first, while it is under way
   */
  record HandedIn(
      UUID id, String number, String theirs, CardSource source, String unit, DisputeState state, RiskLevel risk, Instant at, @Nullable DisputeResult result,
      @Nullable Satisfied satisfied, @Nullable LocalDate closedOn, List<String> alike) {}
}
