package org.nuanyang.documents;

import java.time.Instant;

/**
 * One kept file in a list.
 *
 * @param scan CLEAN, or UNSCANNED when the virus scanner could not be reached
 */
public record FileView(FileId id, String kind, String name, String mediaType, long bytes, String scan, Instant at) {}
