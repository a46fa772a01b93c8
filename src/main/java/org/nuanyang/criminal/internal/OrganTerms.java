package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.OrganTerm;
import org.nuanyang.criminal.OrganTerm.Kept;
import org.nuanyang.criminal.TrialProcedure;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Happened;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/**
 * The terms of the organ's side, counted by the same table as ours but hung on no clock of ours: a late
 * court makes no centre late, and each side sees what the other owes.
 */
@Component
class OrganTerms {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

  /** Days outside were let in once; a notice is read in spite of them, without a term nobody can count. */
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2090, 12, 31);

  private final DeadlineRules rules;
  private final Policies policies;
  private final Clock clock;

  OrganTerms(DeadlineRules rules, Policies policies, Clock clock) {
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  List<OrganTerm> of(DefenceNotice notice) {
    var terms = new ArrayList<OrganTerm>();
    if (notice.rightsDueFrom != null) add(terms, notice, rightsRule(notice), notice.rightsDueFrom, notice.rightsToldOn);
    if (notice.foundOn != null && notice.reason != null && notice.reason.mandatory())
      add(terms, notice, "D13", notice.foundOn, notice.receivedAt == null ? null : day(notice.receivedAt));
    if (notice.hearingOn != null && notice.organKind == OrganisationKind.COURT && (notice.procedure == null || notice.procedure == TrialProcedure.ORDINARY))
      add(terms, notice, "D15", notice.hearingOn, notice.receivedAt == null ? null : day(notice.receivedAt));
    if (notice.refusedOn != null) {
      LocalDate again = notice.notifiedAgainAt == null ? null : day(notice.notifiedAgainAt);
      add(terms, notice, "D17A", notice.refusedOn, notice.counselOn == null ? again : notice.counselOn);
      if (notice.counselOn == null) add(terms, notice, "D17B", notice.refusedOn, again);
      toPrepare(terms, notice, notice.refusedOn);
    }
    if (notice.counselOn != null && notice.organKind == OrganisationKind.POLICE)
      add(terms, notice, "D23", notice.counselOn, notice.counselToldAt == null ? null : day(notice.counselToldAt));
    if (notice.meetingAskedAt != null) meeting(terms, notice, notice.meetingAskedAt);
    return terms;
  }

  private static String rightsRule(DefenceNotice notice) {
    return switch (notice.organKind) {
      case POLICE -> "D24A";
      case PROCURATORATE -> "D24B";
      default -> "D24C";
    };
  }

  private void add(List<OrganTerm> terms, DefenceNotice notice, String rule, LocalDate from, @Nullable LocalDate done) {
    if (from.isBefore(FIRST) || from.isAfter(LAST)) return;
    ReckonedDeadline counted =
        rules.reckon(new ReckonDeadline(profile(notice), rule, from.atStartOfDay(CityClock.ZONE), List.of(), happened(rule, from)));
    LocalDate last = counted.lastDay();
    if (last == null) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    terms.add(new OrganTerm(rule, counted.rule().title(), counted.rule().actor(), DAY.format(last), done, kept(done == null ? today : done, last, done != null)));
  }

  /** The hearing rests so long that the new defender can prepare; once over, nobody was late. */
  private void toPrepare(List<OrganTerm> terms, DefenceNotice notice, LocalDate adjourned) {
    if (adjourned.isBefore(FIRST)) return;
    ReckonedDeadline counted = rules.reckon(ReckonDeadline.on(profile(notice), "D18", adjourned));
    LocalDate last = counted.lastDay();
    if (last == null) return;
    boolean over = LocalDate.ofInstant(clock.instant(), CityClock.ZONE).isAfter(last);
    terms.add(new OrganTerm("D18", counted.rule().title(), counted.rule().actor(), DAY.format(last), null, over ? Kept.ON_TIME : Kept.OPEN));
  }

  private static List<Happened> happened(String rule, LocalDate from) {
    return rule.equals("D15") ? List.of(new Happened("HEARING", from)) : List.of();
  }

  private static Kept kept(LocalDate when, LocalDate last, boolean done) {
    if (when.isAfter(last)) return done ? Kept.LATE : Kept.OVERDUE;
    return done ? Kept.ON_TIME : Kept.OPEN;
  }

  /** 48 hours from the lawyer's request (刑事诉讼法 第三十九条). */
  private void meeting(List<OrganTerm> terms, DefenceNotice notice, Instant asked) {
    ReckonedDeadline counted =
        rules.reckon(new ReckonDeadline(profile(notice), "D22", ZonedDateTime.ofInstant(asked, CityClock.ZONE), List.of(), List.of()));
    ZonedDateTime last = counted.lastMoment();
    if (last == null) return;
    Instant held = notice.meetingHeldAt;
    boolean late = (held == null ? clock.instant() : held).isAfter(last.toInstant());
    Kept kept = held == null ? late ? Kept.OVERDUE : Kept.OPEN : late ? Kept.LATE : Kept.ON_TIME;
    terms.add(new OrganTerm("D22", counted.rule().title(), counted.rule().actor(), MOMENT.format(last), held == null ? null : day(held), kept));
  }

  private String profile(DefenceNotice notice) {
    String profile = policies.profileOf(notice.city);
    return rules.profiles().contains(profile) ? profile : "NATIONAL";
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CityClock.ZONE);
  }
}
