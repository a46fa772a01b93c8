package org.nuanyang.duty;

import org.nuanyang.shared.Refusal;

/** What the rota, a shift or a station does not allow; the key says why. */
public class NotInRota extends Refusal {
  public NotInRota(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }
}
