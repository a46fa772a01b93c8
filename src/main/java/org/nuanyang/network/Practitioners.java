package org.nuanyang.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;

/** The front door of the pool: lawyers and basic-level legal workers. */
public interface Practitioners {

  /** @throws org.nuanyang.shared.Missing unknown practitioner */
  PractitionerView practitioner(UUID id);

  /** Several at once, by id; unknown ones are left out. */
  Map<UUID, PractitionerView> practitioners(Collection<UUID> ids);

  /** The practitioner who signs in with this account. */
  Optional<PractitionerView> byAccount(UUID account);

  /** Whoever of the register holds this licence, in whatever city. */
  Optional<PractitionerView> licensed(String licence);

  /** Which of these licences are in the register already, in whatever city. */
  List<String> known(Collection<String> licences);

  /** The number under which clients reach a practitioner. */
  SealedText phone(UUID practitioner);

  /** Everybody of a city who could be considered today: in the pool, or resting. */
  List<PractitionerView> pool(String city);

  Slice<PractitionerView> search(PoolSearch search, Actor by);

  /** Enters practitioners, all or none. */
  void enrol(List<EnrolPractitioner> orders, Actor by);

  /** Suspends, returns, removes … with the reason kept for good. */
  void change(ChangePoolStatus order);

  /** Who moved this practitioner within the pool, when and why; oldest first. */
  List<PoolChange> changes(UUID practitioner, Actor by);
}
