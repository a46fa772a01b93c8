package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** A service was taken in. */
public record ServiceOpened(ServiceId service, MatterId matter, String receiptNumber, String code, String city, UUID front, Instant at) {}
