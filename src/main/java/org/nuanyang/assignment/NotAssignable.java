package org.nuanyang.assignment;

import org.nuanyang.shared.Refusal;

/** The step is not possible as the assignment stands, such as accepting what was taken back. */
public class NotAssignable extends Refusal {
  public NotAssignable(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }
}
