package org.nuanyang.cooperation;

import java.util.UUID;
import org.nuanyang.shared.Refusal;

/** The letter is here already, by post or by itself. */
public class LetterThere extends Refusal {

  private final UUID letter;

  public LetterThere(UUID letter) {
    super("cooperation.paper.there");
    this.letter = letter;
  }

  /** The one that is here. */
  public UUID letter() {
    return letter;
  }
}
