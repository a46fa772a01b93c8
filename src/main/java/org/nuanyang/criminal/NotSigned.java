package org.nuanyang.criminal;

import org.nuanyang.shared.Refusal;

/** A request of another system cannot be told to come from an organ. */
public class NotSigned extends Refusal {

  public NotSigned(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 401;
  }
}
