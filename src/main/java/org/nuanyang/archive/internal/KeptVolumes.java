package org.nuanyang.archive.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The volumes, loaded and saved whole. */
interface KeptVolumes extends CrudRepository<KeptVolume, UUID> {}
