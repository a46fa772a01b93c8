package org.nuanyang.oversight.internal.objection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The objections, loaded and saved whole. */
interface ObjectionsOnFile extends CrudRepository<Objection, UUID> {

  List<Objection> findByMatterOrderById(UUID matter);
}
