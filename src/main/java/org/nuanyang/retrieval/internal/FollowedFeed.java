package org.nuanyang.retrieval.internal;

import org.nuanyang.knowledge.LawFollower;
import org.nuanyang.retrieval.Readiness;
import org.nuanyang.retrieval.Retrieval;
import org.springframework.stereotype.Component;

/** Tells the library's imports how many texts can be found by their meaning already. */
@Component
class FollowedFeed implements LawFollower {

  private final Retrieval retrieval;

  FollowedFeed(Retrieval retrieval) {
    this.retrieval = retrieval;
  }

  @Override
  public Level level() {
    Readiness ready = retrieval.readiness();
    return new Level(ready.behind(), ready.withMeaning(), ready.units());
  }
}
