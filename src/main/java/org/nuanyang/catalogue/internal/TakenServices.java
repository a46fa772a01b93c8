package org.nuanyang.catalogue.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Services taken in, loaded and saved whole. */
interface TakenServices extends CrudRepository<TakenService, UUID> {

  List<TakenService> findByMatterOrderById(UUID matter);
}
