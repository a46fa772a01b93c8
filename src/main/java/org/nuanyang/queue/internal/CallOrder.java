package org.nuanyang.queue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is called next: those the law puts first before the others, each in the order of numbers. After three of them in
 * a row one of the others is called, so that nobody waits for ever.
 */
final class CallOrder {

  static final int FIRST_IN_A_ROW = 3;

  private CallOrder() {}

  /** Somebody who waits. */
  record Waiting(UUID id, boolean first) {}

  /**
   * @param waiting in the order of numbers
   * @param lately whether those called last were put first, newest first
   */
  static Optional<UUID> next(List<Waiting> waiting, List<Boolean> lately) {
    boolean enough = lately.size() >= FIRST_IN_A_ROW && lately.subList(0, FIRST_IN_A_ROW).stream().allMatch(one -> one);
    return waiting.stream().filter(one -> one.first() != enough).findFirst().or(() -> waiting.stream().findFirst()).map(Waiting::id);
  }

  /** All of them in the order in which they will be called, if nobody else comes. */
  static List<UUID> all(List<Waiting> waiting, List<Boolean> lately) {
    List<Waiting> left = new ArrayList<>(waiting);
    List<Boolean> called = new ArrayList<>(lately);
    List<UUID> order = new ArrayList<>();
    while (!left.isEmpty()) {
      UUID id = next(left, called).orElseThrow();
      Waiting one = left.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
      left.remove(one);
      called.addFirst(one.first());
      order.add(id);
    }
    return order;
  }
}
