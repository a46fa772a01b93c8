package org.nuanyang.language;

import java.util.Optional;

/** The front door to language models. Never asked inside a database transaction. */
public interface LanguageModels {

  /** Whether an endpoint was configured and admitted; false costs nothing and changes nothing. */
  boolean present();

  /**
   * Lets a model write. Empty when none answered whole and in time, or the day's budget is spent: whoever asks
   * has an answer of its own.
   *
   * @param hearing gets the words as they come; what it has heard counts only when the text is returned
   * @throws IllegalStateException inside a database transaction: a slow model must not hold a connection
   */
  Optional<Written> write(AskModel ask, WhileWriting hearing);
}
