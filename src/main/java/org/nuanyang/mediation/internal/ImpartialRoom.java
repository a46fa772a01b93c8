package org.nuanyang.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.InterestEffect;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.Mediator;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks mediators for their ties and parties for their trust, and lays it on the committee's desk when somebody else is needed. */
@Component
@Transactional
class ImpartialRoom implements Impartiality {

  private static final int LONGEST = 500;

  private final MediationBook book;
  private final Mediators mediators;
  private final Parties parties;
  private final Statements statements;
  private final InterestRules rules;
  private final SubstituteCalls calls;
  private final SessionRoom sessions;
  private final PlacePeople people;
  private final Matters matters;
  private final AuditTrail audit;
  private final Clock clock;

  ImpartialRoom(MediationBook book, Mediators mediators, Parties parties, Statements statements, InterestRules rules, SubstituteCalls calls, SessionRoom sessions,
      PlacePeople people, Matters matters, AuditTrail audit, Clock clock) {
    this.book = book;
    this.mediators = mediators;
    this.parties = parties;
    this.statements = statements;
    this.rules = rules;
    this.calls = calls;
    this.sessions = sessions;
    this.people = people;
    this.matters = matters;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Interest> asked() {
    return rules.on(today());
  }

  @Override
  public void state(StateInterests order) {
    MediationCase about = running(book.take(order.id(), order.seen(), order.by()));
    Mediator who = named(about, order.mediator());
    UUID account = people.accountOf(who.id()).orElse(null);
    if (!mayState(account, order.by())) throw new Forbidden("mediation.interest.by-themselves");
    if (order.none() != order.interests().isEmpty() || order.words().length() > LONGEST) throw new Refusal("mediation.interest.choose");
    InterestEffect effect = rules.effect(order.interests(), today());
    List<String> ties = order.interests().stream().sorted().toList();
    statements.state(about, who.id(), ties, effect, order.words(), account == null, order.by());
    book.keep(about, "STATE", effect.name(), order.by());
    calls.stated(about, who);
    if (effect == InterestEffect.OUT) calls.substitute(about, "STATED");
    else sessions.trusted(about, Actor.system(about.city));
  }

  private static boolean mayState(@Nullable UUID account, Actor by) {
    return by.isSystem() || account == null || account.equals(by.id());
  }

  @Override
  public void answer(MediationId id, int seen, PartyAnswer said, Actor by) {
    if (people.accountOf(said.mediator()).filter(by.id()::equals).isPresent()) throw new Forbidden("mediation.interest.not-about-yourself");
    answered(book.take(id, seen, by), said, by);
  }

  /** Also from the party's own phone, which has proved itself already. */
  void answered(MediationCase about, PartyAnswer said, Actor by) {
    running(about);
    Mediator who = named(about, said.mediator());
    if (said.words().length() > LONGEST) throw new Refusal("mediation.interest.choose");
    if (parties(about).stream().noneMatch(one -> one.id().equals(said.party()))) throw new Missing("mediation.party.unknown");
    Boolean before = statements.answers(about.id).getOrDefault(who.id(), Map.of()).get(said.party());
    if (before != null && before == said.objects() && said.words().isBlank()) return;
    statements.answer(about, said, by);
    book.keep(about, said.objects() ? "OBJECT" : "TRUST", said.how().name(), by);
    if (said.objects()) calls.substitute(about, "OBJECTED");
    else sessions.trusted(about, Actor.system(about.city));
  }

  private static MediationCase running(MediationCase about) {
    about.must(about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING);
    return about;
  }

  private Mediator named(MediationCase about, UUID mediator) {
    return mediators.named(about.id).stream().filter(one -> one.id().equals(mediator)).findFirst().orElseThrow(() -> new Missing("mediation.mediators.unknown"));
  }

  private List<Party> parties(MediationCase about) {
    return parties.of(about.id, matters.facts(new MatterId(about.matter)));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Standing> standing(MediationId id, Actor by) {
    return standing(book.readable(id, by), by);
  }

  List<Standing> standing(MediationCase about, Actor by) {
    Map<UUID, Statements.Stated> stated = statements.last(about.id);
    Map<UUID, Map<UUID, Boolean>> answers = statements.answers(about.id);
    Set<UUID> aside = statements.aside(about.matter);
    List<Party> all = parties(about);
    return mediators.named(about.id).stream()
        .map(
            one -> {
              Statements.Stated said = stated.get(one.id());
              UUID account = people.accountOf(one.id()).orElse(null);
              Map<UUID, Boolean> told = answers.getOrDefault(one.id(), Map.of());
              InterestEffect effect = aside.contains(one.id()) ? InterestEffect.OUT : said == null ? null : said.effect();
              return new Standing(
                  one.id(), one.name(), by.id().equals(account), mayState(account, by), effect, said == null ? null : said.at(),
                  said == null ? List.of() : rules.tells(said.interests()), all.stream().map(party -> new Answer(party.id(), party.name(), told.get(party.id()))).toList(),
                  said != null && said.effect() != InterestEffect.NONE || told.containsValue(true));
            })
        .toList();
  }

  @Override
  public List<Reason> reasons(MediationId id, UUID mediator, Actor by) {
    MediationCase about = book.readable(id, by);
    MediationBook.mustWork(about, by);
    if (people.accountOf(mediator).filter(by.id()::equals).isPresent()) throw new Forbidden("mediation.interest.not-own");
    audit.viewed(by, "mediation-reason", about.id);
    return statements.reasons(about.id, mediator);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
