package org.nuanyang.identity;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.shared.Ids;

/** Accounts to try things with. Each test opens its own. */
public final class AccountExamples {

  public static final String CITY = "159900";
  public static final String PASSWORD = "Sunny-Roof-2026";
  private static int count;

  private AccountExamples() {}

  public static Actor system() {
    return Actor.system(CITY);
  }

  /** An administrator who exists on paper only. */
  public static Actor administrator(Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), null, CITY, DataScope.CITY, Set.of());
  }

  public static OpenAccount order(
      Accounts accounts, Clock clock, PasswordOrigin origin, Role... roles) {
    return new OpenAccount(
        Ids.next(clock),
        "person-" + ++count + "-" + Long.toHexString(System.nanoTime()),
        "某人" + count,
        Set.of(roles),
        UUID.randomUUID(),
        CITY,
        DataScope.UNIT,
        accounts.hash(PASSWORD),
        origin,
        system());
  }
}
