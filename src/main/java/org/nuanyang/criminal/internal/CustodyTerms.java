package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CustodyState;
import org.nuanyang.criminal.OrganTerm;
import org.nuanyang.criminal.OrganTerm.Kept;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/** The hours and days an organ has with an application of a detained person: theirs, hung on no clock of the centre. */
@Component
class CustodyTerms {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
  private static final String TO_HAND_ON = "D19A";
  private static final String TO_TELL_FAMILY = "D19B";

  private final DeadlineRules rules;
  private final Policies policies;
  private final Clock clock;

  CustodyTerms(DeadlineRules rules, Policies policies, Clock clock) {
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  Instant due(NotedApplication of) {
    return Objects.requireNonNull(count(of, TO_HAND_ON).lastMoment(), "24 hours end").toInstant();
  }

  Kept kept(NotedApplication of) {
    return kept(of.handedOnAt, due(of));
  }

  private Kept kept(@Nullable Instant done, Instant due) {
    boolean late = (done == null ? clock.instant() : done).isAfter(due);
    return done == null ? late ? Kept.OVERDUE : Kept.OPEN : late ? Kept.LATE : Kept.ON_TIME;
  }

  List<OrganTerm> of(NotedApplication one) {
    List<OrganTerm> terms = new ArrayList<>();
    if (one.state == CustodyState.ENDED) return terms;
    ReckonedDeadline hours = count(one, TO_HAND_ON);
    ZonedDateTime last = Objects.requireNonNull(hours.lastMoment(), "24 hours end");
    LocalDate handed = one.handedOnAt == null ? null : LocalDate.ofInstant(one.handedOnAt, CityClock.ZONE);
    terms.add(new OrganTerm(TO_HAND_ON, hours.rule().title(), hours.rule().actor(), MOMENT.format(last), handed, kept(one)));
    if (one.organKind == OrganisationKind.POLICE) family(terms, one);
    return terms;
  }

  private void family(List<OrganTerm> terms, NotedApplication one) {
    ReckonedDeadline days = count(one, TO_TELL_FAMILY);
    LocalDate last = days.lastDay();
    if (last == null) return;
    LocalDate done = one.familyToldOn;
    boolean late = (done == null ? LocalDate.ofInstant(clock.instant(), CityClock.ZONE) : done).isAfter(last);
    Kept kept = done == null ? late ? Kept.OVERDUE : Kept.OPEN : late ? Kept.LATE : Kept.ON_TIME;
    terms.add(new OrganTerm(TO_TELL_FAMILY, days.rule().title(), days.rule().actor(), DAY.format(last), done, kept));
  }

  private ReckonedDeadline count(NotedApplication of, String rule) {
    String own = policies.profileOf(of.city);
    String profile = rules.profiles().contains(own) ? own : "NATIONAL";
    return rules.reckon(new ReckonDeadline(profile, rule, of.askedAt.atZone(CityClock.ZONE), List.of(), List.of()));
  }
}
