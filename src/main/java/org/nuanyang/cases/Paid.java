package org.nuanyang.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.shared.Money;

/**
 * One sum that reached one person. Two that are alike in everything are one and the same.
 *
 * @param on the day it arrived
 * @param receipt number of the transfer or the slip; empty when there is none
 */
public record Paid(UUID recipient, LocalDate on, PaidBy way, Money amount, String receipt) {}
