package org.nuanyang.language;

import java.util.Optional;

/** The front door to a machine that hears. Never asked inside a database transaction. */
public interface SpeechEngine {

  /** Whether an engine was configured and admitted; false costs nothing and changes nothing. */
  boolean present();

  /** The words of a recording, for the speaker to correct. Empty when they could not be made out in time. */
  Optional<String> words(Recording recording);
}
