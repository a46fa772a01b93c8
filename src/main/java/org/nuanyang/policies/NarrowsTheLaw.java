package org.nuanyang.policies;

import java.util.List;
import org.nuanyang.shared.Refusal;

/** A draft that takes something from a citizen which the law gives. Shown with each article. */
public class NarrowsTheLaw extends Refusal {

  private final transient List<RuleObjection> objections;

  public NarrowsTheLaw(List<RuleObjection> objections) {
    super("policies.narrows-the-law", objections.size());
    this.objections = List.copyOf(objections);
  }

  public List<RuleObjection> objections() {
    return objections;
  }
}
