package org.nuanyang.network;

/** A place and how far it is as the crow flies. */
public record NearPlace(OrganisationView place, double kilometres) {}
