package org.nuanyang.assignment.internal;

import java.util.List;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/** A practitioner as weighed for one case, in numbers; put into words only when somebody looks. @param score 0 for those who must not */
record Weighed(
    PractitionerView who, Workload load, List<Finding> findings, List<Points> points, int score, boolean continues, List<String> panels) {

  boolean isBlocked() {
    return findings.stream().anyMatch(Finding::blocks);
  }
}
