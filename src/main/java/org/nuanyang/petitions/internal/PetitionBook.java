package org.nuanyang.petitions.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All petitions. */
interface PetitionBook extends ListCrudRepository<Petition, UUID> {

  Optional<Petition> findByMatter(UUID matter);
}
