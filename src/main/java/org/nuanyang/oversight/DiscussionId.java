package org.nuanyang.oversight;

import java.util.UUID;

/** Identifies one collective discussion; it is read at {@code /desk/discussions/{value}}. */
public record DiscussionId(UUID value) {}
