package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.AgreementView;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Guest;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.MediationView.Sum;
import org.nuanyang.mediation.Warning;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mediation as pages and papers show it. */
@Component
class MediationViews {

  private final Matters matters;
  private final Network network;
  private final Deadlines deadlines;
  private final Files files;
  private final Parties parties;
  private final Mediators mediators;
  private final AgreementShelf shelf;
  private final ClauseLibrary library;
  private final EnforceabilityCheck check;
  private final Rules rules;
  private final MediationBook book;
  private final SessionRoom sessions;
  private final JdbcClient jdbc;
  private final WorkCalendar calendar;
  private final Clock clock;

  MediationViews(Matters matters, Network network, Deadlines deadlines, Files files, Parties parties, Mediators mediators, AgreementShelf shelf,
      ClauseLibrary library, EnforceabilityCheck check, Rules rules, MediationBook book, SessionRoom sessions, JdbcClient jdbc, WorkCalendar calendar, Clock clock) {
    this.matters = matters;
    this.network = network;
    this.deadlines = deadlines;
    this.files = files;
    this.parties = parties;
    this.mediators = mediators;
    this.shelf = shelf;
    this.library = library;
    this.check = check;
    this.rules = rules;
    this.book = book;
    this.sessions = sessions;
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  MediationView whole(MediationCase about, Actor by) {
    MatterView matter = matters.facts(new MatterId(about.matter));
    List<Party> people = parties.of(about.id, matter);
    boolean works = by.isSystem() || by.has(Role.MEDIATOR);
    return new MediationView(
        about.key(), about.seen(), about.number, about.city, about.committee, network.organisation(about.committee).name(), matter.id(),
        works ? matter : matter.masked(), about.category, about.summary, about.source,
        about.referrer == null ? null : network.organisation(about.referrer).name(), about.referrerNumber, about.state, about.violence, about.freely,
        about.separate(), about.elsewhere, about.limitationOn, about.interruptedOn, about.appliedAt, about.acceptedAt, about.concludedAt, about.ending,
        about.endWords, about.warned, people, mediators.named(about.id), guests(about.id), sessions.of(about.id, true), agreement(about, people),
        shelf.duties(about.id), shelf.confirmation(about.id).orElse(null), shelf.sums(about.id), deadlines.of(about.id), evidence(about, by),
        book.steps(about.id), about.archivedAt);
  }

  /** What a matter gathers after the committee's part in it ended is not the committee's to read. */
  private List<FileView> evidence(MediationCase about, Actor by) {
    List<FileView> all = files.of(about.matter);
    if (!by.has(Role.MEDIATOR) || about.concludedAt == null) return all;
    LocalDate last = LocalDate.ofInstant(about.concludedAt, CityClock.ZONE);
    return all.stream().filter(file -> !LocalDate.ofInstant(file.at(), CityClock.ZONE).isAfter(last)).toList();
  }

  private List<Guest> guests(UUID mediation) {
    return jdbc.sql("select name, relation from mediation_guest where mediation = ? order by id")
        .param(mediation)
        .query((row, line) -> new Guest(row.getString("name"), row.getString("relation")))
        .list();
  }

  @Nullable AgreementView agreement(MediationCase about, List<Party> people) {
    AgreementShelf.Kept kept = shelf.current(about.id).orElse(null);
    if (kept == null) return null;
    boolean effective = kept.state().equals("EFFECTIVE");
    return new AgreementView(
        kept.state(), kept.oral(), kept.text(), lines(kept.text(), people), kept.digest(), kept.total(), kept.writtenAt(), kept.effectiveOn(),
        effective && about.effectiveOn != null ? about.lastDayToConfirm(calendar) : null, effective ? List.of() : warnings(about, kept.text(), people),
        people.stream().allMatch(party -> party.signed() != null));
  }

  List<String> lines(AgreementText text, List<Party> people) {
    Map<String, String> names = parties.names(people);
    return text.terms().stream().map(term -> library.words(term, names)).toList();
  }

  List<Warning> warnings(MediationCase about, AgreementText text, List<Party> people) {
    List<EnforceabilityCheck.Party> sides = new ArrayList<>();
    parties.names(people).forEach((id, name) -> sides.add(side(id, name, people)));
    List<Sum> sums = shelf.sums(about.id);
    Money worked = sums.isEmpty() ? null : new Money(sums.stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    return check.check(text, sides, worked, rules.topRate(about.city, today), today);
  }

  private static EnforceabilityCheck.Party side(String id, String name, List<Party> people) {
    return people.stream()
        .filter(one -> one.person().toString().equals(id))
        .findFirst()
        .map(one -> new EnforceabilityCheck.Party(id, name, one.minor(), !one.guardian().isBlank()))
        .orElse(new EnforceabilityCheck.Party(id, name, false, true));
  }

  Party party(MediationCase about, UUID party) {
    return parties.of(about.id, matters.facts(new MatterId(about.matter))).stream()
        .filter(one -> one.id().equals(party))
        .findFirst()
        .orElseThrow(() -> new Missing("mediation.party.unknown"));
  }
}
