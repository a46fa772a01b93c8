package org.nuanyang.patrol;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/**
 * Disputes by place and by kind (热力图). Few cases of places somebody does not answer for are not told.
 *
 * @param all of the whole city
 * @param shownFrom fewer than so many of other units' cases are not told
 */
public record HeatView(HeatQuestion question, Count all, List<Area> counties, List<Area> towns, List<Area> villages, List<KindLine> kinds, int shownFrom) {

  /**
   * Cases told of.
   *
   * @param own how many of them the person may open
   * @param hidden whether there are a few more that are not told
   * @param parts whether {@code live}, {@code closed} and {@code high} are told
   */
  public record Count(int total, int live, int closed, int high, int own, boolean hidden, boolean parts) {}

  /** A county, a town or a village. @param key as {@link FindDisputes#place()} takes it @param at the middle of its villages; null when none is located */
  public record Area(String key, String county, String name, @Nullable UUID village, @Nullable GeoPoint at, Count count) {}

  public record KindLine(DisputeKind kind, Count count) {}
}
