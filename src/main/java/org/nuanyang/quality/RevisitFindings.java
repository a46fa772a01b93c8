package org.nuanyang.quality;

import java.util.UUID;

/** What the people of one unit's cases said when they were called back. @param reached people who answered */
public record RevisitFindings(UUID organisation, int reached, int notInformed, int dissatisfied, int askedForMoney) {}
