package org.nuanyang.policies.internal;

import java.time.Duration;
import org.nuanyang.policies.Policies;
import org.springframework.context.ApplicationContext;

/** Another node on the same database. */
public final class SecondNode {

  private SecondNode() {}

  public static Policies beside(ApplicationContext node) {
    return new RulesInForce("R-BT25", node.getBean(DraftRows.class), Duration.ZERO);
  }
}
