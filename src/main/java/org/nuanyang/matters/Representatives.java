package org.nuanyang.matters;

import java.util.Set;
import java.util.UUID;

/** Who of many persons with one cause was elected to act for all of them (代表人, 民事诉讼法 第五十六条); groups know, matters asks. */
public interface Representatives {

  /** Participants by their ids; empty when nobody was elected. */
  Set<UUID> of(MatterId matter);
}
