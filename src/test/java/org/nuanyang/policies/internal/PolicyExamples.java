package org.nuanyang.policies.internal;

import org.nuanyang.policies.Policies;

/** The rules as they are shipped. */
public final class PolicyExamples {

  private PolicyExamples() {}

  public static Policies shipped() {
    return new RuleFiles("R-BT25");
  }
}
