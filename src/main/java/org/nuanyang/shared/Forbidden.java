package org.nuanyang.shared;

/** The person is known, but this is not theirs to do. Shown with 403. */
public class Forbidden extends Refusal {

  public Forbidden(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 403;
  }
}
