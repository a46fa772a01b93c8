package org.nuanyang.archive;

import java.time.LocalDate;
import org.nuanyang.cases.CaseId;
import org.nuanyang.identity.Actor;

/** Order to lend a book. @param borrower who takes it, {@code unit} where from; {@code dueOn} today or later */
public record LendVolume(CaseId id, Book book, String borrower, String unit, String purpose, LocalDate dueOn, Actor by) {}
