package org.nuanyang.duty;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

/** The part of a day a shift takes: one half of it, or both. */
public enum Session {
  MORNING(LocalTime.of(8, 30), LocalTime.of(12, 0)),
  AFTERNOON(LocalTime.of(14, 30), LocalTime.of(17, 30)),
  DAY(LocalTime.of(8, 30), LocalTime.of(17, 30));

  private final LocalTime begins;
  private final LocalTime ends;

  Session(LocalTime begins, LocalTime ends) {
    this.begins = begins;
    this.ends = ends;
  }

  public LocalTime begins() {
    return begins;
  }

  public LocalTime ends() {
    return ends;
  }

  /** The halves of the day it takes. */
  public List<Session> halves() {
    return this == DAY ? List.of(MORNING, AFTERNOON) : List.of(this);
  }

  /** Half days: what fairness and the subsidy count in. */
  public int weight() {
    return halves().size();
  }

  public BigDecimal days() {
    return this == DAY ? BigDecimal.ONE : new BigDecimal("0.5");
  }

  public String messageKey() {
    return "duty.session." + name();
  }
}
