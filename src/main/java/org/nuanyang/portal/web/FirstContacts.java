package org.nuanyang.portal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.ServiceList;
import org.nuanyang.catalogue.ServiceRow;
import org.nuanyang.catalogue.Services;
import org.nuanyang.consultation.ConsultationRow;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.HandOverList;
import org.nuanyang.intake.HandOverRow;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.portal.web.FirstContact.Kind;
import org.nuanyang.referrals.ReferralRow;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.shared.Slice;
import org.nuanyang.visits.HomeVisits;
import org.nuanyang.visits.VisitRow;
import org.springframework.stereotype.Component;

/**
 * Asks the rooms below which first contacts nobody has taken on yet; each room keeps its own, this adds nothing. Complaints
 * are not among them: until the bureau has taken one, the centre must not learn of it.
 */
@Component
class FirstContacts {

  private static final String RULE = "FIRST_CONTACT";

  private final Services services;
  private final HandOvers handOvers;
  private final Referrals referrals;
  private final Consultations consultations;
  private final HomeVisits visits;
  private final Network network;
  private final DeadlineRules rules;
  private final Policies policies;
  private final Clock clock;

  FirstContacts(Services services, HandOvers handOvers, Referrals referrals, Consultations consultations, HomeVisits visits,
      Network network, DeadlineRules rules, Policies policies, Clock clock) {
    this.services = services;
    this.handOvers = handOvers;
    this.referrals = referrals;
    this.consultations = consultations;
    this.visits = visits;
    this.network = network;
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  /** What was read, overdue first, then the longest waiting. @param more kinds of which there is more than one page */
  record Found(List<FirstContact> contacts, Set<Kind> more) {}

  /** What the reader's units were asked first and nobody has acknowledged. */
  Found held(Actor by) {
    Gathering all = new Gathering(by);
    all.read(Kind.SERVICE, services.list(ServiceList.FIRST, null, by), row -> all.add(row, false));
    all.read(Kind.APPLICATION, handOvers.list(HandOverList.UNSIGNED, null, by), row -> all.add(row, false));
    all.read(Kind.REFERRAL, referrals.list(false, null, by), all::add);
    all.read(Kind.CONSULTATION, consultations.waiting(null, by), all::add);
    all.read(Kind.VISIT, visits.waiting(null, by), all::add);
    return all.found();
  }

  /** What others were asked first and handed to the reader's units, which have not acknowledged. */
  Found offered(Actor by) {
    Gathering all = new Gathering(by);
    all.read(Kind.SERVICE, services.list(ServiceList.OFFERED, null, by), row -> all.add(row, true));
    all.read(Kind.APPLICATION, handOvers.list(HandOverList.INCOMING, null, by), row -> all.add(row, by.has(Role.CLERK) || by.has(Role.REVIEWER)));
    return all.found();
  }

  /** One reading: rows are collected first, so that all units are named at once. */
  private final class Gathering {

    private final String profile;
    private final LocalDate today = LocalDate.now(clock);
    private final List<Line> lines = new ArrayList<>();
    private final Set<Kind> more = EnumSet.noneOf(Kind.class);
    private final Map<LocalDate, LocalDate> lastDays = new HashMap<>();

    private record Line(
        Kind kind, UUID id, String url, String number, String person, String about, UUID holder, String heldBy, Instant since, Instant handedAt,
        @Nullable UUID target, String targetName, @Nullable Long version) {}

    Gathering(Actor by) {
      String own = policies.profileOf(by.city());
      profile = rules.profiles().contains(own) ? own : "NATIONAL";
    }

    <T> void read(Kind kind, Slice<T> slice, Consumer<T> take) {
      slice.rows().forEach(take);
      if (slice.next() != null) more.add(kind);
    }

    void add(ServiceRow row, boolean takes) {
      Instant handed = row.offeredAt() == null ? row.openedAt() : row.offeredAt();
      lines.add(new Line(Kind.SERVICE, row.id(), "/desk/services/" + row.id(), row.receiptNumber(), row.person(), row.itemName(), row.owner(), row.takenBy(),
          row.openedAt(), handed, row.target(), "", takes ? (long) row.version() : null));
    }

    void add(HandOverRow row, boolean takes) {
      lines.add(new Line(Kind.APPLICATION, row.application(), "/desk/applications/" + row.application(), row.receiptNumber(), row.applicantName(),
          row.summary(), row.from(), row.sentBy(), row.sentAt(), row.sentAt(), row.to(), "", takes ? row.version() : null));
    }

    void add(ReferralRow row) {
      if (row.state() != ReferralState.SENT) return;
      lines.add(new Line(Kind.REFERRAL, row.id(), "/desk/referrals/" + row.id(), row.receiptNumber(), row.person(), row.about(), row.organisation(),
          row.sentBy(), row.sentAt(), row.sentAt(), null, row.bodyName(), null));
    }

    void add(ConsultationRow row) {
      lines.add(new Line(Kind.CONSULTATION, row.id(), "/desk/consultations/" + row.id(), "", row.person(), row.opening(), row.organisation(), "",
          row.askedAt(), row.askedAt(), null, "", null));
    }

    void add(VisitRow row) {
      lines.add(new Line(Kind.VISIT, row.id(), "/desk/visits/" + row.id(), "", row.name(), "", row.organisation(), "", row.askedAt(), row.askedAt(), null,
          "", null));
    }

    Found found() {
      Set<UUID> named = new HashSet<>();
      for (Line line : lines) {
        named.add(line.holder());
        if (line.target() != null) named.add(line.target());
      }
      Map<UUID, OrganisationView> units = network.organisations(named);
      List<FirstContact> contacts = new ArrayList<>(lines.stream().map(line -> shown(line, units)).toList());
      contacts.sort(Comparator.comparing(FirstContact::overdue).reversed().thenComparing(FirstContact::since));
      return new Found(contacts, more);
    }

    private FirstContact shown(Line line, Map<UUID, OrganisationView> units) {
      @Nullable LocalDate dueBy = lastDays.computeIfAbsent(LocalDate.ofInstant(line.handedAt(), clock.getZone()), this::lastDay);
      return new FirstContact(
          line.kind(), line.id(), line.url(), line.number(), line.person(), line.about(), name(line.holder(), units), line.heldBy(), line.since(),
          line.target() == null ? line.targetName() : name(line.target(), units), dueBy, dueBy != null && today.isAfter(dueBy), line.version());
    }

    private @Nullable LocalDate lastDay(LocalDate from) {
      return rules.reckon(ReckonDeadline.on(profile, RULE, from)).lastDay();
    }

    private static String name(UUID unit, Map<UUID, OrganisationView> units) {
      OrganisationView found = units.get(unit);
      return found == null ? "" : found.name();
    }
  }
}
