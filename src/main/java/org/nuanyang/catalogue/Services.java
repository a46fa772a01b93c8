package org.nuanyang.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;

/** The front door for services taken at one window and done behind it. */
public interface Services {

  /** Who takes it in from far: the centre of one's own county when it offers this, otherwise the first that does. */
  UUID front(String city, String code, String region);

  /** Takes a service in; the same key counts once. */
  ServiceId open(OpenService command);

  /**
   * Offers it to another unit. The owner stays the owner until that unit acknowledges.
   *
   * @throws org.nuanyang.shared.Refusal {@code catalogue.no-bounce} when that unit had it or declined it before
   */
  void offer(ServiceId id, int seen, UUID to, String words, Actor by);

  /** The unit it was offered to takes it and owns it from now on. */
  void acknowledge(ServiceId id, int seen, Actor by);

  /** The unit it was offered to says why it is not theirs; the owner keeps it and looks further. */
  void decline(ServiceId id, int seen, String why, Actor by);

  /** The window that received it does it itself. */
  void keep(ServiceId id, int seen, Actor by);

  /** Something the person should know meanwhile: papers missing, a date. */
  void report(ServiceId id, int seen, String words, Actor by);

  /** The result; it goes back to the matter and the person is told. */
  void finish(ServiceId id, int seen, ServiceOutcome outcome, String words, Actor by);

  void withdraw(ServiceId id, int seen, String why, Actor by);

  /** Its facts without a person looking, for modules that carry it on. */
  ServiceView facts(ServiceId id);

  ServiceView view(ServiceId id, Actor by);

  Slice<ServiceRow> list(ServiceList which, @Nullable String after, Actor by);

  /** How many wait in each list, at most a hundred. */
  Map<ServiceList, Integer> counts(Actor by);

  /** Units it can be offered to, the usual kind first, without those that had it or declined it. */
  List<OrganisationView> possibleTargets(ServiceId id, Actor by);

  /** The number by which the person follows it. */
  String receiptNumber(ServiceId id);
}
