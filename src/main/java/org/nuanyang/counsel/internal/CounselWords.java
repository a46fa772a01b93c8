package org.nuanyang.counsel.internal;

import java.util.Locale;
import org.nuanyang.knowledge.Sourced;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The counsel's own sentences, from its bundle. */
@Component
class CounselWords {

  private final MessageSource messages;

  CounselWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  /** A sentence without its sources, where only the words are wanted. */
  static String bare(String sentence) {
    return Sourced.of(sentence).words();
  }
}
