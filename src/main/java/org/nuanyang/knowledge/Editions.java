package org.nuanyang.knowledge;

import java.util.Optional;

/** Tells which version of a guide people read at this moment. */
public interface Editions {

  /** Empty when people read none. */
  Optional<Edition> ofGuide(String id);
}
