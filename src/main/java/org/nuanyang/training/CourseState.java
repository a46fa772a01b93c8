package org.nuanyang.training;

import java.util.Set;

/** Where a course stands. These arrows are the only ones there are. */
public enum CourseState {
  /** 报名中、进行中: announced; people enrol, sign in and answer. */
  OPEN,
  /** 已结束: whoever gave it has confirmed who was there. */
  HELD,
  /** 已取消. */
  CANCELLED;

  public Set<CourseState> next() {
    return this == OPEN ? Set.of(HELD, CANCELLED) : Set.of();
  }

  public String messageKey() {
    return "training.state." + name();
  }
}
