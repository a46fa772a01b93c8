package org.nuanyang.intake;

import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;

/** The reviewer's finding (审查意见). @param refusalCode needed when the proposal is to refuse */
public record ProposeDecision(
    ApplicationId application,
    long version,
    Proposal proposal,
    @Nullable RefusalCode refusalCode,
    String opinion,
    Actor by) {}
