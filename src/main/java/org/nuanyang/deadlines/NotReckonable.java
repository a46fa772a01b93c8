package org.nuanyang.deadlines;

import org.nuanyang.shared.Refusal;

/** An order to count that cannot be followed: unknown profile or rule, impossible dates. Shown with 422. */
public class NotReckonable extends Refusal {

  private final String field;

  /** @param field of the order, such as {@code pauses[0].to} */
  public NotReckonable(String field, String messageKey, Object... arguments) {
    super(messageKey, arguments);
    this.field = field;
  }

  public String field() {
    return field;
  }

  @Override
  public int status() {
    return 422;
  }
}
