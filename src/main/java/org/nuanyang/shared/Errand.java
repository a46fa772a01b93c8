package org.nuanyang.shared;

import java.util.List;

/** Something an operator asks for on the command line: {@code ./nuanyang NAME arguments}. */
public interface Errand {

  /** The word on the command line, such as {@code demo}. */
  String name();

  /**
   * Does it, telling on standard output what happens.
   *
   * @return the exit status: 0 when it is done, otherwise 1 and above
   */
  int run(List<String> arguments);
}
