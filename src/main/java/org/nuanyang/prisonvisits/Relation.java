package org.nuanyang.prisonvisits;

/** Who may visit: relatives and guardians (监狱法第四十八条). */
public enum Relation {
  PARENT,
  SPOUSE,
  CHILD,
  SIBLING,
  GRANDPARENT,
  OTHER_RELATIVE,
  GUARDIAN
}
