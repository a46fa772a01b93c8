package org.nuanyang.doors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/** Looks at a reconsideration (行政复议) before it is asked for: may it be, in time, and before whom. Nothing is kept. */
public interface Reconsideration {

  List<Organ> organs();

  List<Act> acts();

  Outlook look(Asked asked);

  /** Whose act it was. @param body who reconsiders it (行政复议法 第二十四条至第二十八条) */
  record Organ(String code, String label, String body, List<Citation> basis) {}

  /** What was done. */
  record Act(String code, String label, Kind kind, List<Citation> basis) {}

  enum Kind {
    /** Reconsideration or straight to the court, as one likes (行政诉讼法 第四十四条). */
    OPEN,
    /** Reconsideration first (行政复议法 第二十三条). */
    FIRST,
    /** No matter for a reconsideration (行政复议法 第十二条). */
    OUT
  }

  /**
   * @param knownOn the day it became known; for an organ that kept silent the day by which it had to act
   * @param actedOn the day of the act itself; null when it is the same
   * @param told whether the paper named right, body and term
   * @param land whether it is about land or a house
   * @param inCourt a court has taken the same case already
   */
  record Asked(String organ, String act, LocalDate knownOn, @Nullable LocalDate actedOn, boolean told, boolean land, boolean inCourt) {}

  enum Verdict { OUT_OF_SCOPE, COURT_HAS_IT, TOO_LATE, IN_TIME }

  /** @param last last day to ask for it; null where it cannot be asked for */
  record Outlook(Verdict verdict, Organ organ, Act act, @Nullable LastDay last, List<Citation> basis) {}
}
