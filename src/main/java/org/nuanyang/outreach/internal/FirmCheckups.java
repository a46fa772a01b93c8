package org.nuanyang.outreach.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All check-ups of firms. */
interface FirmCheckups extends ListCrudRepository<FirmCheckup, UUID> {}
