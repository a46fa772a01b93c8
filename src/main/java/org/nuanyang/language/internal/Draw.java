package org.nuanyang.language.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws the order in which endpoints are tried: each as often first as its weight says, those of weight 0 last. */
final class Draw {

  private final RandomGenerator random;

  Draw(RandomGenerator random) {
    this.random = random;
  }

  List<Endpoint> order(List<Endpoint> endpoints) {
    if (endpoints.size() < 2) return endpoints;
    Map<Endpoint, Double> waits = new HashMap<>();
    for (Endpoint one : endpoints) waits.put(one, wait(one.settings().weight()));
    return endpoints.stream().sorted(Comparator.comparing(waits::get)).toList();
  }

  /** The first of several exponential waits belongs to each in proportion to its rate. */
  private double wait(int weight) {
    return weight == 0 ? Double.POSITIVE_INFINITY : -Math.log(1 - random.nextDouble()) / weight;
  }
}
