package org.nuanyang.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * The front door of deadlines. Clocks are started, paused and stopped inside the caller's
 * transaction, so a state and its clock never part.
 */
public interface Deadlines {

  /**
   * Starts a clock; starting the same rule on the same subject again while it runs changes nothing.
   *
   * @return null when there is nothing to time: a promise or local practice the city did not switch
   *     on, or an act for which the law fixes no period
   */
  @Nullable ClockId watch(WatchDeadline command);

  /** The same for all clocks that one event starts on one subject; those without anything to time are left out. */
  List<StartedClock> watchAll(List<WatchDeadline> commands);

  /** The awaited act was done in time or late; the clock stops and remembers which. No such clock: nothing. */
  void stop(UUID subject, String rule);

  /** One act ends several waits at once. */
  void stopAll(UUID subject, Set<String> rules);

  /**
   * Time from now until {@link #resume} is not counted. No such clock, or its time is up: nothing. One that stands still
   * already waits for this as well; days that were waited for two things are left out once.
   *
   * @param reason shown on the proof sheet: a code such as {@code SUPPLEMENT}, or words
   * @throws org.nuanyang.shared.Refusal {@code deadlines.not-pausable} when the law lets this term run on
   */
  void pause(UUID subject, String rule, String reason);

  /** Whatever it stood still for is over. */
  void resume(UUID subject, String rule);

  /** This reason is over; the clock counts on once it waits for nothing else. */
  void resume(UUID subject, String rule, String reason);

  /**
   * The term ends later, on a day somebody who may has granted; a promise also earlier, on the day that was set for it.
   * No such clock, or its time is up: nothing.
   *
   * @throws org.nuanyang.shared.Refusal {@code deadlines.not-extendable} when this term cannot be extended
   */
  void extend(UUID subject, String rule, LocalDate until);

  /** This one clock is not needed any more; the others of the subject run on. No such clock: nothing. */
  void cancel(UUID subject, String rule, String reason);

  /** The clock is not needed any more (withdrawn, transferred); it counts neither as kept nor as missed. */
  void cancelAll(UUID subject, String reason);

  /** Another organisation answers for the subject from now on: its open clocks go along and run on. */
  void handOver(UUID subject, UUID owner);

  /** Clocks of one subject, running ones first, soonest first. */
  List<ClockView> of(UUID subject);

  /** Clocks of all subjects of a list in one reading; a subject without any is not in the answer. */
  Map<UUID, List<ClockView>> ofAll(Collection<UUID> subjects);

  /** Clocks of the organisations the viewer answers for, or of what the viewer carries, soonest first. @param after mark of the page before */
  Slice<DueClock> list(ClockList which, @Nullable String after, int size, Actor by);

  /** The board of 限时办结: what runs at each organisation and post within the viewer's reach, the most overdue first. */
  List<BoardLine> board(Actor by);

  /** How many stand in each list, for badges; counts stop at {@link ClockCounts#MOST}. */
  ClockCounts counts(Actor by);

  /** All about one clock, with its working. */
  ClockSheet sheet(ClockId id, Actor by);

  /** Records why a term was missed, once the act is done. */
  void explain(ExplainMiss command);
}
