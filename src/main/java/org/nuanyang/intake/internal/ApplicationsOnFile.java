package org.nuanyang.intake.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The applications, loaded and saved whole; lists are read by {@link ApplicationLists}. */
interface ApplicationsOnFile extends ListCrudRepository<LegalAidApplication, UUID> {

  List<LegalAidApplication> findByMatterOrderById(UUID matter);
}
