package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * One clock as a page shows it.
 *
 * @param title in office words, such as 审查决定期限
 * @param dueAt the last moment; for terms in days the end of the last day
 * @param state RUNNING, PAUSED, KEPT, MISSED or CANCELLED
 * @param remaining in words, such as 还有3天 / 超期1天; empty when not running
 * @param promise true for a local promise, which is never a breach of law
 */
public record ClockView(
    ClockId id, String rule, String title, Instant dueAt, String state, String remaining, boolean promise, UUID subject) {}
