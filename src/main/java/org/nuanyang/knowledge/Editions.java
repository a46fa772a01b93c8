package org.nuanyang.knowledge;

import java.util.Optional;

/** Tells which version of a guide or an example people read at this moment. */
public interface Editions {

  /** Empty when people read none. */
  Optional<Edition> of(TextKind kind, String id);
}
