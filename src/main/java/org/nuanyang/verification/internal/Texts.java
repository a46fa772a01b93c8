package org.nuanyang.verification.internal;

import java.util.Locale;
import java.util.UUID;
import org.nuanyang.network.Network;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences and names. */
@Component
class Texts {

  private final MessageSource messages;
  private final Network network;

  Texts(MessageSource messages, Network network) {
    this.messages = messages;
    this.network = network;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  String organisation(UUID id) {
    return network.organisation(id).name();
  }
}
