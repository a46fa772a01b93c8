package org.nuanyang.training;

import java.util.UUID;

/** One course. */
public record CourseId(UUID value) {}
