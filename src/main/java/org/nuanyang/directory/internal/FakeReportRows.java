package org.nuanyang.directory.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Reports of people who may not be real. */
interface FakeReportRows extends ListCrudRepository<FakeReport, UUID> {

  Optional<FakeReport> findByCode(String code);
}
