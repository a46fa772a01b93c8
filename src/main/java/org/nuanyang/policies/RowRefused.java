package org.nuanyang.policies;

import java.util.Map;
import org.nuanyang.shared.Refusal;

/** A row that cannot be kept as it was typed. */
public class RowRefused extends Refusal {

  private final transient Map<String, String> problems;

  /** @param problems column to a sentence that says what to do */
  public RowRefused(Map<String, String> problems) {
    super("policies.row-refused");
    this.problems = Map.copyOf(problems);
  }

  @Override
  public Map<String, String> fields() {
    return problems;
  }

  @Override
  public int status() {
    return 422;
  }
}
