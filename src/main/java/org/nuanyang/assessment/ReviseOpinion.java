package org.nuanyang.assessment;

import java.util.List;
import org.nuanyang.identity.Actor;

/**
 * Order to word a letter anew.
 *
 * @param version of the assessment the lawyer saw
 * @param texts of the sections in their order; an empty one takes the section out
 * @param reason what was changed and why; not empty
 */
public record ReviseOpinion(KeptId assessment, int version, List<String> texts, String reason, Actor by) {}
