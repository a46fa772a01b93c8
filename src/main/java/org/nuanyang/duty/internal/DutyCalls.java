package org.nuanyang.duty.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The calls, loaded and saved whole. */
interface DutyCalls extends ListCrudRepository<DutyCall, UUID> {}
