package org.nuanyang.duty;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A duty lawyer met somebody who should have a defender by law and has none (法律援助法 第二十五条).
 *
 * @param record the visit, by which {@link HelpRecords#view} tells who it is
 * @param reasons why
 */
public record DefenderNeeded(UUID record, UUID helpCase, String city, UUID centre, HelpStage stage, Set<Circumstance> reasons, Instant at) {}
