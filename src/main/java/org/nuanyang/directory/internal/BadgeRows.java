package org.nuanyang.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Badges, good ones and those taken back. */
interface BadgeRows extends ListCrudRepository<Badge, UUID> {

  Optional<Badge> findByCode(String code);

  List<Badge> findByPersonInAndRevokedAtIsNull(Collection<UUID> people);
}
