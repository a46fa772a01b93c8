package org.nuanyang.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The figures of some days of a whole city, for what is shorter than a month: a week's report. */
public interface DayFigures {

  /** How many files or works each figure counts from the first day to the last, both included. @param what those with files behind them ({@link Indicator#listed()}) */
  Map<Indicator, Long> count(Set<Indicator> what, LocalDate first, LocalDate last, Actor by);

  /** The files behind such a number, newest first. @param what one that {@link Indicator#work()} is not true of @param after mark of the page before */
  Slice<CountedFile> files(Indicator what, LocalDate first, LocalDate last, @Nullable String after, Actor by);

  /** The works behind it. @param what one that {@link Indicator#work()} is true of */
  Slice<CountedWork> works(Indicator what, LocalDate first, LocalDate last, @Nullable String after, Actor by);
}
