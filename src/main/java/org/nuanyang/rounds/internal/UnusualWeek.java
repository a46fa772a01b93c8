package org.nuanyang.rounds.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nuanyang.rounds.BriefFact;
import org.nuanyang.statistics.Indicator;

/** Finds figures that leave their usual range: against the mean of the four weeks before, by percent and by number. */
record UnusualWeek(int percent, int least) {

  /** @param before sums of four weeks */
  List<BriefFact> facts(Map<Indicator, Long> week, Map<Indicator, Long> before, Function<Indicator, String> name, Function<Indicator, String> url) {
    List<BriefFact> found = new ArrayList<>();
    week.forEach(
        (what, now) -> {
          long four = before.getOrDefault(what, 0L);
          if (high(now, four)) found.add(new BriefFact("unusual-high", name.apply(what), List.of(now, WeekCount.mean(four)), url.apply(what), true));
          else if (low(now, four)) found.add(new BriefFact("unusual-low", name.apply(what), List.of(now, WeekCount.mean(four)), url.apply(what), true));
        });
    return found;
  }

  private boolean high(long now, long four) {
    return 400 * now >= percent * four && 4 * now - four >= 4L * least;
  }

  private boolean low(long now, long four) {
    return now * 4 * percent <= 100 * four && four - 4 * now >= 4L * least;
  }
}
