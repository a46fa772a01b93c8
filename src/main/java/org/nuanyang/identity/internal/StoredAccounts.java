package org.nuanyang.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All accounts of the installation. */
interface StoredAccounts extends ListCrudRepository<Account, UUID> {

  Optional<Account> findByLogin(String login);

  boolean existsByLogin(String login);
}
