package org.nuanyang.catalogue;

import java.util.UUID;

/** Names a service taken at the window. */
public record ServiceId(UUID value) {}
