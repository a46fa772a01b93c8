package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of patrols: who goes round where, and that they were there. */
public interface Patrols {

  /** Sets a task; leaders, heads of centres, mediators and the dispute centre may. */
  UUID set(SetPatrol order);

  /** Ends a task before its last day; a monthly one is not set again. */
  void stop(UUID task, int seen, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, or neither set by the person's unit nor theirs to do */
  TaskView view(UUID task, Actor by);

  /** Tasks of the person's reach, those that end last first. @param over what is finished; else what runs or comes */
  Slice<TaskRow> list(boolean over, @Nullable String after, Actor by);

  /** What the person has to go round today. */
  List<TaskView> mine(Actor by);

  /** Writes down a visit, and the card of what was found there. */
  Recorded record(RecordPatrol order);

  /** Visits of a task, newest first. */
  Slice<VisitRow> visits(UUID task, @Nullable String after, Actor by);

  /** @param card null when all was quiet @param again it had been sent before */
  record Recorded(UUID visit, @Nullable UUID card, boolean again) {}

  /** One visit. @param card number of what was found; empty when all was quiet */
  record VisitRow(UUID id, LocalDate on, String village, String who, String card) {}
}
