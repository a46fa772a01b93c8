package org.nuanyang.kit.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of one reader under their headings.
 *
 * @param here the place the reader is at; null outside of all
 */
record DeskMenu(List<Part> parts, @Nullable DeskPlace here) {

  /** Up to so many places are taken in at a glance and need no headings. */
  private static final int AT_A_GLANCE = 9;

  /** @param open whether its places are in sight from the beginning: today's work, and where the reader is */
  record Part(DeskShelf shelf, List<DeskPlace> places, boolean open) {}

  static DeskMenu of(List<DeskPlace> places, @Nullable DeskPlace here) {
    return new DeskMenu(
        Arrays.stream(DeskShelf.values())
            .map(shelf -> new Part(shelf, places.stream().filter(place -> place.shelf() == shelf).toList(), shelf == DeskShelf.TODAY || here != null && here.shelf() == shelf))
            .filter(part -> !part.places().isEmpty())
            .toList(),
        here);
  }

  public boolean isLong() {
    return parts.stream().mapToInt(part -> part.places().size()).sum() > AT_A_GLANCE;
  }
}
