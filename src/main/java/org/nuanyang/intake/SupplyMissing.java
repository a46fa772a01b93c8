package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/** The applicant brought what was missing; files were kept under the matter before. @param note their explanation */
public record SupplyMissing(ApplicationId application, String note, Actor by) {}
