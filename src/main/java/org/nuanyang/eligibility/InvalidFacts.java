package org.nuanyang.eligibility;

import java.util.Map;
import org.nuanyang.shared.Refusal;

/** Facts that cannot be used: unknown codes, wrong kinds, impossible numbers. Shown with 422. */
public class InvalidFacts extends Refusal {

  private final transient Map<String, String> errors;

  /** @param errors field path, such as {@code facts.age}, to a Chinese sentence saying what to do */
  public InvalidFacts(Map<String, String> errors) {
    super("eligibility.invalid-facts");
    this.errors = Map.copyOf(errors);
  }

  public Map<String, String> errors() {
    return errors;
  }

  @Override
  public Map<String, String> fields() {
    return errors;
  }

  @Override
  public int status() {
    return 422;
  }
}
