package org.nuanyang.intake;

import java.util.Map;
import java.util.UUID;

/**
 * Who does what for one application, by name.
 *
 * @param paying who pays the subsidy by the rule of the day of receipt
 * @param names of the five centres of the file
 */
public record CentresOfAid(ApplicationFile file, UUID paying, Map<UUID, String> names) {}
