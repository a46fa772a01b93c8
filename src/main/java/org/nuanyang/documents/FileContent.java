package org.nuanyang.documents;

/** A kept file, opened. */
public record FileContent(String name, String mediaType, byte[] content) {}
