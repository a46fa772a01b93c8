package org.nuanyang.documents;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A paper taken over with the file it belongs to; fields as {@link Papers#issue} takes them. */
public record PastPaper(
    PaperType type, UUID matter, UUID subject, String city, UUID organisation, Map<String, Object> fields, Instant issuedAt) {}
