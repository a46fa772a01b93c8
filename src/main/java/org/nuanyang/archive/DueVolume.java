package org.nuanyang.archive;

import java.time.LocalDate;
import java.util.UUID;

/** A sealed volume whose term has ended. @param lent whether one of its books is out, so that it must stay */
public record DueVolume(UUID id, String archiveNumber, String caseNumber, String applicantName, LocalDate keepUntil, boolean lent) {}
