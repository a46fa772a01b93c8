package org.nuanyang.criminal.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Applications of detained people, kept whole. */
interface NotedApplications extends ListCrudRepository<NotedApplication, UUID> {}
