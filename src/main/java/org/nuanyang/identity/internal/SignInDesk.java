package org.nuanyang.identity.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.SignInRefused;
import org.nuanyang.identity.SignedIn;
import org.nuanyang.identity.Source;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks at login name and password, and says yes, or no without a reason. */
@Component
class SignInDesk {

  /** Wrong ones only: a whole office may come from one address, and comes at half past eight. */
  private static final int WRONG_PER_ADDRESS = 60;

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final UUID UNKNOWN = new UUID(0, 0);

  private final StoredAccounts accounts;
  private final Passwords passwords;
  private final SignInTries tries;
  private final RateLimits limits;
  private final AuditTrail audit;
  private final boolean demo;
  private final String city;

  SignInDesk(
      StoredAccounts accounts,
      Passwords passwords,
      SignInTries tries,
      RateLimits limits,
      AuditTrail audit,
      @Value("${nuanyang.demo:false}") boolean demo,
      @Value("${nuanyang.city.code}") String city) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tries = tries;
    this.limits = limits;
    this.audit = audit;
    this.demo = demo;
    this.city = city;
  }

  static String folded(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  boolean demo() {
    return demo;
  }

  SignedIn signIn(String login, String password) {
    String address = Source.address();
    if (!address.isEmpty() && limits.spent("sign-in", address, WRONG_PER_ADDRESS, WINDOW))
      throw refused("limit");
    try {
      return admitted(login, password);
    } catch (SignInRefused refused) {
      if (!address.isEmpty()) limits.allow("sign-in", address, WRONG_PER_ADDRESS, WINDOW);
      throw refused;
    }
  }

  private SignedIn admitted(String login, String password) {
    Account account = accounts.findByLogin(folded(login)).orElse(null);
    if (account == null) {
      passwords.matchNobody(password);
      throw refused("unknown");
    }
    mustBePresent(account, password);
    if (!account.enabled()) throw refused(account, "disabled");
    return welcome(account, "identity.sign-in");
  }

  SignedIn onTour(String login) {
    if (!demo) throw new SignInRefused();
    Account account = accounts.findByLogin(folded(login)).orElseThrow(SignInRefused::new);
    if (!account.enabled() || !account.onTour()) throw new SignInRefused();
    return welcome(account, "identity.sign-in-on-tour");
  }

  /** Counts towards the lock wherever a password is asked for. */
  void mustBePresent(Account account, String password) {
    if (!tries.begin(account.id())) {
      passwords.matchNobody(password);
      throw refused(account, "locked");
    }
    if (!passwords.matches(password, account.passwordHash())) {
      tries.failed(account.id());
      throw refused(account, "password");
    }
    tries.succeeded(account.id());
  }

  private SignedIn welcome(Account account, String action) {
    audit.did(person(account), action, "account", account.id(), "");
    return new SignedIn(
        account.id(), account.login(), account.secretNumber(), account.mustChangePassword(demo));
  }

  private SignInRefused refused(Account account, String why) {
    audit.did(person(account), "identity.sign-in-refused", "account", account.id(), why);
    return new SignInRefused();
  }

  private SignInRefused refused(String why) {
    audit.did(Actor.citizen(city), "identity.sign-in-refused", "account", UNKNOWN, why);
    return new SignInRefused();
  }

  private static Actor person(Account account) {
    return new Actor(
        account.id(), account.login(), Set.of(), null, account.city(), DataScope.OWN, Set.of());
  }
}
