package org.nuanyang.policies.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the workbench. */
@Component
class PolicyTexts {

  private final MessageSource messages;

  PolicyTexts(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  /** The text of a key that need not have one. */
  Optional<String> known(String key) {
    return Optional.ofNullable(messages.getMessage(key, null, null, Locale.SIMPLIFIED_CHINESE));
  }
}
