package org.nuanyang.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of the roster: who does duty, when they can, where they would like to. */
public interface DutyRoster {

  /** Enters lawyers, all or none. */
  void join(List<JoinRoster> orders, Actor by);

  /** The lawyer's own preferences; empty when the person is not in the roster. */
  Optional<Preferences> own(Actor by);

  /** Says anew what one can and would like; counts from the next draw on. */
  void prefer(Set<DayOfWeek> weekdays, List<UUID> stations, int most, int version, Actor by);

  /** Days on which one cannot. Planned shifts of these days go to the backup, or are open. @return how many shifts were given up */
  int leave(LocalDate from, LocalDate to, String reason, UUID submissionKey, Actor by);
}
