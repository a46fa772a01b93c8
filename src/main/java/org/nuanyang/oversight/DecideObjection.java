package org.nuanyang.oversight;

import org.nuanyang.identity.Actor;

/**
 * The bureau's decision on an objection.
 *
 * @param correct true orders the centre to correct, false maintains its decision
 * @param found what was found and why, written into the opinion
 */
public record DecideObjection(ObjectionId objection, int seen, boolean correct, String found, Actor by) {}
