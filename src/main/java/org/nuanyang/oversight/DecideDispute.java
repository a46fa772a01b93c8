package org.nuanyang.oversight;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The bureau's ruling. @param competent any centre of the city, also a third one; {@code found} the reasons */
public record DecideDispute(UUID dispute, int seen, UUID competent, String found, Actor by) {}
