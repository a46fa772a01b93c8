package org.nuanyang.drafting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/**
 * Order to begin a guided document.
 *
 * @param known answers there are already: from a matter, from a sum
 * @param matter it is written for; null for none
 */
public record BeginPaper(UUID submissionKey, String paper, Answers known, @Nullable MatterId matter, Actor by) {}
