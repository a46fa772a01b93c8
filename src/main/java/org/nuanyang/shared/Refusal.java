package org.nuanyang.shared;

import java.util.Map;

/**
 * The product saying no for a reason a person can act on. The message is a key of a module's
 * bundle; the page shows it with status 409 unless a subclass says otherwise.
 */
public class Refusal extends RuntimeException {

  private final transient Object[] arguments;

  /** @param messageKey key in a module's message bundle, such as {@code intake.not-decidable} */
  public Refusal(String messageKey, Object... arguments) {
    super(messageKey);
    this.arguments = arguments;
  }

  public String messageKey() {
    return getMessage();
  }

  public Object[] arguments() {
    return arguments.clone();
  }

  /** Where more than one thing is wrong: the name of each field and a sentence that says what to do. */
  public Map<String, String> fields() {
    return Map.of();
  }

  /** HTTP status of the page or answer that shows this refusal. */
  public int status() {
    return 409;
  }
}
