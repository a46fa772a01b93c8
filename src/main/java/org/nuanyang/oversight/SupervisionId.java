package org.nuanyang.oversight;

import java.util.UUID;

/** Identifies one order to act (督办单); it is read at {@code /desk/supervision/{value}}. */
public record SupervisionId(UUID value) {}
