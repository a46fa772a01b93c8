package org.nuanyang.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of badges: their code proves on the spot who stands before one. */
public interface Badges {

  /** Gives badges to people of the directory; who has a good one keeps it. */
  List<BadgeView> issue(Collection<UUID> people, Actor by);

  /** Takes a badge back; its code says so from now on. */
  void revoke(UUID badge, BadgeView.RevokedFor why, Actor by);

  /** The badge with this code, good or taken back; empty when no such code was ever given. */
  Optional<BadgeView> read(String code);

  /** Good badges by the person. */
  Map<UUID, BadgeView> of(Collection<UUID> people);
}
