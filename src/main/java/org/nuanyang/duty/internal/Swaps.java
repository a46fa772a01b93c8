package org.nuanyang.duty.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The swaps, loaded and saved whole. */
interface Swaps extends ListCrudRepository<Swap, UUID> {}
