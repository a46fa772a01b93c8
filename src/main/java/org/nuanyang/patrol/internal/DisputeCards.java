package org.nuanyang.patrol.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All dispute cards; lists are read in {@link CardLists}. */
interface DisputeCards extends ListCrudRepository<DisputeCard, UUID> {}
