package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One patrol task (排查任务). @param stoppedOn the day it was ended early; null while it was not @param disputes how many cards came of it */
public record TaskView(
    UUID id, int version, UUID organisation, String unit, String title, LocalDate startsOn, LocalDate endsOn, Set<DisputeKind> themes, List<Place> villages,
    List<Patroller> people, int visits, boolean monthly, String setBy, String note, @Nullable LocalDate stoppedOn, int disputes) {

  /** A village to go to. @param visits how often somebody was there */
  public record Place(UUID id, String name, String region, int visits) {}

  /** Somebody who goes. @param done how many visits they have made */
  public record Patroller(UUID account, String name, int done) {}

  public int done() {
    return people.stream().mapToInt(Patroller::done).sum();
  }

  public int wanted() {
    return people.size() * visits;
  }

  public boolean over(LocalDate today) {
    return stoppedOn != null || endsOn.isBefore(today);
  }
}
