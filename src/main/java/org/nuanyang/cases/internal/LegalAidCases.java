package org.nuanyang.cases.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The cases, loaded and saved whole. */
interface LegalAidCases extends CrudRepository<LegalAidCase, UUID> {}
