package org.nuanyang.cooperation;

import org.nuanyang.shared.Refusal;

/** What another city sent cannot be read. */
public class NotAMessage extends Refusal {

  public NotAMessage(String messageKey) {
    super(messageKey);
  }

  @Override
  public int status() {
    return 422;
  }
}
