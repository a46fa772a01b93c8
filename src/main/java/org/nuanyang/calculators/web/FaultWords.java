package org.nuanyang.calculators.web;

import java.util.Locale;
import org.nuanyang.calculators.NotCalculable.Fault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a field, in a sentence that says what to do. */
@Component
class FaultWords {

  private final MessageSource messages;

  FaultWords(MessageSource messages) {
    this.messages = messages;
  }

  String of(Fault fault) {
    Object[] plain = fault.arguments().stream().map(String::valueOf).toArray();
    return messages.getMessage("calculators.error." + fault.code(), plain, Locale.SIMPLIFIED_CHINESE);
  }

  String notice() {
    return say("calculators.notice");
  }

  String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
