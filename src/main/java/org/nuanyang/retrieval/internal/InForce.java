package org.nuanyang.retrieval.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which units of a snapshot apply on a day; none of the arrays is to be changed.
 *
 * @param all by place, national and regional
 * @param national those of the whole country
 * @param regional those of a region
 */
record InForce(LocalDate day, boolean[] all, boolean[] national, boolean[] regional, boolean anyNational) {

  static InForce on(LocalDate day, @Nullable Unit[] units, boolean[] local) {
    boolean[] all = new boolean[units.length];
    boolean[] national = new boolean[units.length];
    boolean[] regional = new boolean[units.length];
    boolean anyNational = false;
    for (int i = 0; i < all.length; i++) {
      Unit unit = units[i];
      all[i] = unit != null && unit.appliesOn(day);
      anyNational |= national[i] = all[i] && !local[i];
      regional[i] = all[i] && local[i];
    }
    return new InForce(day, all, national, regional, anyNational);
  }

  /**
   * Those of the known ones by which scores are measured. Texts of regions stand in a list of their own: how many of
   * them there are must not shift what the national ones are worth.
   */
  boolean[] measured(boolean[] known) {
    boolean any = false;
    boolean[] measured = new boolean[known.length];
    for (int i = 0; i < known.length; i++) any |= measured[i] = national[i] && known[i];
    return any ? measured : known;
  }

  /** The same when all are known. */
  boolean[] measured() {
    return anyNational ? national : all;
  }
}
