package org.nuanyang.patrol;

import org.nuanyang.identity.Actor;

/** The front door of the map of disputes. */
public interface HeatMaps {

  /** Counted as of now; a leader's numbers are those of the lists they lead to. */
  HeatView of(HeatQuestion question, Actor by);
}
