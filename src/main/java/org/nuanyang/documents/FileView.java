package org.nuanyang.documents;

import java.time.Instant;

/**
 * One kept file in a list.
 *
 * @param scan CLEAN; UNSCANNED when the virus scanner could not be reached; INFECTED when a later scan
 *     found something, and the file no longer opens. {@code documents.scan.} + this is the Chinese word
 */
public record FileView(FileId id, String kind, String name, String mediaType, long bytes, String scan, Instant at) {}
