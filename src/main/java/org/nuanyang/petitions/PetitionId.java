package org.nuanyang.petitions;

import java.util.UUID;

/** One petition's trouble, however often somebody comes with it. */
public record PetitionId(UUID value) {}
