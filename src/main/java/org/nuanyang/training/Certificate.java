package org.nuanyang.training;

import java.time.LocalDate;
import java.util.UUID;

/** 培训合格证明. @param number such as 培训〔2026〕12号, as its parts @param code by which anybody checks it */
public record Certificate(UUID id, int year, int number, String code, String name, String unit, String course, int hours, LocalDate completedOn, String issuer) {}
