package org.nuanyang.language.internal;

import java.util.Optional;
import org.nuanyang.language.Recording;
import org.nuanyang.language.SpeechEngine;

/** Where no engine was configured: browsers hear for themselves, or people type. */
enum NoEar implements SpeechEngine {
  HERE;

  @Override
  public boolean present() {
    return false;
  }

  @Override
  public Optional<String> words(Recording recording) {
    return Optional.empty();
  }
}
