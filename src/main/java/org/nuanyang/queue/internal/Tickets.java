package org.nuanyang.queue.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Numbers, loaded and saved whole. */
interface Tickets extends CrudRepository<Ticket, UUID> {}
