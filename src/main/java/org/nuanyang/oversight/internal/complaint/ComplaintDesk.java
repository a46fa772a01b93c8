package org.nuanyang.oversight.internal.complaint;

import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.ComplaintConcluded;
import org.nuanyang.oversight.ComplaintId;
import org.nuanyang.oversight.ComplaintOutcome;
import org.nuanyang.oversight.ComplaintRow;
import org.nuanyang.oversight.ComplaintView;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.NotTaken;
import org.nuanyang.oversight.OwnComplaint;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes complaints in, and lets the bureau decide, investigate and answer, each step within its days. */
@Component
@Transactional
class ComplaintDesk implements Complaints {

  private static final String TO_ACCEPT = "D35";
  private static final String TO_CONCLUDE = "D36";
  private static final String TO_ANSWER = "D37";
  private static final String RUNNING = "RUNNING";
  private static final int YEARS_BACK = 1;

  private final ComplaintsOnFile complaints;
  private final ComplaintBook book;
  private final ComplaintViews views;
  private final ComplaintPapers papers;
  private final ComplaintStory story;
  private final Network network;
  private final Deadlines deadlines;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ComplaintDesk(ComplaintsOnFile complaints, ComplaintBook book, ComplaintViews views, ComplaintPapers papers, ComplaintStory story, Network network,
      Deadlines deadlines, Submissions submissions, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.complaints = complaints;
    this.book = book;
    this.views = views;
    this.papers = papers;
    this.story = story;
    this.network = network;
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ComplaintId raise(RaiseComplaint command) {
    return new ComplaintId(UUID.fromString(submissions.once(command.key(), "oversight.complaint", () -> enter(command).toString())));
  }

  private UUID enter(RaiseComplaint command) {
    Actor by = command.by();
    OrganisationView named = network.organisation(command.centre());
    OrganisationView centre = named.kind().isCentre() ? named : network.competentCentre(named.city(), named.region());
    if (!by.isCitizen()) {
      by.must(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER);
      if (!by.city().equals(centre.city())) throw new Forbidden("identity.outside-your-scope");
    }
    LocalDate on = command.receivedOn();
    if (on.isAfter(today()) || on.isBefore(today().minusYears(YEARS_BACK))) throw new Refusal("oversight.complaint.day");
    UUID bureau = network.bureauOver(centre.city(), centre.region()).map(OrganisationView::id).orElse(null);
    Instant received = on.equals(today()) ? clock.instant() : on.atStartOfDay(clock.getZone()).toInstant();
    Complaint raised = complaints.save(Complaint.of(command, centre, bureau, received));
    start(TO_ACCEPT, raised, received);
    did(raised, "raised", "", by);
    story.raised(raised);
    return raised.id;
  }

  @Override
  public void askMore(ComplaintId id, int seen, String wanted, Actor by) {
    act(id, seen, "asked-more", wanted, by, one -> one.askMore(wanted));
    story.wants(find(id));
  }

  @Override
  public void supplied(ComplaintId id, int seen, String told, Actor by) {
    act(id, seen, "supplied", "", by, one -> one.supplied(told));
  }

  @Override
  public void accept(ComplaintId id, int seen, List<String> investigators, Actor by) {
    Complaint taken = act(id, seen, "accepted", String.join("、", investigators), by, one -> one.accept(investigators));
    deadlines.stop(taken.id, TO_ACCEPT);
    start(TO_CONCLUDE, taken, clock.instant());
    papers.notice(taken, today(), by);
    story.accepted(taken);
  }

  @Override
  public void notAccept(ComplaintId id, int seen, NotTaken because, String why, Actor by) {
    Complaint refused = act(id, seen, "not-accepted", why, by, one -> one.notAccept(because, why));
    deadlines.stop(refused.id, TO_ACCEPT);
    papers.notice(refused, today(), by);
    story.notAccepted(refused);
  }

  @Override
  public void state(ComplaintId id, int seen, String statement, Actor by) {
    Complaint about = find(id);
    if (!Sides.hears(about, by) && !Sides.answersFor(about, by)) throw new Missing("oversight.complaint.unknown");
    Stale.unless(seen, about.version());
    about.says(statement);
    keep(about);
    did(about, "stated", statement, by);
  }

  @Override
  public void extend(ComplaintId id, int seen, LocalDate until, String why, Actor by) {
    if (!until.isAfter(today()) || until.isAfter(today().plusYears(1))) throw new Refusal("oversight.complaint.until");
    Complaint longer = act(id, seen, "extended", until + " " + why, by, this::mustBeInTime);
    deadlines.extend(longer.id, TO_CONCLUDE, until);
  }

  /** What is overdue stays overdue: nobody grants themselves the days they let go by. */
  private void mustBeInTime(Complaint longer) {
    longer.mustBeInvestigated();
    boolean inTime =
        deadlines.of(longer.id).stream()
            .anyMatch(one -> one.rule().equals(TO_CONCLUDE) && one.state().equals(RUNNING) && !clock.instant().isAfter(one.dueAt()));
    if (!inTime) throw new Refusal("oversight.complaint.overdue");
  }

  @Override
  public void conclude(ComplaintId id, int seen, ComplaintOutcome outcome, String found, String measures, Actor by) {
    Complaint over = act(id, seen, "concluded", found, by, one -> one.conclude(outcome, found, measures, today()));
    deadlines.stop(over.id, TO_CONCLUDE);
    start(TO_ANSWER, over, clock.instant());
    papers.answer(over, by);
    story.concluded(over);
    events.publishEvent(
        new ComplaintConcluded(id, over.city, over.organisation, over.matter, over.against, over.item, outcome, clock.instant()));
  }

  @Override
  public void answered(ComplaintId id, int seen, LocalDate on, Actor by) {
    Complaint told = act(id, seen, "answered", on.toString(), by, one -> one.answered(on, today()));
    deadlines.stop(told.id, TO_ANSWER);
  }

  @Override
  public void followed(ComplaintId id, int seen, String note, Actor by) {
    act(id, seen, "followed", note, by, one -> one.followed(note));
  }

  @Override
  public void withdraw(ComplaintId id, int seen, String why, Actor by) {
    Complaint gone = act(id, seen, "withdrawn", why, by, Complaint::withdraw);
    deadlines.cancelAll(gone.id, story.text(gone.state.messageKey()));
    story.withdrawn(gone);
  }

  /** What only the bureau does. */
  private Complaint act(ComplaintId id, int seen, String line, String words, Actor by, Consumer<Complaint> verb) {
    by.must(BUREAU_OFFICER);
    Complaint about = find(id);
    if (!Sides.hears(about, by)) throw new Missing("oversight.complaint.unknown");
    if (about.organisation.equals(by.organisation())) throw new Forbidden("oversight.complaint.own");
    Stale.unless(seen, about.version());
    verb.accept(about);
    keep(about);
    did(about, line, words, by);
    return about;
  }

  private void keep(Complaint about) {
    try {
      complaints.save(about);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private void start(String rule, Complaint of, Instant at) {
    deadlines.watch(new WatchDeadline(rule, of.id, of.id, at, of.city, of.hearer(), story.text("oversight.complaint.title")));
  }

  private void did(Complaint about, String line, String words, Actor by) {
    book.write(about.id, line, words, by);
    audit.did(by, "oversight.complaint", "complaint", about.id, line);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ComplaintRow> list(boolean open, @Nullable String after, Actor by) {
    by.must(BUREAU_OFFICER, LEADER, DIRECTOR);
    return book.list(open, after, by);
  }

  @Override
  public ComplaintView view(ComplaintId id, Actor by) {
    Complaint of = find(id);
    boolean leads = by.has(LEADER) && by.sees(of.city, of.organisation);
    if (!Sides.hears(of, by) && !Sides.answersFor(of, by) && !leads) throw new Missing("oversight.complaint.unknown");
    audit.viewed(by, "complaint", of.id);
    return views.whole(of, by);
  }

  /** What came from the person's own page; what somebody else said about the matter is not theirs to read. */
  @Override
  @Transactional(readOnly = true)
  public List<OwnComplaint> own(MatterId matter) {
    return complaints.findByMatterOrderById(matter.value()).stream()
        .filter(one -> one.channel.equals(Way.ONLINE.name()))
        .map(one -> new OwnComplaint(one.receivedOn, one.against, one.item, one.state, one.wanted, one.notTaken, one.outcome, one.found, one.measures))
        .toList();
  }

  private Complaint find(ComplaintId id) {
    return complaints.findById(id.value()).orElseThrow(() -> new Missing("oversight.complaint.unknown"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
