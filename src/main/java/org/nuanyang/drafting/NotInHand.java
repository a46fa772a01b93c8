package org.nuanyang.drafting;

import org.nuanyang.shared.Refusal;

/** The draft is in other hands, or in none: what was asked is not possible now. */
public class NotInHand extends Refusal {

  public NotInHand(DraftState state) {
    super("drafting.not-in-hand." + state.name());
  }
}
