package org.nuanyang.quality.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The revisits, loaded and saved whole. */
interface OwedRevisits extends CrudRepository<Revisit, UUID> {

  boolean existsByCaseId(UUID caseId);

  @Query("SELECT * FROM revisit WHERE matter = :matter ORDER BY closed_on, id")
  List<Revisit> onMatter(UUID matter);
}
