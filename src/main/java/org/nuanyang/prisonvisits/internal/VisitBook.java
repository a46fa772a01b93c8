package org.nuanyang.prisonvisits.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Visits, loaded and saved whole. */
interface VisitBook extends CrudRepository<PrisonVisit, UUID> {

  List<PrisonVisit> findByMatterOrderById(UUID matter);
}
