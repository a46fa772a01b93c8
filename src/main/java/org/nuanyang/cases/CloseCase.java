package org.nuanyang.cases;

import java.time.LocalDate;
import org.nuanyang.identity.Actor;

/** Order to close a case. @param on the closing day: when the handler received the paper, or the agreement was made */
public record CloseCase(CaseId id, int seen, ClosingType type, ResultGrade grade, LocalDate on, Actor by) {}
