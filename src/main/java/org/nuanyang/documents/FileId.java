package org.nuanyang.documents;

import java.util.UUID;

/** Identifies one kept file. */
public record FileId(UUID value) {}
