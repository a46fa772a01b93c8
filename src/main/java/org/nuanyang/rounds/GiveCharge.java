package org.nuanyang.rounds;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to make a leader answer for something (包联).
 *
 * @param key drawn when the form was shown; also the id of the charge
 * @param subject the place, the application or the case
 * @param leader account of the leader
 * @param until last day of the term
 */
public record GiveCharge(UUID key, ChargeKind kind, UUID subject, UUID leader, LocalDate from, LocalDate until, Actor by) {}
