package org.nuanyang.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.shared.Choice;

/**
 * What identity must know about organisations; the network implements it. Without one, an
 * account's reach is its own organisation.
 */
public interface OrganisationTree {

  /** The organisation itself and all below it. Asked on every request: answer from memory. */
  Set<UUID> unitsBelow(UUID organisation);

  /** Its name; asked on every page of the desk. */
  default Optional<String> name(UUID organisation) {
    return Optional.empty();
  }

  /** The organisations of a city that can have accounts, for the form of the administrators. */
  default List<Choice> choices(String city) {
    return List.of();
  }
}
