package org.nuanyang.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What hangs at the door of a place besides its address; told by whoever keeps it. */
public interface PlaceBoard {

  /** Places that have nothing to say are left out. */
  Map<UUID, Notices> on(LocalDate day, Collection<UUID> places);

  /** @param sitting who sits at which window that day @param pledges the place's promises, in its own words */
  record Notices(List<Sitting> sitting, List<String> pledges) {}

  /** @param session message key of the half of the day @param vanguard 党员示范岗 */
  record Sitting(String window, String session, String person, boolean vanguard) {}
}
