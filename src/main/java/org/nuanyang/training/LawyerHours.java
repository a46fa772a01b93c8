package org.nuanyang.training;

import java.util.Set;
import java.util.UUID;

/** A lawyer's year. @param weak what reviews of the last year found, and no course since has answered */
public record LawyerHours(UUID practitioner, String name, String firm, int done, Set<WeakPoint> weak) {}
