package org.nuanyang.retrieval.internal;

/** Turns a text into a direction; texts that mean the same point the same way. */
interface Meaning {

  /** Names model and version; vectors of different models are never compared. */
  String model();

  /** The direction of the text, of length 1. */
  float[] of(String text);
}
