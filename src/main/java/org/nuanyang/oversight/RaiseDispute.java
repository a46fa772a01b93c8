package org.nuanyang.oversight;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** Order to lay an argument about jurisdiction before the bureau. @param other which centre is meant to be competent, when it is not the one the application was sent to */
public record RaiseDispute(UUID key, ApplicationId application, UUID other, String grounds, Actor by) {}
