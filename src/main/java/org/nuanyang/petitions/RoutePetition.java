package org.nuanyang.petitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** A lawyer's decision which door it is. @param opinion in plain words, goes on the letter; @param lastDay by when to go at the latest */
public record RoutePetition(PetitionId id, int seen, String door, String opinion, @Nullable LocalDate lastDay, Actor by) {

  @Override
  public String toString() {
    return "RoutePetition[" + id + ", " + door + "]";
  }
}
