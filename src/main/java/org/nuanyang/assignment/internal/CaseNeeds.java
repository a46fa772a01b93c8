package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.network.GeoPoint;

/**
 * What a case asks of its lawyer, on the day of the assignment.
 *
 * @param languages what the recipients speak
 * @param home where they live; null when unknown
 */
record CaseNeeds(
    Work work, Wishes wishes, Set<String> languages, String region, @Nullable GeoPoint home, Before before, LocalDate on) {

  /**
   * The work itself.
   *
   * @param minor a recipient is under 18
   * @param girl a female recipient is under 18
   * @param serious imprisonment for life or death may follow, or a death sentence is reviewed
   */
  record Work(
      boolean criminal, boolean litigation, String aidForm, String speciality, boolean minor, boolean girl, boolean serious) {}

  /**
   * Who had to do with it before.
   *
   * @param earlierLawyer who had the stage before
   * @param declined who already turned the case down
   * @param replaced who had it and was replaced
   * @param dutyHelpers who helped this person as a duty lawyer in this case
   */
  record Before(@Nullable UUID earlierLawyer, Set<UUID> declined, Set<UUID> replaced, Set<UUID> dutyHelpers) {
    static final Before NOBODY = new Before(null, Set.of(), Set.of(), Set.of());
  }
}
