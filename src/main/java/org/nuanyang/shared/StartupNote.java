package org.nuanyang.shared;

import java.util.List;

/** What a module tells the operator on the console once the platform serves, such as demo accounts. */
public interface StartupNote {

  /** Lines to print; none when there is nothing to tell. */
  List<String> lines();
}
