package org.nuanyang.rounds.internal;

import java.util.UUID;

/** What is answered for. @param organisation the unit it belongs to @param label as people know it */
record Charged(UUID organisation, String label) {}
