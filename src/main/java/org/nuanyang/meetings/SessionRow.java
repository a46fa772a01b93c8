package org.nuanyang.meetings;

import java.time.Instant;
import java.util.UUID;

/** One open session in a list. @param name of the person; empty while not written */
public record SessionRow(UUID id, String stationName, String name, String openedBy, Instant openedAt) {}
