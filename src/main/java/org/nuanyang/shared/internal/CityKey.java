package org.nuanyang.shared.internal;

import java.util.Arrays;

/**
 * One key of a city: the half that seals and the half that makes blind indexes.
 *
 * @param number stored in front of every value sealed with it
 */
record CityKey(short number, byte[] sealing, byte[] indexing) {

  static final int BYTES = Sm4.KEY_BYTES + 32;

  static CityKey of(short number, byte[] both) {
    return new CityKey(
        number,
        Arrays.copyOf(both, Sm4.KEY_BYTES),
        Arrays.copyOfRange(both, Sm4.KEY_BYTES, BYTES));
  }
}
