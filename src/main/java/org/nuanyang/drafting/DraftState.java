package org.nuanyang.drafting;

import java.util.Set;

/** In whose hands a draft is. These arrows are the only ones there are. */
public enum DraftState {
  /** the person's own */
  OWN,
  /** a lawyer is asked to go over it */
  ASKED,
  /** a lawyer is at it */
  TAKEN,
  /** given back with what was changed */
  RETURNED;

  public Set<DraftState> next() {
    return switch (this) {
      case OWN, RETURNED -> Set.of(ASKED);
      case ASKED -> Set.of(TAKEN, OWN);
      case TAKEN -> Set.of(RETURNED);
    };
  }
}
