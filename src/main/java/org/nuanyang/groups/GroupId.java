package org.nuanyang.groups;

import java.util.UUID;

/** Identifies one group file. */
public record GroupId(UUID value) {}
