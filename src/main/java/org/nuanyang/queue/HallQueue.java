package org.nuanyang.queue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationView;

/** The front door of the hall's queue. */
public interface HallQueue {

  /** @throws org.nuanyang.shared.Refusal {@code queue.closed} to a citizen outside the hours of the place */
  TicketView take(TakeTicket command);

  TicketView ticket(UUID id);

  /** The person gives the number back. */
  void giveBack(UUID id);

  /** The hall of this id. @throws org.nuanyang.shared.Missing it has no queue */
  OrganisationView hall(UUID site);

  /** Whether numbers are called there: somebody has said at which window they sit. */
  boolean used(UUID site);

  /** Halls whose queue this person may see. */
  List<OrganisationView> halls(Actor by);

  ScreenView screen(UUID site);

  CounterView counter(UUID site, Actor by);

  /** Where this person sits today; shown to whoever is called. */
  void sitAt(UUID site, String window, Actor by);

  /**
   * Calls the next number; what this person was serving is done with it.
   *
   * @throws org.nuanyang.shared.Refusal {@code queue.not-settled} while nobody said whether the last one came
   */
  Optional<TicketView> callNext(UUID key, UUID site, Actor by);

  void callAgain(UUID id, int seen, Actor by);

  void noShow(UUID id, int seen, Actor by);

  /** Who came too late is called again in the order of the number. */
  void putBack(UUID id, int seen, Actor by);

  /** The person is at the window. @return the matter that was opened or joined; null without one */
  @Nullable UUID begin(BeginService command);

  void done(UUID id, int seen, Actor by);

  /** The last thirty days. */
  QueueFigures figures(UUID site, Actor by);
}
