package org.nuanyang.criminal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** People who must have a defender by law and of whom no organ gave notice yet (法律援助法 第二十五条). */
public interface WantedDefenders {

  /** Of the centres the person sees, the longest waiting first; at most 100. */
  List<WantedDefender> open(Actor by);

  /** The centre has asked the organ, and none is needed. @param note what the organ said */
  void settle(UUID record, String note, Actor by);
}
