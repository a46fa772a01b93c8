package org.nuanyang.mediation.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Mediations, loaded and saved whole. */
interface MediationCases extends CrudRepository<MediationCase, UUID> {}
