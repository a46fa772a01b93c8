package org.nuanyang.catalogue;

import org.nuanyang.network.OrganisationView;

/** A place where an item is offered. @param counter which window, may be empty */
public record OfferedAt(OrganisationView place, String counter) {}
