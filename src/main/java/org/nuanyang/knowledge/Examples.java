package org.nuanyang.knowledge;

import java.util.List;
import java.util.Optional;

/** The cases told for learning that people may read. */
public interface Examples {

  /** In the order of subjects and identifiers. */
  List<Example> told();

  Optional<Example> example(String id);
}
