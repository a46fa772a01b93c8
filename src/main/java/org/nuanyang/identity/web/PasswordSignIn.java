package org.nuanyang.identity.web;

import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.SignInRefused;
import org.nuanyang.identity.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Carries login name and password from the form to the door of accounts. */
final class PasswordSignIn implements AuthenticationProvider {

  private final Accounts accounts;

  PasswordSignIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication form) {
    try {
      return session(accounts.signIn(form.getName(), String.valueOf(form.getCredentials())));
    } catch (SignInRefused refused) {
      throw new BadCredentialsException(refused.messageKey());
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  static Authentication session(SignedIn signedIn) {
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, AuthorityUtils.NO_AUTHORITIES);
  }
}
