package org.nuanyang.intake;

import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;

/** Order to refuse aid (不予法律援助) with a ground of the law and written reasons. */
public record RefuseAid(
    ApplicationId application, long version, RefusalCode code, String reasons, Actor by) {}
