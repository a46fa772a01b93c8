package org.nuanyang.assignment;

import java.util.UUID;
import org.nuanyang.shared.Refusal;

/** Somebody other than the first was chosen, or a warning stands, and no reason was given. */
public class ReasonNeeded extends Refusal {

  private final UUID lawyer;

  public ReasonNeeded(UUID lawyer) {
    super("assignment.reason-needed");
    this.lawyer = lawyer;
  }

  public UUID lawyer() {
    return lawyer;
  }
}
