package org.nuanyang.rounds.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of notices, and how marks of pages are read. */
@Component
class RoundWords {

  private final MessageSource messages;

  RoundWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  /** A mark handed back; empty when it is forged. */
  static Optional<UUID> id(@Nullable String mark) {
    try {
      return mark == null ? Optional.empty() : Optional.of(UUID.fromString(mark));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }
}
