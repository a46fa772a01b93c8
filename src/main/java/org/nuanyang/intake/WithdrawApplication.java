package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/** The applicant takes the application back (撤回). @param reason in their words, may be empty */
public record WithdrawApplication(ApplicationId application, String reason, Actor by) {}
