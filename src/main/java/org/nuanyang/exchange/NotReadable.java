package org.nuanyang.exchange;

import org.nuanyang.shared.Refusal;

/** What the hall sent cannot be used as it is; it says which part. */
public class NotReadable extends Refusal {

  public NotReadable(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 422;
  }
}
