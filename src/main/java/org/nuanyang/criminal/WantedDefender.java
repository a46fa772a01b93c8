package org.nuanyang.criminal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody a duty lawyer met who must have a defender and has none. Bears no name: that is in the duty ledger.
 *
 * @param record the visit in the duty ledger
 * @param agency who handles the case
 * @param reasonKeys message keys of what calls for a defender
 */
public record WantedDefender(UUID record, String agency, String charge, String stageKey, List<String> reasonKeys, Instant wantedAt) {}
