package org.nuanyang.identity.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the trail's codes in Chinese. A code without words stands as it is: an entry is never hidden. */
@Component("auditWords")
final class AuditWords {

  private static final String VIEWED = ".view";

  private final MessageSource messages;

  AuditWords(MessageSource messages) {
    this.messages = messages;
  }

  /** @param action such as {@code identity.unlock}, {@code cases.close} or {@code matter.view} */
  public String action(String action) {
    if (action.endsWith(VIEWED)) {
      String kind = kind(action.substring(0, action.length() - VIEWED.length()));
      return messages.getMessage("identity.did.view", new Object[] {kind}, Locale.CHINA);
    }
    int dot = action.indexOf('.');
    String module = action.substring(0, dot + 1);
    String verb = action.substring(dot + 1);
    return Stream.of("identity.did." + action, module + "verb." + verb, module + "verb." + constant(verb))
        .map(key -> messages.getMessage(key, null, "", Locale.CHINA))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(action);
  }

  /** @param kind such as {@code matter} or {@code file-owner} */
  public String kind(String kind) {
    return messages.getMessage("identity.kind." + kind, null, kind, Locale.CHINA);
  }

  private static String constant(String verb) {
    return verb.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
