package org.nuanyang.serving;

import java.time.Instant;
import java.time.LocalDate;
import org.nuanyang.documents.PaperId;

/**
 * One service of a paper.
 *
 * @param edition 1 for the first receipt, more for those that put it right
 * @param effectiveOn the day from which terms run
 * @param receipt the 送达回证
 * @param recordedBy 申请人 when the person opened it online
 */
public record ServiceView(
    PaperId paper, int edition, ServiceMethod method, LocalDate servedOn, LocalDate effectiveOn, PaperId receipt, Instant recordedAt, String recordedBy) {}
