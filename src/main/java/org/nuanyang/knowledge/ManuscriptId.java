package org.nuanyang.knowledge;

import java.util.UUID;

/** Identifies one version of a guide or an example in the city's own writing. */
public record ManuscriptId(UUID value) {}
