package org.nuanyang.catalogue;

import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;

/** A level or a place where an item is not quite as the city states it. Exactly one of level and place is set. */
public record Differing(@Nullable OrganisationKind level, @Nullable OrganisationView place, ItemVariation states) {}
