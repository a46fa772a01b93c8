package org.nuanyang.referrals.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;
import static org.nuanyang.identity.Role.SERVICE_OFFICER;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.BodySystems;
import org.nuanyang.referrals.PriceLine;
import org.nuanyang.referrals.ReferralEnded;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralRow;
import org.nuanyang.referrals.ReferralSent;
import org.nuanyang.referrals.ReferralView;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.referrals.SendReferral;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where referrals are sent, answered and counted. */
@Component
@Transactional
class ReferralRoom implements Referrals {

  static final List<OrganisationKind> BODIES =
      List.of(OrganisationKind.NOTARY_OFFICE, OrganisationKind.FORENSIC_INSTITUTE, OrganisationKind.ARBITRATION_BODY);
  static final Role[] SENDERS = {CLERK, REVIEWER, DIRECTOR};

  private final ReferralBook referrals;
  private final ReferralLists lists;
  private final Prices prices;
  private final Errands errands;
  private final ReferralNews news;
  private final Letters letters;
  private final ObjectProvider<BodySystems> systems;
  private final ObjectProvider<Applications> applications;
  private final ObjectProvider<Cases> cases;
  private final Matters matters;
  private final Network network;
  private final Submissions submissions;
  private final Vault vault;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReferralRoom(ReferralBook referrals, ReferralLists lists, Prices prices, Errands errands, ReferralNews news, Letters letters,
      ObjectProvider<BodySystems> systems, ObjectProvider<Applications> applications, ObjectProvider<Cases> cases, Matters matters, Network network,
      Submissions submissions, Vault vault, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.referrals = referrals;
    this.lists = lists;
    this.prices = prices;
    this.errands = errands;
    this.news = news;
    this.letters = letters;
    this.systems = systems;
    this.applications = applications;
    this.cases = cases;
    this.matters = matters;
    this.network = network;
    this.submissions = submissions;
    this.vault = vault;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ReferralId send(SendReferral command) {
    command.by().must(SENDERS);
    return new ReferralId(UUID.fromString(submissions.once(command.key(), "referrals.send", () -> sent(command).toString())));
  }

  private UUID sent(SendReferral command) {
    MatterView matter = matters.view(command.matter(), command.by());
    OrganisationView body = network.organisation(command.body());
    if (!body.city().equals(matter.city()) || !body.active() || !BODIES.contains(body.kind())) throw new Missing("referrals.body-unknown");
    if (command.about().isBlank() || command.request().isBlank()) throw new Refusal("referrals.say-what");
    BodySystems reached = systems.getIfAvailable();
    Referral referral = referral(command, matter, body, reached != null && reached.reaches(body));
    Optional<ApplicationFile> aid = grantedOn(command);
    aid.ifPresent(decision -> referral.askWaiver(decision.id().value()));
    Referral kept = referrals.save(referral);
    aid.ifPresent(decision -> letters.waiver(kept, decision, command.by()));
    lists.write(kept.id, "sent", "", command.by());
    news.sent(kept, prices.daysOf(kept.body, kept.about), command.by());
    if (kept.bySystem) errands.queue(kept.id);
    audit.did(command.by(), "referrals.send", "referral", kept.id, kept.kind);
    events.publishEvent(new ReferralSent(new ReferralId(kept.id), matter.id(), kept.receiptNumber, kept.city, kept.organisation, kept.kind, kept.sentAt));
    return kept.id;
  }

  private Referral referral(SendReferral command, MatterView matter, OrganisationView body, boolean bySystem) {
    String code = ResumeCode.draw();
    var referral = new Referral();
    referral.id = command.key();
    referral.matter = matter.id().value();
    referral.receiptNumber = matter.receiptNumber();
    referral.city = matter.city();
    referral.organisation = command.by().organisation() == null ? matter.organisation() : command.by().organisation();
    referral.service = command.service() == null ? null : command.service().value();
    referral.body = body.id();
    referral.bodyName = body.name();
    referral.kind = body.kind().name();
    referral.about = command.about().strip();
    referral.request = new SealedText(command.request().strip());
    referral.personName = matter.applicant().name();
    referral.bySystem = bySystem;
    referral.accessIndex = vault.blindIndex("referral " + command.key() + " " + code);
    referral.accessCode = new SealedText(code);
    referral.sentAt = clock.instant();
    referral.sentByName = command.by().name();
    return referral;
  }

  /** Aid that stands on this matter and still runs: nobody has to ask for the waiver a second time. */
  private Optional<ApplicationFile> grantedOn(SendReferral command) {
    return applications.getObject().of(command.matter()).stream()
        .filter(one -> one.status() == ApplicationStatus.GRANTED)
        .filter(one -> cases.getObject().facts(CaseId.of(one.id()), Actor.system(one.city())).state().running())
        .reduce((first, last) -> last);
  }

  @Override
  public void answer(ReferralId id, int seen, BodyAnswer answer, Actor by) {
    Referral referral = take(id, seen);
    if (!speaksFor(referral, by)) throw new Forbidden("referrals.not-yours");
    taken(referral, answer, by);
  }

  /** What the body said on its page, in its account or through its system. */
  void taken(Referral referral, BodyAnswer answer, Actor by) {
    referral.answer(answer, clock.instant());
    keep(referral);
    if (referral.state.over()) errands.over(referral.id);
    lists.write(referral.id, referral.state.name().toLowerCase(Locale.ROOT), answer.words(), by);
    news.answered(referral, by);
    audit.did(by, "referrals.answer", "referral", referral.id, referral.state.name());
    if (referral.state.over())
      events.publishEvent(
          new ReferralEnded(
              new ReferralId(referral.id), new MatterId(referral.matter), referral.receiptNumber, referral.city, referral.organisation, referral.kind,
              referral.state, referral.waived, clock.instant()));
  }

  @Override
  public void withdraw(ReferralId id, int seen, String why, Actor by) {
    Referral referral = take(id, seen);
    mustSend(referral, by);
    if (why.isBlank()) throw new Refusal("referrals.say-something");
    referral.withdraw(why.strip(), clock.instant());
    keep(referral);
    errands.over(referral.id);
    lists.write(referral.id, "withdrawn", why.strip(), by);
    news.withdrawn(referral, by);
    audit.did(by, "referrals.withdraw", "referral", referral.id, referral.kind);
  }

  @Override
  public void tryAgain(ReferralId id, Actor by) {
    Referral referral = find(id);
    mustSend(referral, by);
    if (referral.state.over()) throw new Refusal("referrals.over");
    errands.again(referral.id);
    audit.did(by, "referrals.again", "referral", referral.id, referral.kind);
  }

  @Override
  public ReferralView view(ReferralId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER);
    Referral referral = find(id);
    boolean sends = by.sees(referral.city, referral.organisation);
    if (!sends && !speaksFor(referral, by)) throw new Missing("referrals.unknown");
    audit.viewed(by, "referral", referral.id);
    return lists.view(referral, sends && !by.has(SERVICE_OFFICER), speaksFor(referral, by));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ReferralId> byCode(ReferralId id, String typed) {
    return ResumeCode.typed(typed)
        .flatMap(code -> referrals.findById(id.value()).filter(one -> one.openAt(clock.instant()) && Arrays.equals(one.accessIndex, vault.blindIndex("referral " + id.value() + " " + code))))
        .map(one -> id);
  }

  @Override
  public ReferralView ofBody(ReferralId id) {
    Referral referral = find(id);
    if (!referral.openAt(clock.instant())) throw new Missing("referrals.unknown");
    audit.viewed(referral.inTheNameOfTheBody(), "referral", referral.id);
    return lists.view(referral, false, true);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ReferralRow> list(boolean over, @Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER);
    return lists.list(over, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public BigDecimal waivedThisYear(Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER);
    return lists.waivedThisYear(by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PriceLine> compare(OrganisationKind kind, String about, boolean fastestFirst, Actor by) {
    by.must(SENDERS);
    if (!BODIES.contains(kind)) throw new Missing("referrals.body-unknown");
    return prices.compare(kind, about, fastestFirst, by.city());
  }

  @Override
  @Transactional(readOnly = true)
  public List<PriceLine> prices(Actor by) {
    return prices.of(ownBody(by));
  }

  @Override
  public void price(String about, BigDecimal price, int days, Actor by) {
    UUID body = ownBody(by);
    prices.set(body, about, price, days, by);
    audit.did(by, "referrals.price", "organisation", body, about);
  }

  private UUID ownBody(Actor by) {
    by.must(SERVICE_OFFICER);
    UUID body = by.organisation();
    if (body == null || !BODIES.contains(network.organisation(body).kind())) throw new Forbidden("referrals.no-body");
    return body;
  }

  /** An officer of the body, or somebody who opened its page by the code and acts in its name alone. */
  private static boolean speaksFor(Referral referral, Actor by) {
    return by.has(SERVICE_OFFICER) && referral.body.equals(by.organisation()) && by.city().equals(referral.city);
  }

  private static void mustSend(Referral referral, Actor by) {
    by.must(SENDERS);
    by.mustSee(referral.city, referral.organisation);
  }

  private Referral take(ReferralId id, int seen) {
    Referral referral = find(id);
    Stale.unless(seen, referral.version());
    return referral;
  }

  Referral find(ReferralId id) {
    return referrals.findById(id.value()).orElseThrow(() -> new Missing("referrals.unknown"));
  }

  private void keep(Referral referral) {
    try {
      referrals.save(referral);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }
}
