package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CustodyApplication;
import org.nuanyang.criminal.CustodyApplications;
import org.nuanyang.criminal.CustodyState;
import org.nuanyang.criminal.CustodyThere;
import org.nuanyang.criminal.NoteApplication;
import org.nuanyang.documents.Files;
import org.nuanyang.duty.CustodyRelay;
import org.nuanyang.duty.HandOn;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where organs note what detained people apply for and hand it on. */
@Component
@Transactional
class CustodyRoom implements CustodyApplications {

  private static final int PAGE = 30;
  private static final int MOST = 100;
  private static final int WORDS = 200;

  /** Who writes down the hour afterwards does so within the year. */
  private static final Duration LONGEST_AGO = Duration.ofDays(365);

  private final NotedApplications noted;
  private final CustodyTerms terms;
  private final CustodyRelay relay;
  private final Files files;
  private final Network network;
  private final Submissions submissions;
  private final Vault vault;
  private final AuditTrail audit;
  private final JdbcClient db;
  private final Clock clock;

  CustodyRoom(NotedApplications noted, CustodyTerms terms, CustodyRelay relay, Files files, Network network, Submissions submissions, Vault vault,
      AuditTrail audit, JdbcClient db, Clock clock) {
    this.noted = noted;
    this.terms = terms;
    this.relay = relay;
    this.files = files;
    this.network = network;
    this.submissions = submissions;
    this.vault = vault;
    this.audit = audit;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public UUID note(NoteApplication order) {
    OrganisationView organ = organ(order.by());
    return UUID.fromString(submissions.once(order.submissionKey(), "criminal.custody", () -> enter(order, organ).toString()));
  }

  private UUID enter(NoteApplication order, OrganisationView organ) {
    Actor by = order.by();
    if (order.askedAt().isAfter(clock.instant()) || order.askedAt().isBefore(clock.instant().minus(LONGEST_AGO))) throw new Refusal("criminal.custody.asked.wrong");
    NotedApplication one = new NotedApplication();
    one.id = order.submissionKey();
    one.city = organ.city();
    one.centre = network.competentCentre(organ.city(), organ.region()).id();
    one.organ = organ.id();
    one.organKind = organ.kind();
    one.state = CustodyState.NOTED;
    one.person = new SealedText(new PersonName(order.person()).text());
    one.identityNumber = new SealedText(order.identityNumber().isEmpty() ? "" : IdentityNumber.resident(order.identityNumber()).number());
    one.caseNumber = new SealedText(order.caseNumber().strip());
    one.whoIndex = who(one, order);
    one.charge = order.charge().strip();
    one.stage = order.stage();
    one.heldAt = order.heldAt().strip();
    one.askedAt = order.askedAt();
    one.notedAt = clock.instant();
    one.notedByName = by.name();
    one.sheet = order.sheet() != null;
    onlyOnce(one);
    noted.save(one);
    if (order.sheet() != null) files.keep(one.id, one.city, "EVIDENCE", order.sheet().name(), order.sheet().content(), by);
    audit.did(by, "criminal.note-application", "custody-application", one.id, one.stage.name());
    return one.id;
  }

  private byte[] who(NotedApplication one, NoteApplication order) {
    String person = one.identityNumber.reveal().isEmpty() ? "name " + one.person.reveal() : "number " + one.identityNumber.reveal();
    return vault.blindIndex("custody " + person + " case " + CaseKeys.of(order.caseNumber()) + " stage " + order.stage());
  }

  /** Two officers at once wait for each other; the second is shown what the first noted. */
  private void onlyOnce(NotedApplication one) {
    db.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))").param("custody " + one.organ).query(Integer.class).single();
    db.sql("select id from custody_application where organ = ? and who_index = ? and state <> 'ENDED'")
        .params(one.organ, one.whoIndex)
        .query(UUID.class)
        .optional()
        .ifPresent(there -> {
          throw new CustodyThere(there);
        });
  }

  @Override
  public void handOn(UUID id, Actor by) {
    NotedApplication one = own(id, by);
    if (one.state == CustodyState.HANDED_ON) return;
    if (one.state != CustodyState.NOTED) throw new Refusal("criminal.custody.not-now");
    OrganisationView organ = organ(by);
    // The receipt is the centre's paper, which no officer of an organ issues; who handed it on is named.
    Actor taking = Actor.system(one.city).signing(by.name());
    UUID application =
        relay.handOn(
                new HandOn(
                    one.id, one.city, one.centre, organ.region(), organ.name(), one.person.reveal(), one.identityNumber.reveal(),
                    one.caseNumber.reveal(), one.charge, one.stage, one.sheet ? one.id : null, taking))
            .value();
    one.handedOn(application, clock.instant());
    keep(one, "criminal.hand-application-on", by);
  }

  @Override
  public void end(UUID id, int seen, String why, Actor by) {
    NotedApplication one = own(id, by);
    Stale.unless(seen, one.version());
    if (why.isBlank() || why.length() > WORDS) throw new Refusal("criminal.custody.why");
    one.end(why.strip());
    keep(one, "criminal.end-application", by);
  }

  @Override
  public void familyTold(UUID id, int seen, LocalDate on, Actor by) {
    NotedApplication one = own(id, by);
    Stale.unless(seen, one.version());
    LocalDate asked = LocalDate.ofInstant(one.askedAt, CityClock.ZONE);
    if (on.isBefore(asked) || on.isAfter(LocalDate.now(clock))) throw new Refusal("criminal.custody.family.wrong");
    one.familyTold(on);
    keep(one, "criminal.family-told", by);
  }

  private void keep(NotedApplication one, String did, Actor by) {
    try {
      noted.save(one);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, did, "custody-application", one.id, one.state.name());
  }

  private NotedApplication own(UUID id, Actor by) {
    by.must(Role.ORGAN_OFFICER);
    return noted.findById(id).filter(one -> one.ofOrganOf(by)).orElseThrow(() -> new Missing("criminal.custody.unknown"));
  }

  @Override
  public CustodyApplication one(UUID id, Actor by) {
    NotedApplication one = noted.findById(id).filter(found -> mayRead(found, by)).orElseThrow(() -> new Missing("criminal.custody.unknown"));
    audit.viewed(by, "custody-application", id);
    return view(one, network.organisation(one.organ).name(), by);
  }

  private static boolean mayRead(NotedApplication one, Actor by) {
    if (by.has(Role.ORGAN_OFFICER) && one.ofOrganOf(by)) return true;
    return List.of(NoticeBook.READERS).stream().anyMatch(by::has) && by.sees(one.city, one.centre);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<CustodyApplication> ofOrgan(@Nullable String after, Actor by) {
    OrganisationView organ = organ(by);
    List<UUID> ids =
        db.sql("select id from custody_application where organ = ? and id < ? order by id desc limit ?").params(organ.id(), mark(after), PAGE + 1).query(UUID.class).list();
    return Slice.cut(views(ids, by), PAGE, row -> row.id().toString());
  }

  @Override
  @Transactional(readOnly = true)
  public List<CustodyApplication> awaited(Actor by) {
    by.must(NoticeBook.READERS);
    return views(ofCentres("state = 'NOTED'", "asked_at, id", null, MOST, by), by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<CustodyApplication> arrived(@Nullable String after, Actor by) {
    by.must(NoticeBook.READERS);
    return Slice.cut(views(ofCentres("state = 'HANDED_ON'", "id desc", after, PAGE + 1, by), by), PAGE, row -> row.id().toString());
  }

  private List<UUID> ofCentres(String which, String order, @Nullable String after, int size, Actor by) {
    String walk = "select id, asked_at from custody_application where %s and " + which + " and id < :from order by " + order + " limit :size";
    String sql =
        by.scope() == DataScope.CITY
            ? walk.formatted("city = :city")
            : "select o.* from unnest(:units::uuid[]) unit cross join lateral (" + walk.formatted("centre = unit") + ") o order by " + order + " limit :size";
    return db.sql(sql)
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .param("from", mark(after))
        .param("size", size)
        .query((row, line) -> row.getObject("id", UUID.class))
        .list();
  }

  private static UUID mark(@Nullable String after) {
    try {
      return after == null ? new UUID(-1, -1) : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return new UUID(-1, -1);
    }
  }

  private List<CustodyApplication> views(List<UUID> ids, Actor by) {
    var found = noted.findAllById(ids).stream().sorted(Comparator.comparingInt(one -> ids.indexOf(one.id))).toList();
    var organs = network.organisations(found.stream().map(one -> one.organ).collect(Collectors.toSet()));
    return found.stream().map(one -> view(one, organs.get(one.organ).name(), by)).toList();
  }

  /** Who only supervises needs no names. */
  private CustodyApplication view(NotedApplication one, String organ, Actor by) {
    boolean works = one.ofOrganOf(by) || List.of(NoticeBook.WORKERS).stream().anyMatch(by::has);
    String person = works ? one.person.reveal() : NoticeLists.mask(one.person.reveal());
    return new CustodyApplication(
        one.id, one.version(), one.state, organ, person, one.caseNumber.reveal(), one.charge, one.stage, one.heldAt, one.askedAt, one.notedByName,
        terms.due(one), terms.kept(one), one.handedOnAt, one.application, one.tellsFamily(), terms.of(one));
  }

  private OrganisationView organ(Actor by) {
    by.must(Role.ORGAN_OFFICER);
    if (by.organisation() == null) throw new Forbidden("criminal.no-organ");
    OrganisationView organ = network.organisation(by.organisation());
    if (!organ.kind().isCaseOrgan()) throw new Forbidden("criminal.no-organ");
    return organ;
  }
}
