package org.nuanyang.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shift as pages show it.
 *
 * @param lawyer null while nobody has it
 * @param inProof how the lawyer showed to be there: CODE, CODE_AND_PLACE, or REMOTE; empty before
 * @param published whether the rota it belongs to is out
 */
public record ShiftView(
    UUID id,
    UUID station,
    String stationName,
    UUID centre,
    DutyMode mode,
    Arrangement arrangement,
    LocalDate day,
    Session session,
    ShiftState state,
    @Nullable UUID lawyer,
    String lawyerName,
    @Nullable UUID backup,
    String backupName,
    @Nullable Instant signedInAt,
    String inProof,
    @Nullable Instant signedOutAt,
    @Nullable Instant backupCalledAt,
    List<Reason> reasons,
    boolean published,
    int version) {

  /** Whether someone is still looked for. */
  public boolean gap() {
    return lawyer == null && state == ShiftState.PLANNED;
  }
}
