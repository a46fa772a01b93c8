package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.UUID;

/** A service was taken in. */
public record ServiceOpened(ServiceId service, String code, String city, UUID front, Instant at) {}
