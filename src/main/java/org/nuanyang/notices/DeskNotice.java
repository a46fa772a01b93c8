package org.nuanyang.notices;

import java.time.Instant;
import java.util.UUID;

/** One notice as a desk shows it. @param url page where one sees more; {@code tone} is one of the kit's */
public record DeskNotice(UUID id, String kind, String tone, String title, String text, String url, Instant at) {}
