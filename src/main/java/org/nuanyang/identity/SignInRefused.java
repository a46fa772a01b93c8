package org.nuanyang.identity;

import org.nuanyang.shared.Refusal;

/** A sign-in that was refused. It never says whether name, password, lock or account was the reason. */
public class SignInRefused extends Refusal {

  public SignInRefused() {
    super("identity.sign-in.refused");
  }
}
