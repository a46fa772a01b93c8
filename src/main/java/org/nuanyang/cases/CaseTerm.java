package org.nuanyang.cases;

import org.nuanyang.deadlines.ClockView;

/** A running term and the case it runs on. */
public record CaseTerm(CaseId id, String caseNumber, String applicantName, ClockView clock) {}
