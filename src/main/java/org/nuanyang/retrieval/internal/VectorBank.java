package org.nuanyang.retrieval.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The vectors this node has in memory, one behind the other in slabs: comparing a question with all of them
 * reads memory in its order, which is several times as fast as following a pointer to each.
 */
final class VectorBank {

  static final int NOWHERE = -1;
  private static final int SLAB = 4_096;

  private final Map<Digest, Integer> slots = new ConcurrentHashMap<>();
  private volatile Slabs slabs = new Slabs(new byte[0][], new float[0][], 0);

  /** @param count how many vectors stand in them */
  private record Slabs(byte[][] values, float[][] inverseLengths, int count) {

    Slabs with(Vector vector) {
      byte[][] all = values;
      float[][] lengths = inverseLengths;
      if (count == all.length * SLAB) {
        all = Arrays.copyOf(all, all.length + 1);
        lengths = Arrays.copyOf(lengths, all.length);
        all[all.length - 1] = new byte[SLAB * Vector.DIMENSIONS];
        lengths[all.length - 1] = new float[SLAB];
      }
      System.arraycopy(vector.values(), 0, all[count / SLAB], count % SLAB * Vector.DIMENSIONS, Vector.DIMENSIONS);
      lengths[count / SLAB][count % SLAB] = vector.inverseLength();
      return new Slabs(all, lengths, count + 1);
    }
  }

  /** Where the vector of a text stands; {@link #NOWHERE} until it has one. */
  int slot(Digest digest) {
    return slots.getOrDefault(digest, NOWHERE);
  }

  @Nullable Vector of(Digest digest) {
    int slot = slot(digest);
    return slot == NOWHERE ? null : at(slot);
  }

  /** The vector that stands there. */
  Vector at(int slot) {
    Slabs now = slabs;
    int from = slot % SLAB * Vector.DIMENSIONS;
    return new Vector(
        Arrays.copyOfRange(now.values[slot / SLAB], from, from + Vector.DIMENSIONS), now.inverseLengths[slot / SLAB][slot % SLAB]);
  }

  /** How near it is to the vector of each place among some; not a number for the others and for {@link #NOWHERE}. */
  float[] cosines(Vector direction, int[] slots, boolean[] among) {
    Slabs now = slabs;
    float[] near = new float[slots.length];
    byte[] one = new byte[Vector.DIMENSIONS]; // the library compares whole arrays; copying one along is cheap
    for (int place = 0; place < near.length; place++) {
      int slot = slots[place];
      if (!among[place] || slot == NOWHERE) {
        near[place] = Float.NaN;
        continue;
      }
      System.arraycopy(now.values[slot / SLAB], slot % SLAB * Vector.DIMENSIONS, one, 0, Vector.DIMENSIONS);
      near[place] = VectorUtil.dotProduct(direction.values(), one) * direction.inverseLength() * now.inverseLengths[slot / SLAB][slot % SLAB];
    }
    return near;
  }

  /** How near it is to the vectors that stand in some slots; 0 for {@link #NOWHERE}. */
  float[] cosines(Vector direction, int[] some) {
    Slabs now = slabs;
    float[] near = new float[some.length];
    byte[] one = new byte[Vector.DIMENSIONS];
    for (int i = 0; i < some.length; i++) {
      if (some[i] == NOWHERE) continue;
      System.arraycopy(now.values[some[i] / SLAB], some[i] % SLAB * Vector.DIMENSIONS, one, 0, Vector.DIMENSIONS);
      float inverseLength = now.inverseLengths[some[i] / SLAB][some[i] % SLAB];
      near[i] = VectorUtil.dotProduct(direction.values(), one) * direction.inverseLength() * inverseLength;
    }
    return near;
  }

  synchronized void add(Map<Digest, Vector> more) {
    more.forEach((digest, vector) -> {
      if (slots.containsKey(digest)) return; // the same text has the same vector
      int slot = slabs.count;
      slabs = slabs.with(vector);
      slots.put(digest, slot);
    });
  }

  List<Digest> missing(Collection<Digest> wanted) {
    return wanted.stream().filter(digest -> !slots.containsKey(digest)).distinct().toList();
  }

  int size() {
    return slots.size();
  }
}
