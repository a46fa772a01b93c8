package org.nuanyang.doors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/** Which door it is, the first way before the others that are open too; an advice by rules, nobody's decision. */
public record DoorAdvice(Topic topic, List<Way> ways) {

  /** @param last the last day of its term; null when it has none or the day was not said */
  public record Way(Door door, String why, List<Citation> basis, boolean hasTerm, @Nullable LastDay last) {}

  public Way first() {
    return ways.getFirst();
  }
}
