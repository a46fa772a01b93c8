package org.nuanyang.oversight;

import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to have a file discussed together. @param key drawn when the form was shown @param reasons at least one */
public record ProposeDiscussion(UUID key, Target target, UUID subject, Set<HardBecause> reasons, String question, Actor by) {}
