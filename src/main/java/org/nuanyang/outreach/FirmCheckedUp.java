package org.nuanyang.outreach;

import java.time.Instant;
import java.util.UUID;

/**
 * A firm has its report.
 *
 * @param newFirm a firm with a code that was not seen here before; an anonymous trial is none
 */
public record FirmCheckedUp(CheckupId checkup, String city, UUID organisation, boolean newFirm, Instant at) {}
