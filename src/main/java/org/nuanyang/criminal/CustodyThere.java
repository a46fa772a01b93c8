package org.nuanyang.criminal;

import java.util.UUID;
import org.nuanyang.shared.Refusal;

/** This person's application in this case and stage is noted already. */
public class CustodyThere extends Refusal {

  private final UUID there;

  public CustodyThere(UUID there) {
    super("criminal.custody.there");
    this.there = there;
  }

  /** The one that is there. */
  public UUID there() {
    return there;
  }
}
