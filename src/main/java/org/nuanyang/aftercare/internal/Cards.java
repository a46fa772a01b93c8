package org.nuanyang.aftercare.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Cards, loaded and saved whole. */
interface Cards extends CrudRepository<Card, UUID> {}
