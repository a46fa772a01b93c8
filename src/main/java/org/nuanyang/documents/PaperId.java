package org.nuanyang.documents;

import java.util.UUID;

/** Identifies one issued paper. */
public record PaperId(UUID value) {}
