package org.nuanyang.identity;

import org.nuanyang.shared.Refusal;

/** A chosen password that breaks a rule; the key says which. */
public class WeakPassword extends Refusal {

  public WeakPassword(String messageKey) {
    super(messageKey);
  }
}
