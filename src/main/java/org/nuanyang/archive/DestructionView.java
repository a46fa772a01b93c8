package org.nuanyang.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of volumes to be destroyed, with what became of it.
 *
 * @param paper the record of destruction (销毁清册); null until it is done
 * @param mayDecide whether this reader may approve it: a head, and not the one who proposed it
 */
public record DestructionView(
    DestructionId id, int version, DestructionState state, String reason, String proposedBy, Instant proposedAt, List<Listed> volumes,
    List<Step> steps, @Nullable UUID paper, boolean mayDecide) {

  /** A volume on the list, as it was when it was proposed. @param digests SM3 of its books */
  public record Listed(UUID id, String archiveNumber, String caseNumber, LocalDate archivedOn, LocalDate keepUntil, int pages, String digests) {}

  /** What happened. @param kind PROPOSED, REFUSED, ERASED or DONE; {@code archiveNumber} empty when it was the whole list */
  public record Step(Instant at, String kind, String archiveNumber, String words, String who) {}
}
