package org.nuanyang.oversight.internal.dispute;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Arguments about jurisdiction, kept whole. */
interface DisputesOnFile extends ListCrudRepository<JurisdictionDispute, UUID> {}
