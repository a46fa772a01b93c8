package org.nuanyang.intake;

import java.util.UUID;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;

/** Order to tell one person of a group that they do not qualify. @param reasons in words the person understands */
public record RefusePerson(ApplicationId application, UUID person, RefusalCode code, String reasons, Actor by) {}
