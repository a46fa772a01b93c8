package org.nuanyang.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Forbidden;

/**
 * The person (or the system itself) on whose order something is done. Every command carries one;
 * a controller gets it as a method argument.
 *
 * @param id the account; for a lawyer the account whose id the network knows as {@code account}
 * @param name shown in records, such as 王窗口; the system is 系统, a citizen 申请人
 * @param organisation the unit the account belongs to; null for the system and for citizens
 * @param city six-digit region code of the prefecture
 * @param units the organisations within the account's data scope; empty when scope is CITY or OWN
 * @param approvesFor the head in whose place this person approves today (委托审批); null for everybody else
 */
public record Actor(
    UUID id,
    String name,
    Set<Role> roles,
    @Nullable UUID organisation,
    String city,
    DataScope scope,
    Set<UUID> units,
    @Nullable String approvesFor) {

  private static final UUID NOBODY = new UUID(0, 0);

  public Actor(
      UUID id, String name, Set<Role> roles, @Nullable UUID organisation, String city, DataScope scope, Set<UUID> units) {
    this(id, name, roles, organisation, city, scope, units, null);
  }

  /** The platform acting by itself: clocks, demo data, reconciliation. */
  public static Actor system(String city) {
    return new Actor(NOBODY, "系统", Set.of(), null, city, DataScope.CITY, Set.of());
  }

  /** A citizen who proved a phone number by code, or a visitor who did not. */
  public static Actor citizen(String city) {
    return new Actor(NOBODY, "申请人", Set.of(), null, city, DataScope.OWN, Set.of());
  }

  public boolean isSystem() {
    return id.equals(NOBODY) && scope == DataScope.CITY;
  }

  public boolean isCitizen() {
    return id.equals(NOBODY) && scope == DataScope.OWN;
  }

  /** The same person under the name that is to stand on a record. */
  public Actor signing(String signature) {
    return new Actor(id, signature, roles, organisation, city, scope, units, approvesFor);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether a row of this city and unit lies within the account's data scope. */
  public boolean sees(String rowCity, UUID rowOrganisation) {
    if (!city.equals(rowCity)) return false;
    return switch (scope) {
      case CITY -> true;
      case UNIT_AND_BELOW, UNIT -> units.contains(rowOrganisation);
      case OWN -> false;
    };
  }

  /** Refuses unless the actor has one of the roles; the system may do all. */
  public void must(Role... oneOf) {
    if (isSystem()) return;
    for (Role role : oneOf) if (has(role)) return;
    throw new Forbidden("identity.not-your-duty");
  }

  /** Refuses when the row lies outside the account's data scope. */
  public void mustSee(String rowCity, UUID rowOrganisation) {
    if (!sees(rowCity, rowOrganisation)) throw new Forbidden("identity.outside-your-scope");
  }
}
