package org.nuanyang.directory;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to say what was found out about a report. @param answer as the person reads it; @param version the one seen */
public record AnswerReport(UUID report, ReportState found, String answer, int version, Actor by) {}
