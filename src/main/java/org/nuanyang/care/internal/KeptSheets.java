package org.nuanyang.care.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The sheets, loaded and saved whole. */
interface KeptSheets extends CrudRepository<KeptSheet, UUID> {}
