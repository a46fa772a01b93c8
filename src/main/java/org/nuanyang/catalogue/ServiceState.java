package org.nuanyang.catalogue;

import java.util.Set;

/** Where a service stands; to whom it is offered is told beside it. */
public enum ServiceState {
  /** 已受理: the first receiver has it. */
  RECEIVED,
  /** 办理中: a unit has acknowledged it. */
  IN_WORK,
  DONE,
  WITHDRAWN;

  public Set<ServiceState> next() {
    return switch (this) {
      case RECEIVED -> Set.of(IN_WORK, DONE, WITHDRAWN);
      case IN_WORK -> Set.of(IN_WORK, DONE, WITHDRAWN);
      case DONE, WITHDRAWN -> Set.of();
    };
  }

  public boolean over() {
    return next().isEmpty();
  }
}
