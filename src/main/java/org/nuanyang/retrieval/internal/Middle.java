package org.nuanyang.retrieval.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle of several articles' directions. */
final class Middle {

  private Middle() {}

  /** Null when none of them has a vector yet. */
  static float @Nullable [] of(List<Integer> places, Snapshot snapshot, VectorBank bank) {
    float[] middle = new float[Vector.DIMENSIONS];
    int found = 0;
    for (int place : places) {
      Unit unit = snapshot.units[place];
      Vector vector = unit == null ? null : bank.of(unit.digest());
      if (vector == null) continue;
      float[] direction = vector.direction();
      for (int i = 0; i < middle.length; i++) middle[i] += direction[i];
      found++;
    }
    if (found == 0) return null;
    for (int i = 0; i < middle.length; i++) middle[i] /= found;
    return middle;
  }
}
