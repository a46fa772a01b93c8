package org.nuanyang.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to write down a visit.
 *
 * @param key drawn when the form was shown; also the id of the visit
 * @param answers one for each point of the list
 * @param dueOn by when what is pressed for is answered; null for the usual working days
 */
public record RecordVisit(UUID key, UUID charge, LocalDate on, List<Answer> answers, String summary, @Nullable LocalDate dueOn, Actor by) {

  /** @param note what is wrong; empty where nothing is @param press becomes an order to act (督办) */
  public record Answer(String code, Found found, String note, boolean press) {

    @Override
    public String toString() {
      return "Answer[" + code + " " + found + "]";
    }
  }
}
