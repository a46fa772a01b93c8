package org.nuanyang.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/** One visit as its lawyer and the centre see it; fields as in {@link RecordHelp}. @param visits of the same help case so far */
public record HelpView(
    UUID id, UUID station, String stationName, UUID centre, UUID lawyer, String lawyerName, UUID helpCase, int visits, String person, String identityNumber,
    String agency, String caseNumber, String charge, HelpStage stage, Set<DutyService> services, Instant begunAt, Instant endedAt, boolean met,
    boolean readFile, String opinion, String opinionTaken, Set<Circumstance> circumstances, Plea plea, boolean voluntary, boolean informed,
    boolean needsDefender, @Nullable Instant aidAskedAt, @Nullable Instant relayedAt, @Nullable UUID application, boolean signed,
    Instant recordedAt, List<ClockView> clocks, int version) {}
