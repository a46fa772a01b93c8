package org.nuanyang.duty.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The ledger, loaded and saved record by record. */
interface HelpRecordsOnFile extends ListCrudRepository<HelpRecord, UUID> {}
