package org.nuanyang.cases;

import org.nuanyang.identity.Actor;

/** Order to go on into the next stage. @param stage such as SECOND_INSTANCE */
public record TakeFurther(CaseId id, int seen, String stage, String reason, Actor by) {}
