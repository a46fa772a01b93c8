package org.nuanyang.shared;

/** What was typed cannot be read as what was asked for. A form shows it at its field, a page with 400. */
public class Unreadable extends Refusal {

  public Unreadable(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 400;
  }
}
