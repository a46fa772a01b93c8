package org.nuanyang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Accounts;
import org.nuanyang.shared.StartupNote;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints the demo accounts under the address, once the platform serves. */
@Component
@ConditionalOnBooleanProperty("nuanyang.demo")
class DemoNote implements StartupNote {

  /** One account per desk, in the order a case meets them. */
  private static final List<String> SHOWN =
      List.of("clerk", "reviewer", "director", "assigner", "lawyer001", "archivist", "leader", "admin", "security", "auditor");

  private final Accounts accounts;
  private final MessageSource messages;

  DemoNote(Accounts accounts, MessageSource messages) {
    this.accounts = accounts;
    this.messages = messages;
  }

  @Override
  public List<String> lines() {
    if (accounts.onTour().isEmpty()) return List.of();
    List<String> lines = new ArrayList<>();
    lines.add(words("demo.note.accounts", DemoCity.PASSWORD));
    for (String login : SHOWN) {
      lines.add(words("demo.note.account", login, accounts.account(DemoNetwork.id("account", login)).name()));
    }
    lines.add(words("demo.note.tour"));
    return lines;
  }

  private String words(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
