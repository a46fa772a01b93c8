package org.nuanyang.verification;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Pledges looked into after the grant: drawn by lot, weighted by risk, found by a person. */
public interface SpotChecks {

  /** Checks of the actor's centre that wait, then those that are done; at most 200. */
  List<SpotCheckView> list(Actor by);

  SpotCheckView find(UUID id, Actor by);

  /**
   * Records what a person found. An untrue pledge is kept on the person's record and announced by {@link PledgeBroken};
   * the aid itself ends only by a decision on the case (法律援助法第四十八条第一款第一项、第二项).
   */
  void record(UUID id, int seen, Finding finding, String text, Actor by);

  /** What was found. */
  enum Finding {
    /** 属实 */
    TRUE,
    /** 以欺骗手段获得（TM1） */
    FRAUD,
    /** 故意隐瞒重要事实（TM2） */
    CONCEALED
  }
}
