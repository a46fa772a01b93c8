package org.nuanyang.network;

import java.time.Instant;

/** One change of a licence. */
public record LicenceChange(Instant at, LicenceState from, LicenceState to, String reason, String by) {}
