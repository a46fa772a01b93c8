package org.nuanyang.network;

/** A place and how far it is as the crow flies. @param kilometres below zero where nobody said from where */
public record NearPlace(OrganisationView place, double kilometres) {}
