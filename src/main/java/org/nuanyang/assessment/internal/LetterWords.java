package org.nuanyang.assessment.internal;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The standing words of a letter. */
@Component
class LetterWords {

  private final MessageSource messages;

  LetterWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  String day(LocalDate day) {
    return say("assessment.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }
}
