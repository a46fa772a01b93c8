package org.nuanyang.mediation.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.ORGAN_OFFICER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.StartedClock;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationAccepted;
import org.nuanyang.mediation.MediationConcluded;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationRow;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.QueueOf;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Violence;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes disputes in, accepts what may be mediated, and ends what cannot be settled. */
@Component
@Transactional
class MediationDesk implements Mediations {

  /** 三十日 (the law fixes none), and fifteen days for labour disputes (劳动争议调解仲裁法 第十四条). */
  static final String TERM = "D42";

  static final String LABOUR_TERM = "D43";

  private final MediationBook book;
  private final MediationViews views;
  private final Dossier dossier;
  private final MediationLists lists;
  private final Parties parties;
  private final Mediators mediators;
  private final SubstituteCalls calls;
  private final MediationStory story;
  private final Rules rules;
  private final SessionRoom sessions;
  private final Matters matters;
  private final Network network;
  private final Deadlines deadlines;
  private final Submissions submissions;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final String shortName;

  MediationDesk(MediationBook book, MediationViews views, Dossier dossier, MediationLists lists, Parties parties, Mediators mediators, SubstituteCalls calls, MediationStory story, Rules rules,
      SessionRoom sessions, Matters matters, Network network, Deadlines deadlines, Submissions submissions, JdbcClient jdbc, ApplicationEventPublisher events,
      Clock clock, @Value("${nuanyang.city.short-name}") String shortName) {
    this.book = book;
    this.views = views;
    this.dossier = dossier;
    this.lists = lists;
    this.parties = parties;
    this.mediators = mediators;
    this.calls = calls;
    this.story = story;
    this.rules = rules;
    this.sessions = sessions;
    this.matters = matters;
    this.network = network;
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
    this.shortName = shortName;
  }

  @Override
  public MediationId apply(ApplyForMediation order) {
    mayApply(order);
    return new MediationId(UUID.fromString(submissions.once(order.submissionKey(), "mediation.apply", () -> register(order).toString())));
  }

  private void mayApply(ApplyForMediation order) {
    Actor by = order.by();
    OrganisationView committee = network.organisation(order.committee());
    if (!committee.city().equals(order.city())) throw MediationBook.unknown();
    if (by.isCitizen()) return;
    by.must(MEDIATOR, CLERK, REVIEWER, DIRECTOR, ORGAN_OFFICER);
    if (!by.isSystem() && !by.city().equals(order.city())) throw MediationBook.notYours();
    if (by.has(ORGAN_OFFICER) && !order.referrer().equals(by.organisation())) throw MediationBook.notYours();
    if (by.has(MEDIATOR)) by.mustSee(order.city(), order.committee());
  }

  private UUID register(ApplyForMediation order) {
    Actor by = order.by();
    Instant now = clock.instant();
    MatterView matter = order.matter() == null ? opened(order) : matters.facts(order.matter());
    if (matter.opponents().isEmpty()) throw new Refusal("mediation.no-opponent");
    boolean runs =
        jdbc.sql("select 1 from mediation_case where matter = ? and state in ('APPLIED', 'ACCEPTED', 'MEDIATING')")
            .param(matter.id().value())
            .query(Integer.class)
            .optional()
            .isPresent();
    if (runs) throw new Refusal("mediation.runs-already");
    String number = book.number(order.city(), today().getYear(), shortName);
    MediationCase fresh = MediationCase.of(Ids.next(clock), number, order, matter, parties.sides(matter), now, today());
    try {
      book.keep(fresh, "APPLY", order.source().name(), by);
    } catch (DuplicateKeyException atOnce) {
      throw new Refusal("mediation.runs-already");
    }
    boolean asks = order.source() != Source.OWN_MOTION;
    parties.enter(fresh.id, matter, asks, order.source() == Source.PERSON && by.isCitizen() ? ConsentWay.PHONE_CODE : ConsentWay.SIGNED);
    if (fresh.category == Category.LABOR) fresh.dueAt = start(LABOUR_TERM, fresh, now);
    if (fresh.dueAt != null) book.keep(fresh, "TERM", "", Actor.system(fresh.city));
    story.tell(fresh, "applied", null, false, null, by);
    story.message(fresh, parties.of(fresh.id, matter).stream().filter(party -> party.asking() || fresh.mayTellOther()).toList(), "applied");
    return fresh.id;
  }

  private MatterView opened(ApplyForMediation order) {
    return matters.openFile(
        new OpenMatter(order.city(), order.committee(), order.channel(), order.category(), order.summary(), order.story(), order.people(), null, order.by()));
  }

  private @Nullable Instant start(String rule, MediationCase about, Instant from) {
    return deadlines
        .watchAll(List.of(new WatchDeadline(rule, about.id, about.matter, from, about.city, about.committee, about.number)))
        .stream()
        .findFirst()
        .map(StartedClock::dueAt)
        .orElse(null);
  }

  @Override
  public void consent(MediationId id, int seen, UUID party, Consent answer, ConsentWay how, Actor by) {
    consented(book.take(id, seen, by), party, answer, how, by);
  }

  /** The first clear no ends it, and nobody is pressed (人民调解法 第十七条). */
  void consented(MediationCase about, UUID party, Consent answer, ConsentWay how, Actor by) {
    about.must(about.state.open());
    Party who = views.party(about, party);
    parties.answer(party, answer, how);
    book.keep(about, "CONSENT", answer + " " + how, by);
    if (answer == Consent.NO) refused(about, by);
    else story.whisper(about, who.asking() ? "consent-asking" : "consent-answering", "", by);
  }

  private void refused(MediationCase about, Actor by) {
    if (about.state == MediationState.APPLIED) rejected(about, rules.reason("REFUSED", today()), "", by);
    else ended(about, Ending.PARTY_STOPPED, "", by);
  }

  @Override
  public void attend(MediationId id, int seen, UUID party, String guardian, String language, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state.open());
    views.party(about, party);
    parties.attend(party, guardian.strip(), language);
    book.keep(about, "ATTEND", "", by);
  }

  @Override
  public void screen(MediationId id, int seen, Violence violence, boolean freely, boolean elsewhere, Actor by) {
    MediationCase about = book.take(id, seen, by);
    if (violence == Violence.UNASKED) throw new Refusal("mediation.screen.ask");
    if (violence == Violence.DANGER && about.state != MediationState.APPLIED) {
      about.violence = Violence.DANGER;
      ended(about, Ending.NOT_SUITABLE, story.text("mediation.screen.danger"), by);
      return;
    }
    boolean told = about.mayTellOther();
    about.screen(violence, freely, elsewhere);
    book.keep(about, "SCREEN", violence.name(), by);
    if (violence == Violence.DANGER) rejected(about, rules.reason("DANGER", today()), "", by);
    else if (!told && about.mayTellOther()) story.message(about, answering(about), "applied");
  }

  private List<Party> answering(MediationCase about) {
    return parties.of(about.id, matters.facts(new MatterId(about.matter))).stream().filter(party -> !party.asking()).toList();
  }

  @Override
  public List<Candidate> candidates(MediationId id, Actor by) {
    MediationCase about = book.readable(id, by);
    return mediators.candidates(about, matters.facts(new MatterId(about.matter)));
  }

  @Override
  public void wish(MediationId id, int seen, UUID mediator, boolean against, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state.open());
    if (against) mediators.unwish(about.matter, mediator);
    else about.wished = mediator;
    book.keep(about, against ? "UNWISH" : "WISH", "", by);
  }

  @Override
  public void accept(MediationId id, int seen, List<UUID> chosen, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.APPLIED);
    MatterView matter = matters.facts(new MatterId(about.matter));
    mayBeMediated(about, parties.of(about.id, matter));
    mediators.name(about, matter, chosen, by);
    about.accept(clock.instant());
    if (about.dueAt == null) about.dueAt = start(TERM, about, clock.instant());
    book.keep(about, "ACCEPT", String.join("、", mediators.named(about.id).stream().map(MediationView.Mediator::name).toList()), by);
    mediators.named(about.id).forEach(one -> calls.asks(about, one));
    story.tell(about, "accepted", about.dueAt, false, null, by, mediators.named(about.id).getFirst().name());
    story.message(about, parties.of(about.id, matter), "accepted");
    events.publishEvent(new MediationAccepted(about.key(), new MatterId(about.matter), about.number, about.city, about.committee, clock.instant()));
  }

  private void mayBeMediated(MediationCase about, List<Party> people) {
    if (people.stream().anyMatch(party -> party.consent() == Consent.NO)) throw new Refusal("mediation.refused-by-party");
    if (people.stream().filter(Party::asking).noneMatch(party -> party.consent() == Consent.YES)) throw new Refusal("mediation.consent.asking");
    if (people.stream().filter(party -> !party.asking()).noneMatch(party -> party.consent() == Consent.YES)) throw new Refusal("mediation.consent.answering");
    if (about.violence == Violence.UNASKED) throw new Refusal("mediation.screen.first");
    if (about.violence == Violence.DANGER) throw new Refusal("mediation.screen.danger");
    if (about.violence == Violence.PAST && !about.freely) throw new Refusal("mediation.screen.freely");
    if (about.category == Category.CRIMINAL) throw new Refusal("mediation.unsuitable.CRIME");
    if (about.category == Category.ADMINISTRATIVE) throw new Refusal("mediation.unsuitable.ADMINISTRATIVE");
    if (about.elsewhere && about.source != Source.COURT) throw new Refusal("mediation.unsuitable.ELSEWHERE");
    for (Party party : people) if (party.minor() && party.guardian().isBlank()) throw new Refusal("mediation.guardian", party.name());
  }

  @Override
  public void reject(MediationId id, int seen, String ground, String words, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.APPLIED);
    if (ground.equals("OTHER") && words.isBlank()) throw new Refusal("mediation.reject.reason");
    rejected(about, rules.reason(ground, today()), words.strip(), by);
  }

  private void rejected(MediationCase about, Unsuitable why, String words, Actor by) {
    about.reject((why.says() + words).strip(), clock.instant());
    over(about, "REJECT", why.id(), by);
    story.tell(about, "rejected", null, true, null, by, words.isEmpty() ? why.says() : words, "《" + why.law() + "》" + why.article(), why.door());
    concluded(about);
  }

  /** Taken back before it was accepted: nobody said no, so no reason of the law is named. */
  void takenBack(MediationCase about, String words, Actor by) {
    about.reject(words, clock.instant());
    over(about, "TAKEN_BACK", "", by);
    concluded(about);
  }

  @Override
  public void replace(MediationId id, int seen, List<UUID> chosen, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING);
    mediators.name(about, matters.facts(new MatterId(about.matter)), chosen, by);
    book.keep(about, "REPLACE", String.join("、", mediators.named(about.id).stream().map(MediationView.Mediator::name).toList()), by);
    calls.replaced(about);
    mediators.named(about.id).forEach(one -> calls.asks(about, one));
    sessions.moved(about, by);
    story.tell(about, "replaced", about.dueAt, false, null, by, mediators.named(about.id).getFirst().name());
  }

  @Override
  public void invite(MediationId id, int seen, String name, String relation, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING);
    jdbc.sql("insert into mediation_guest (id, mediation, name, relation) values (?, ?, ?, ?)")
        .params(Ids.next(clock), about.id, name.strip(), relation.strip())
        .update();
    book.keep(about, "INVITE", relation.strip(), by);
  }

  @Override
  public void warn(MediationId id, int seen, String measures, boolean policeTold, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state.open());
    about.warned = measures.strip();
    about.policeTold |= policeTold;
    book.keep(about, "WARN", policeTold ? "POLICE" : "", by);
  }

  @Override
  public void end(MediationId id, int seen, Ending why, String words, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING);
    ended(about, why, words.strip(), by);
  }

  /** Terminates it and tells the ways that are left, legal aid among them (人民调解法 第二十六条). */
  void ended(MediationCase about, Ending why, String words, Actor by) {
    about.end(why, words, clock.instant());
    over(about, "END", why.name(), by);
    String doors = String.join("", rules.doors(about.category.name()).stream().map(Rules.NextDoor::says).toList());
    story.tell(about, "ended", null, about.transfer == null, words, by, story.text(why.messageKey()), doors);
    story.message(about, parties.of(about.id, matters.facts(new MatterId(about.matter))), "ended");
    concluded(about);
  }

  private void over(MediationCase about, String verb, String note, Actor by) {
    deadlines.stopAll(about.id, Set.of(TERM, LABOUR_TERM));
    sessions.cancelAll(about, by);
    book.keep(about, verb, note, by);
  }

  void concluded(MediationCase about) {
    events.publishEvent(
        new MediationConcluded(
            about.key(), new MatterId(about.matter), about.number, about.city, about.committee, about.state,
            about.total == null ? null : new Money(about.total), clock.instant()));
  }

  @Override
  public void archive(MediationId id, int seen, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.archive(clock.instant());
    book.keep(about, "ARCHIVE", "", by);
  }

  @Override
  public PaperSheet dossier(MediationId id, Actor by) {
    MediationCase about = book.readable(id, by);
    MediationBook.mustWork(about, by);
    book.viewed(about, by);
    return dossier.of(about, views.whole(about, by));
  }

  @Override
  public MediationView view(MediationId id, Actor by) {
    MediationCase about = book.readable(id, by);
    book.viewed(about, by);
    return views.whole(about, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<MediationRow> list(QueueOf which, @Nullable String after, Actor by) {
    return lists.list(which, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Integer> counts(Actor by) {
    return lists.counts(by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<MediationRow> of(MatterId matter) {
    return lists.of(matter);
  }

  @Override
  public List<Unsuitable> unsuitable() {
    return rules.unsuitable(today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
