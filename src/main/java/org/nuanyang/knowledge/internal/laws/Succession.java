package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nuanyang.knowledge.internal.laws.Version.Standing;

/** The versions of one text in the order of their days: each gives way to the next. */
final class Succession {

  private Succession() {}

  /** @param versions of one law and part; among those of one day the one taken in last comes last */
  static List<Version> settle(List<Version> versions) {
    List<Version> inOrder = new ArrayList<>(versions);
    inOrder.sort(Comparator.comparing(Version::date));
    List<Version> settled = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Version version = inOrder.get(i);
      boolean newest = i == inOrder.size() - 1;
      if (!newest) {
        settled.add(version.withStanding(Standing.SUPERSEDED, inOrder.get(i + 1).inForceFrom(), null));
      } else {
        settled.add(version.standing() == Standing.SUPERSEDED ? version.withStanding(Standing.CURRENT, null, null) : version);
      }
    }
    return settled;
  }
}
