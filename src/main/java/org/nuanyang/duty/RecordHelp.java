package org.nuanyang.duty;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to enter one visit into the ledger (台账).
 *
 * @param submissionKey drawn on the phone; sending again with a weak network makes no second record
 * @param person name as the paper spells it; {@code identityNumber} may be empty
 * @param agency the office that handles the case
 * @param caseNumber of that office; may be empty
 * @param opinionTaken NONE, WAITING, TAKEN, PARTLY or NOT_TAKEN
 * @param aidAskedAt when the person asked for legal aid; null when not
 */
public record RecordHelp(
    UUID submissionKey,
    UUID station,
    String person,
    String identityNumber,
    String agency,
    String caseNumber,
    String charge,
    HelpStage stage,
    Set<DutyService> services,
    Instant begunAt,
    Instant endedAt,
    boolean met,
    boolean readFile,
    String opinionTaken,
    PleaWitness witness,
    @Nullable Instant aidAskedAt,
    Actor by) {}
