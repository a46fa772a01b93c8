package org.nuanyang.outreach;

import org.nuanyang.shared.Refusal;

/** The check-up is not where this could be done. */
public class NotAtThisStage extends Refusal {

  public NotAtThisStage(CheckupState state) {
    super("outreach.not-at-this-stage." + state.name());
  }
}
