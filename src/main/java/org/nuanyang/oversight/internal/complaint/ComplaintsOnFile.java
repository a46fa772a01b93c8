package org.nuanyang.oversight.internal.complaint;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The complaints, loaded and saved whole. */
interface ComplaintsOnFile extends CrudRepository<Complaint, UUID> {

  List<Complaint> findByMatterOrderById(UUID matter);
}
