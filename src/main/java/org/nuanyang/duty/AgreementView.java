package org.nuanyang.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service agreement by which a firm sends lawyers. @param station null for all stations of the centre */
public record AgreementView(
    UUID id, UUID centre, UUID firm, String firmName, @Nullable UUID station, LocalDate from, LocalDate to) {

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
