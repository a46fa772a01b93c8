package org.nuanyang.rounds;

import java.time.LocalDate;
import java.util.UUID;

/** One visit in the history of a charge. @param problems points where something was wrong @param orders of these, how many became orders to act */
public record VisitRow(UUID id, LocalDate on, String leader, int problems, int orders) {}
