package org.nuanyang.assignment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pool in order for one case. @param may best first @param mustNot by name */
record Ranking(List<Weighed> may, List<Weighed> mustNot) {

  static final Ranking EMPTY = new Ranking(List.of(), List.of());

  /** One practitioner with their place: 1 for the first of those who may, 0 for those who must not. */
  record Placed(Weighed weighed, int place) {}

  Optional<Placed> of(UUID lawyer) {
    for (int i = 0; i < may.size(); i++)
      if (may.get(i).who().id().equals(lawyer)) return Optional.of(new Placed(may.get(i), i + 1));
    return mustNot.stream().filter(one -> one.who().id().equals(lawyer)).findFirst().map(one -> new Placed(one, 0));
  }
}
