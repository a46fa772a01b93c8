package org.nuanyang.assignment.internal;

import java.util.UUID;

/** The lawyer who carries a case (承办人), at work for a firm in a city. */
record Carrier(UUID lawyer, UUID firm, String city) {}
