package org.nuanyang.rounds.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What leaders answer for, loaded and saved whole. */
interface ChargesOnFile extends CrudRepository<Charge, UUID> {

  List<Charge> findBySubjectAndEndedOnIsNull(UUID subject);
}
