package org.nuanyang.queue.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.queue.BeginService;
import org.nuanyang.queue.CounterView;
import org.nuanyang.queue.HallQueue;
import org.nuanyang.queue.QueueFigures;
import org.nuanyang.queue.ScreenView;
import org.nuanyang.queue.TakeTicket;
import org.nuanyang.queue.TicketState;
import org.nuanyang.queue.TicketView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives numbers out and calls them. */
@Component
@Transactional
class CallingDesk implements HallQueue {

  private static final int SHOWN_DAYS = 30;
  private static final String NOBODY = "-";

  private final Tickets tickets;
  private final TicketRoll roll;
  private final Seats seats;
  private final WaitFigures figures;
  private final WindowMatters matters;
  private final Network network;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final Clock clock;

  CallingDesk(Tickets tickets, TicketRoll roll, Seats seats, WaitFigures figures, WindowMatters matters, Network network, Submissions submissions,
      AuditTrail audit, Clock clock) {
    this.tickets = tickets;
    this.roll = roll;
    this.seats = seats;
    this.figures = figures;
    this.matters = matters;
    this.network = network;
    this.submissions = submissions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public TicketView take(TakeTicket command) {
    OrganisationView hall = hall(command.site());
    if (!command.by().isCitizen()) mayCall(hall, command.by());
    else if (!hall.hours().spans().isEmpty() && !hall.hours().isOpenAt(LocalDateTime.now(clock))) throw new Refusal("queue.closed", hall.name());
    if (command.by().isCitizen() && !seats.used(command.site())) throw new Refusal("queue.not-used");
    UUID id = UUID.fromString(submissions.once(command.key(), "queue.take", () -> given(command, hall).toString()));
    return ticket(id);
  }

  private UUID given(TakeTicket command, OrganisationView hall) {
    LocalDate today = LocalDate.now(clock);
    int number = roll.nextNumber(command.site(), today);
    if (number == 1) roll.closeBefore(command.site(), today);
    return tickets.save(Ticket.taken(Ids.next(clock), hall.city(), command, today, number, clock.instant())).id;
  }

  @Override
  @Transactional(readOnly = true)
  public TicketView ticket(UUID id) {
    Ticket one = find(id);
    String name = network.organisation(one.site).name();
    if (one.isOver(LocalDate.now(clock))) one.giveBack();
    if (one.state != TicketState.WAITING) return roll.view(one, name, 0, null);
    List<UUID> order = CallOrder.all(roll.waiting(one.site, one.day), roll.lately(one.site, one.day));
    int ahead = Math.max(order.indexOf(one.id), 0);
    return roll.view(one, name, ahead, roll.pace(one.site, one.day).map(pace -> (int) Math.ceil(pace * (ahead + 1))).orElse(null));
  }

  @Override
  public void giveBack(UUID id) {
    Ticket one = find(id);
    if (one.state == TicketState.LEFT) return;
    one.giveBack();
    keep(one);
  }

  @Override
  @Transactional(readOnly = true)
  public OrganisationView hall(UUID site) {
    OrganisationView hall = network.organisation(site);
    boolean receives = hall.kind().isCentre() || hall.kind() == OrganisationKind.STATION;
    if (!receives || !hall.active()) throw new Missing("queue.no-hall");
    return hall;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean used(UUID site) {
    return seats.used(site);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> halls(Actor by) {
    return network.centres(by.city()).stream().filter(one -> by.has(LEADER) || by.sees(one.city(), one.id())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public ScreenView screen(UUID site) {
    LocalDate today = LocalDate.now(clock);
    String name = hall(site).name();
    List<String> missed = roll.of(site, name, today, TicketState.NO_SHOW).reversed().stream().limit(5).map(TicketView::spoken).toList();
    return new ScreenView(name, roll.onScreen(site, today), roll.waiting(site, today).size(), missed);
  }

  @Override
  @Transactional(readOnly = true)
  public CounterView counter(UUID site, Actor by) {
    OrganisationView hall = hall(site);
    mayCall(hall, by);
    LocalDate today = LocalDate.now(clock);
    TicketView mine = roll.openOf(by.id(), today).map(this::find).map(one -> roll.view(one, hall.name(), 0, null)).orElse(null);
    return new CounterView(
        hall.name(), seats.of(by), mine, roll.inOrder(site, hall.name(), today), roll.of(site, hall.name(), today, TicketState.NO_SHOW), roll.done(site, today));
  }

  @Override
  public void sitAt(UUID site, String window, Actor by) {
    mayCall(hall(site), by);
    seats.take(site, window.strip(), by);
  }

  @Override
  public Optional<TicketView> callNext(UUID key, UUID site, Actor by) {
    OrganisationView hall = hall(site);
    mayCall(hall, by);
    String called = submissions.once(key, "queue.call", () -> next(site, by).map(UUID::toString).orElse(NOBODY));
    return called.equals(NOBODY) ? Optional.empty() : Optional.of(ticket(UUID.fromString(called)));
  }

  private Optional<UUID> next(UUID site, Actor by) {
    LocalDate today = LocalDate.now(clock);
    String window = seats.of(by);
    if (window.isEmpty()) throw new Refusal("queue.no-window");
    roll.holdDay(site, today);
    roll.openOf(by.id(), today).map(this::find).ifPresent(one -> {
      if (one.state == TicketState.CALLED) throw new Refusal("queue.not-settled", roll.view(one, "", 0, null).spoken());
      one.done(by, clock.instant());
      keep(one);
    });
    Optional<UUID> next = CallOrder.next(roll.waiting(site, today), roll.lately(site, today));
    next.map(this::find).ifPresent(one -> {
      one.call(window, by, clock.instant());
      keep(one);
      audit.did(by, "queue.call", "ticket", one.id, "");
    });
    return next;
  }

  @Override
  public void callAgain(UUID id, int seen, Actor by) {
    Ticket one = mine(id, seen, by);
    one.callAgain(by);
    keep(one);
  }

  @Override
  public void noShow(UUID id, int seen, Actor by) {
    Ticket one = mine(id, seen, by);
    one.noShow(by);
    keep(one);
    audit.did(by, "queue.no-show", "ticket", one.id, "");
  }

  @Override
  public void putBack(UUID id, int seen, Actor by) {
    Ticket one = mine(id, seen, by);
    if (!one.day.equals(LocalDate.now(clock))) throw new Refusal("queue.not-today");
    one.putBack();
    keep(one);
    audit.did(by, "queue.put-back", "ticket", one.id, "");
  }

  @Override
  public @Nullable UUID begin(BeginService command) {
    Ticket one = mine(command.ticket(), command.seen(), command.by());
    UUID matter = matters.of(one, command);
    one.begin(matter, command.by(), clock.instant());
    keep(one);
    audit.did(command.by(), "queue.begin", "ticket", one.id, "");
    return matter;
  }

  @Override
  public void done(UUID id, int seen, Actor by) {
    Ticket one = mine(id, seen, by);
    one.done(by, clock.instant());
    keep(one);
    audit.did(by, "queue.done", "ticket", one.id, "");
  }

  @Override
  @Transactional(readOnly = true)
  public QueueFigures figures(UUID site, Actor by) {
    by.must(DIRECTOR, LEADER);
    OrganisationView hall = hall(site);
    if (!by.has(LEADER)) by.mustSee(hall.city(), hall.id());
    else if (!by.city().equals(hall.city())) throw new Forbidden("identity.outside-your-scope");
    return figures.of(site, hall.name(), LocalDate.now(clock), SHOWN_DAYS);
  }

  private static void mayCall(OrganisationView hall, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    by.mustSee(hall.city(), hall.id());
  }

  private Ticket mine(UUID id, int seen, Actor by) {
    Ticket one = find(id);
    by.must(CLERK, REVIEWER, DIRECTOR);
    by.mustSee(one.city, one.site);
    Stale.unless(seen, one.version());
    return one;
  }

  private Ticket find(UUID id) {
    return tickets.findById(id).orElseThrow(() -> new Missing("queue.unknown"));
  }

  private void keep(Ticket one) {
    try {
      tickets.save(one);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }
}
