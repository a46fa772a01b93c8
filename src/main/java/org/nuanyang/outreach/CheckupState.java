package org.nuanyang.outreach;

import java.util.Set;

/** In whose hands a check-up is. These arrows are the only ones there are. */
public enum CheckupState {
  /** The owner is answering. */
  FILLING,
  /** The report is there, and nobody but the owner reads it. */
  DONE,
  /** The owner wants a lawyer to read it. */
  ASKED,
  /** A lawyer reads it. */
  TAKEN,
  /** The lawyer's opinion is there. */
  ADVISED;

  public Set<CheckupState> next() {
    return switch (this) {
      case FILLING -> Set.of(DONE);
      case DONE -> Set.of(ASKED);
      case ASKED -> Set.of(TAKEN);
      case TAKEN -> Set.of(ADVISED);
      case ADVISED -> Set.of(ADVISED);
    };
  }

  public boolean finished() {
    return this != FILLING;
  }

  public String messageKey() {
    return "outreach.state." + name();
  }
}
