package org.nuanyang.identity.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.ChangePassword;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.FindAccounts;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.identity.PasswordHash;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.SignedIn;
import org.nuanyang.identity.TrustAccount;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of accounts: opening, trusting, ending. Signing in is the {@link SignInDesk}'s. */
@Service
@Transactional
class AccountBook implements Accounts {

  private final StoredAccounts accounts;
  private final AccountLists lists;
  private final Passwords passwords;
  private final SignInTries tries;
  private final SignInDesk signIns;
  private final AuditTrail audit;
  private final ObjectProvider<OrganisationTree> tree;
  private final Clock clock;

  AccountBook(
      StoredAccounts accounts,
      AccountLists lists,
      Passwords passwords,
      SignInTries tries,
      SignInDesk signIns,
      AuditTrail audit,
      ObjectProvider<OrganisationTree> tree,
      Clock clock) {
    this.accounts = accounts;
    this.lists = lists;
    this.passwords = passwords;
    this.tries = tries;
    this.signIns = signIns;
    this.audit = audit;
    this.tree = tree;
    this.clock = clock;
  }

  @Override
  public void open(OpenAccount order) {
    openAll(List.of(order));
  }

  @Override
  public void openAll(Collection<OpenAccount> orders) {
    var opened = orders.stream().map(this::opened).toList();
    try {
      accounts.saveAll(opened);
    } catch (DuplicateKeyException taken) {
      throw new Refusal("identity.account.login-taken");
    }
    for (OpenAccount order : orders)
      if (!order.by().isSystem()) audit.did(order.by(), "identity.open", "account", order.id(), "");
  }

  private Account opened(OpenAccount order) {
    order.by().must(Role.SYSTEM_ADMIN);
    mustBeOfCity(order.by(), order.city());
    if (!order.by().isSystem() && !order.roles().isEmpty())
      throw new Forbidden("identity.not-your-duty");
    String login = SignInDesk.folded(order.login());
    if (!login.matches("[a-z0-9][a-z0-9.-]{2,39}")) throw new Refusal("identity.account.login-look");
    if (accounts.existsByLogin(login)) throw new Refusal("identity.account.login-taken");
    return Account.opened(order, login, clock.instant());
  }

  @Override
  public PasswordHash hash(String password) {
    return passwords.hash(password);
  }

  @Override
  public Optional<Actor> actor(UUID account) {
    return lists.one(account).filter(AccountView::enabled).map(this::actor);
  }

  @Override
  public Optional<Actor> standing(SignedIn session) {
    return lists.standing(session.account(), session.secretNumber()).map(this::actor);
  }

  private Actor actor(AccountView account) {
    return new Actor(
        account.id(),
        account.name(),
        rolesToday(account),
        account.organisation(),
        account.city(),
        account.scope(),
        units(account.scope(), account.organisation()),
        account.approvesFor());
  }

  private static Set<Role> rolesToday(AccountView account) {
    if (account.approvesFor() == null && account.standsIn().isEmpty()) return account.roles();
    Set<Role> more = EnumSet.noneOf(Role.class);
    more.addAll(account.roles());
    if (account.approvesFor() != null) more.add(Role.APPROVER);
    more.addAll(account.standsIn());
    return more;
  }

  private Set<UUID> units(DataScope scope, @Nullable UUID organisation) {
    if (organisation == null) return Set.of();
    return switch (scope) {
      case OWN, CITY -> Set.of();
      case UNIT -> Set.of(organisation);
      case UNIT_AND_BELOW -> {
        Set<UUID> units = new HashSet<>(Set.of(organisation));
        tree.ifAvailable(known -> units.addAll(known.unitsBelow(organisation)));
        yield Set.copyOf(units);
      }
    };
  }

  @Override
  public AccountView account(UUID id) {
    return lists.one(id).orElseThrow(() -> new Missing("identity.account.missing"));
  }

  @Override
  public Slice<AccountView> list(FindAccounts wanted, Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    mustBeOfCity(by, wanted.city());
    return lists.list(wanted);
  }

  @Override
  public List<AccountView> having(Role role, String city, @Nullable UUID organisation) {
    return lists.having(role, city, organisation);
  }

  @Override
  public void trust(TrustAccount order) {
    order.by().must(Role.SECURITY_ADMIN);
    if (order.by().id().equals(order.account())) throw new Forbidden("identity.account.not-oneself");
    Account account = seen(order.account(), order.seenVersion(), order.by());
    account.trust(order.roles(), order.organisation(), order.scope());
    save(account);
    String roles = String.join(" ", order.roles().stream().map(Role::name).sorted().toList());
    audit.did(order.by(), "identity.trust", "account", order.account(), roles + " / " + order.scope());
  }

  @Override
  public void unlock(UUID account, Actor by) {
    by.must(Role.SECURITY_ADMIN);
    mustBeOfCity(by, account(account).city());
    tries.unlock(account);
    audit.did(by, "identity.unlock", "account", account, "");
  }

  @Override
  public void disable(UUID account, long seenVersion, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    if (by.id().equals(account)) throw new Forbidden("identity.account.not-oneself");
    Account ended = seen(account, seenVersion, by);
    ended.disable();
    save(ended);
    audit.did(by, "identity.disable", "account", account, "");
  }

  @Override
  public void enable(UUID account, long seenVersion, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    Account back = seen(account, seenVersion, by);
    back.enable();
    save(back);
    audit.did(by, "identity.enable", "account", account, "");
  }

  @Override
  public String resetPassword(UUID account, long seenVersion, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    Account reset = seen(account, seenVersion, by);
    String temporary = passwords.temporary();
    passwords.remember(reset);
    reset.givePassword(passwords.hash(temporary), PasswordOrigin.TEMPORARY);
    save(reset);
    audit.did(by, "identity.reset-password", "account", account, "");
    return temporary;
  }

  @Override
  @Transactional(noRollbackFor = Refusal.class)
  public SignedIn changePassword(ChangePassword order) {
    Account account = accounts.findById(order.by().id()).orElseThrow(() -> new Missing("identity.account.missing"));
    signIns.mustBePresent(account, order.present());
    passwords.mustBeGood(order.chosen(), account.login());
    passwords.mustBeNew(order.chosen(), account);
    passwords.remember(account);
    account.givePassword(passwords.hash(order.chosen()), PasswordOrigin.CHOSEN);
    save(account);
    audit.did(order.by(), "identity.change-password", "account", account.id(), "");
    return new SignedIn(account.id(), account.login(), account.secretNumber(), false);
  }

  /** Without a transaction: tries count though the sign-in is refused, and hashing holds no connection. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public SignedIn signIn(String login, String password) {
    return signIns.signIn(login, password);
  }

  @Override
  public SignedIn signInOnTour(String login) {
    return signIns.onTour(login);
  }

  @Override
  public List<AccountView> onTour() {
    return signIns.demo() ? lists.onTour() : List.of();
  }

  private Account seen(UUID id, long seenVersion, Actor by) {
    Account account = accounts.findById(id).orElseThrow(() -> new Missing("identity.account.missing"));
    mustBeOfCity(by, account.city());
    Stale.unless(seenVersion, account.version());
    return account;
  }

  private void save(Account account) {
    try {
      accounts.save(account);
    } catch (OptimisticLockingFailureException meanwhile) {
      throw new Stale();
    }
  }

  private static void mustBeOfCity(Actor by, String city) {
    if (!by.city().equals(city)) throw new Forbidden("identity.outside-your-scope");
  }
}
