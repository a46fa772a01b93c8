package org.nuanyang.network;

import java.util.UUID;

/** A place with its position and nothing else, for measuring how far it is. */
public record SiteView(UUID id, OrganisationKind kind, String name, GeoPoint at) {}
