package org.nuanyang.doors;

import java.util.List;
import java.util.Optional;

/** The front door for which door it is. Nothing asked here is kept. */
public interface Doors {

  List<Topic> topics();

  Optional<Topic> topic(String code);

  /** What has to be asked about it, in order. */
  List<DoorQuestion> questions(Topic topic);

  /** The advice; empty while something that decides is not said. */
  Optional<DoorAdvice> advise(DoorFacts facts);

  List<Door> doors();

  /** @throws org.nuanyang.shared.Missing when there is none of that code */
  Door door(String code);
}
