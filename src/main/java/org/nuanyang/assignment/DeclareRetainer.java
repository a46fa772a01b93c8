package org.nuanyang.assignment;

import org.nuanyang.identity.Actor;

/** Order to declare a paid retainer. @param about the matter in a few words */
public record DeclareRetainer(String person, String identityNumber, String about, Actor by) {}
