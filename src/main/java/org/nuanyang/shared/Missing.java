package org.nuanyang.shared;

/** What was asked for does not exist, or is not this person's to know of. Shown with 404. */
public class Missing extends Refusal {

  public Missing(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 404;
  }
}
