package org.nuanyang.rounds.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The briefs, one a week. */
interface BriefsOnFile extends CrudRepository<Brief, UUID> {

  Optional<Brief> findByCityAndMonday(String city, LocalDate monday);
}
