package org.nuanyang.cases;

import java.time.LocalDate;
import org.nuanyang.identity.Actor;

/** Order to write the closing report. @param informedOn when the recipient was told the result */
public record WriteReport(
    CaseId id, int seen, String facts, String work, String result, String reflection, LocalDate informedOn, Actor by) {}
