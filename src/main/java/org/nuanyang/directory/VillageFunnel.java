package org.nuanyang.directory;

import java.util.Map;

/** How many codes were read and what followed. @param villages with at least one reading */
public record VillageFunnel(int villages, Map<VillageStep, Long> times) {

  public long of(VillageStep step) {
    return times.getOrDefault(step, 0L);
  }
}
