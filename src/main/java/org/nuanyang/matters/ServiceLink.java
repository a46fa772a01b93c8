package org.nuanyang.matters;

import java.time.Instant;
import java.util.UUID;

/** One service that hangs on a matter (an application, a case, a consultation) as the matter's page links it. */
public record ServiceLink(String title, String state, String tone, String url, Instant at, UUID id) {}
