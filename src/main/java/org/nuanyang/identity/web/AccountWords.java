package org.nuanyang.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Roles and scopes as options of a form. */
@Component
class AccountWords {

  private final MessageSource texts;

  AccountWords(MessageSource texts) {
    this.texts = texts;
  }

  List<Choice> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.APPROVER)
        .map(role -> Choice.of(role.name(), text("identity.role." + role.name())))
        .toList();
  }

  List<Choice> scopes() {
    return Arrays.stream(DataScope.values())
        .map(scope -> Choice.of(scope.name(), text("identity.scope." + scope.name())))
        .toList();
  }

  private String text(String key) {
    return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
