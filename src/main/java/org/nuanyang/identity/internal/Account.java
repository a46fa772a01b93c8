package org.nuanyang.identity.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordHash;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.RolesExclude;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One person's way in. It is never deleted: the audit trail points at it. */
@Table("account")
final class Account {

  private static final Set<Role> ADMINISTRATORS =
      Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String login;
  private final String name;
  private final String city;
  private final Instant openedAt;
  private @Nullable UUID organisation;
  private DataScope scope;
  private String passwordHash;
  private PasswordOrigin passwordOrigin;
  private int secretNumber;
  private boolean enabled;

  @MappedCollection(idColumn = "account")
  private Set<GivenRole> roles;

  @PersistenceCreator
  Account(
      UUID id,
      @Nullable Integer version,
      String login,
      String name,
      String city,
      Instant openedAt,
      @Nullable UUID organisation,
      DataScope scope,
      String passwordHash,
      PasswordOrigin passwordOrigin,
      int secretNumber,
      boolean enabled,
      Set<GivenRole> roles) {
    this.id = id;
    this.version = version;
    this.login = login;
    this.name = name;
    this.city = city;
    this.openedAt = openedAt;
    this.organisation = organisation;
    this.scope = scope;
    this.passwordHash = passwordHash;
    this.passwordOrigin = passwordOrigin;
    this.secretNumber = secretNumber;
    this.enabled = enabled;
    this.roles = roles;
  }

  static Account opened(OpenAccount order, String login, Instant at) {
    return new Account(
        order.id(),
        null,
        login,
        order.name(),
        order.city(),
        at,
        order.organisation(),
        order.scope(),
        order.password().value(),
        order.origin(),
        1,
        true,
        given(order.roles()));
  }

  void trust(Set<Role> trusted, @Nullable UUID unit, DataScope reach) {
    roles = given(trusted);
    organisation = unit;
    scope = reach;
  }

  void disable() {
    enabled = false;
  }

  void enable() {
    enabled = true;
  }

  void givePassword(PasswordHash hash, PasswordOrigin origin) {
    passwordHash = hash.value();
    passwordOrigin = origin;
    secretNumber++;
  }

  boolean mustChangePassword(boolean demo) {
    return switch (passwordOrigin) {
      case CHOSEN -> false;
      case TEMPORARY -> true;
      case DEMO -> !demo;
    };
  }

  boolean onTour() {
    return passwordOrigin == PasswordOrigin.DEMO;
  }

  UUID id() {
    return id;
  }

  String login() {
    return login;
  }

  String city() {
    return city;
  }

  String passwordHash() {
    return passwordHash;
  }

  int secretNumber() {
    return secretNumber;
  }

  boolean enabled() {
    return enabled;
  }

  int version() {
    return version == null ? 0 : version;
  }

  /** Three administrators who exclude each other, and who do no casework beside it. */
  private static Set<GivenRole> given(Set<Role> roles) {
    boolean administrator = roles.stream().anyMatch(ADMINISTRATORS::contains);
    if (administrator && roles.size() > 1) throw new RolesExclude();
    if (roles.contains(Role.APPROVER)) throw new Refusal("identity.account.approver-by-deputy");
    return roles.stream().map(GivenRole::new).collect(Collectors.toSet());
  }
}
