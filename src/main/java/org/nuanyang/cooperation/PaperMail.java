package org.nuanyang.cooperation;

import java.util.UUID;

/** Letters that other cities send by post. Once entered, they go the way of any other. */
public interface PaperMail {

  /**
   * Enters a letter; from then on it stands where one that came by itself stands on arrival.
   *
   * @return the letter; the same key answers with the first one
   * @throws LetterThere the same office's letter of this number is here already
   */
  UUID enter(PaperLetter letter);
}
