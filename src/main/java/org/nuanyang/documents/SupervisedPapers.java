package org.nuanyang.documents;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * What the justice bureau has in hand: its officers read the papers of an objection, a complaint or an order to act, and
 * no other paper of the centres under the bureau.
 */
public interface SupervisedPapers {

  /** @param subject what the paper was issued about: an application, a case, a complaint */
  boolean inHand(UUID subject, PaperType type, Actor by);
}
