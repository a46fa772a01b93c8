package org.nuanyang.catalogue;

import java.util.Set;

/** Where an edition of an item stands. */
public enum EditionState {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  DROPPED;

  public Set<EditionState> next() {
    return switch (this) {
      case DRAFT -> Set.of(IN_REVIEW, DROPPED);
      case IN_REVIEW -> Set.of(DRAFT, PUBLISHED);
      case PUBLISHED, DROPPED -> Set.of();
    };
  }
}
