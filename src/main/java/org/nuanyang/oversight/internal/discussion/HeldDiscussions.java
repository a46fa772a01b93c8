package org.nuanyang.oversight.internal.discussion;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The discussions, loaded and saved whole. */
interface HeldDiscussions extends CrudRepository<Discussion, UUID> {}
