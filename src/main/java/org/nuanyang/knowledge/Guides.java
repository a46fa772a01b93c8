package org.nuanyang.knowledge;

import java.util.List;
import java.util.Optional;

/** The plain-language guides people may read. */
public interface Guides {

  /** Every guide in force, in the order of categories and identifiers. */
  List<Guide> published();

  Optional<Guide> guide(String id);
}
