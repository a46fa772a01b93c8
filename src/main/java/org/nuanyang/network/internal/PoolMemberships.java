package org.nuanyang.network.internal;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Memberships in the pool, one per practitioner. */
interface PoolMemberships extends CrudRepository<PoolMembership, UUID> {}
