package org.nuanyang.assignment;

import java.util.List;
import org.nuanyang.identity.Actor;

/** Takes in assignments made elsewhere, many at once; nobody is told and no clock starts. */
public interface AssignmentArchive {

  /** All or none; loads and monthly counts go up with them. Hand over a few thousand at a time. */
  void take(List<PastAssignment> past, Actor by);
}
