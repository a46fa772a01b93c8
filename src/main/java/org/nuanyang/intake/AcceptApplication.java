package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/** Order to accept a complete application (受理). @param version the version the clerk saw */
public record AcceptApplication(ApplicationId application, long version, Actor by) {}
