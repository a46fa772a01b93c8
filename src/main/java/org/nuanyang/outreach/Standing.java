package org.nuanyang.outreach;

/** How a firm stands on one question. */
public enum Standing {
  KEPT(0),
  HALF(1),
  LACKING(2),
  /** The owner does not know; until it is known it weighs as half done. */
  UNCLEAR(1),
  /** The question does not concern this firm; it weighs nothing. */
  NOT_CONCERNED(0),
  /** Not answered yet; it weighs nothing. */
  OPEN(0);

  private final int halves;

  Standing(int halves) {
    this.halves = halves;
  }

  /** Halves of the question's weight that are lost. */
  public int halves() {
    return halves;
  }

  public boolean counts() {
    return this != NOT_CONCERNED && this != OPEN;
  }

  public boolean worries() {
    return halves > 0;
  }
}
