package org.nuanyang.archive.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The lists of volumes to be destroyed, loaded and saved whole. */
interface ListedDestructions extends CrudRepository<ListedDestruction, UUID> {}
