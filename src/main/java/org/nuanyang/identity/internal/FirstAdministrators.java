package org.nuanyang.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * An installation begins with its three administrators, each with a password drawn at the first
 * start, printed once, and changed at the first sign-in. No password is shipped. The demo city
 * brings its own people.
 */
@Component
@Order(100)
@ConditionalOnProperty(name = "nuanyang.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrators implements ApplicationRunner {

  private static final List<Role> THREE =
      List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

  private final Accounts accounts;
  private final StoredAccounts stored;
  private final Passwords passwords;
  private final MessageSource texts;
  private final Clock clock;
  private final String city;

  FirstAdministrators(
      Accounts accounts,
      StoredAccounts stored,
      Passwords passwords,
      MessageSource texts,
      Clock clock,
      @Value("${nuanyang.city.code}") String city) {
    this.accounts = accounts;
    this.stored = stored;
    this.passwords = passwords;
    this.texts = texts;
    this.clock = clock;
    this.city = city;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (stored.count() > 0) return;
    var given = THREE.stream().map(role -> passwords.temporary()).toList();
    try {
      accounts.openAll(
          THREE.stream().map(role -> order(role, given.get(THREE.indexOf(role)))).toList());
    } catch (DataIntegrityViolationException | Refusal anotherNode) {
      return; // two nodes started at once; the other one prints
    }
    var lines = new StringBuilder("\n").append(text("identity.first.title")).append('\n');
    for (Role role : THREE)
      lines.append("  %-10s %s  %s%n".formatted(login(role), given.get(THREE.indexOf(role)), text("identity.role." + role.name())));
    System.out.println(lines.append(text("identity.first.hint"))); // never into a log file
  }

  private OpenAccount order(Role role, String password) {
    return new OpenAccount(
        Ids.next(clock),
        login(role),
        text("identity.role." + role.name()),
        Set.of(role),
        null,
        city,
        DataScope.CITY,
        passwords.hash(password),
        PasswordOrigin.TEMPORARY,
        Actor.system(city));
  }

  private String text(String key) {
    return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }

  private static String login(Role role) {
    return switch (role) {
      case SYSTEM_ADMIN -> "xitong";
      case SECURITY_ADMIN -> "anquan";
      case AUDITOR -> "shenji";
      case CLERK, REVIEWER, DIRECTOR, APPROVER, ASSIGNER, LAWYER, ARCHIVIST, LEADER, BUREAU_OFFICER, MEDIATOR, KNOWLEDGE_EDITOR, ORGAN_OFFICER, SERVICE_OFFICER, PRISON_OFFICER, AFTERCARE_OFFICER,
          POLICY_EDITOR ->
          throw new IllegalArgumentException(role.name());
    };
  }
}
