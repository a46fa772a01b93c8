package org.nuanyang.petitions;

import java.time.LocalDate;
import org.nuanyang.identity.Actor;

/** Somebody of ours went along (陪同). @param place which door; @param words what was done there */
public record RecordEscort(PetitionId id, int seen, LocalDate on, String place, String words, Actor by) {

  @Override
  public String toString() {
    return "RecordEscort[" + id + ", " + on + "]";
  }
}
