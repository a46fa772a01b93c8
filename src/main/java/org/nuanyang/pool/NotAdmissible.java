package org.nuanyang.pool;

import org.nuanyang.shared.Refusal;

/** The pool says no: a rule of entry is not met, or the step is not possible as things stand. */
public class NotAdmissible extends Refusal {
  public NotAdmissible(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }
}
