package org.nuanyang.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Slice;

/** The front door of accounts: who may sign in, as what, and how far they see. */
public interface Accounts {

  /** Opens an account. A system administrator opens it without roles; the security administrator gives them. */
  void open(OpenAccount order);

  /** The same for many at once, in one transaction; for the demo city and for imports. */
  void openAll(Collection<OpenAccount> orders);

  /** Hashes a password once, so that many accounts can be opened with it. Takes a noticeable moment. */
  PasswordHash hash(String password);

  /** Who asks, with roles and reach as they are now; empty when the account is gone or switched off. */
  Optional<Actor> actor(UUID account);

  /** @throws org.nuanyang.shared.Missing when there is no such account */
  AccountView account(UUID id);

  /** The accounts of a city by login name, part of the login or display name, 50 at a time. */
  Slice<AccountView> list(FindAccounts wanted, Actor by);

  /** Enabled accounts with a role, of one organisation or of the whole city; at most 500. */
  List<AccountView> having(Role role, String city, @Nullable UUID organisation);

  /** Gives roles, organisation and scope (security administrator). */
  void trust(TrustAccount order);

  /** Lets an account sign in again after five wrong passwords (security administrator). */
  void unlock(UUID account, Actor by);

  /** Ends an account's access, at once and in all its sessions (system administrator). */
  void disable(UUID account, long seenVersion, Actor by);

  void enable(UUID account, long seenVersion, Actor by);

  /** Gives a new one-time password, to be told to the person and changed at the next sign-in. */
  String resetPassword(UUID account, long seenVersion, Actor by);

  /**
   * Changes one's own password and ends all other sessions; the answer renews the present one.
   *
   * @throws WeakPassword when the new one breaks a rule
   * @throws SignInRefused when the present one is wrong
   */
  SignedIn changePassword(ChangePassword order);

  /** @throws SignInRefused always with the same words, whatever was wrong */
  SignedIn signIn(String login, String password);

  /**
   * Signs in without a password, as the tour of the demo city does.
   *
   * @throws SignInRefused outside demo mode, and for accounts that are not of the demo city
   */
  SignedIn signInOnTour(String login);

  /** The actor of a session, while the account is enabled and its password is still the same one. */
  Optional<Actor> standing(SignedIn session);

  /** The demo city's accounts in the order of their roles; empty outside demo mode. */
  List<AccountView> onTour();
}
