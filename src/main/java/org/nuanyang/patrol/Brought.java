package org.nuanyang.patrol;

/**
 * A photo taken or a note spoken on the spot.
 *
 * @param spoken a recording; otherwise a photo
 * @param name as the phone called it
 */
public record Brought(boolean spoken, String name, byte[] content) {

  @Override
  public String toString() {
    return "Brought[" + (spoken ? "spoken" : "photo") + "]";
  }
}
