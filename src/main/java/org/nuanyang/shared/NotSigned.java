package org.nuanyang.shared;

/** A request of another system cannot be told to come from whom it says. */
public class NotSigned extends Refusal {

  public NotSigned(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 401;
  }
}
