package org.nuanyang.mediation.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every morning: mediators and parties hear of the meetings of today and tomorrow; on day 20 and day 27 after an agreement both
 * sides hear that thirty days are all there is to go to court together; three days before something is due its debtor and the
 * committee hear of it, and everybody hears what is late.
 */
@Component
@Transactional
class Reminders {

  private static final List<Integer> DAYS = List.of(20, 27);
  private static final int NEAR = 3;

  /** Days by which a holiday may put off a last day. */
  private static final int LONGEST_REST = 12;

  private final JdbcClient jdbc;
  private final MediationBook book;
  private final Parties parties;
  private final MediationStory story;
  private final Matters matters;
  private final DeskNotices desks;
  private final WorkCalendar calendar;
  private final Clock clock;

  Reminders(JdbcClient jdbc, MediationBook book, Parties parties, MediationStory story, Matters matters, DeskNotices desks, WorkCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.parties = parties;
    this.story = story;
    this.matters = matters;
    this.desks = desks;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Once a day is enough; twice tells nobody twice. */
  void today() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    sessions(today);
    for (int day : DAYS) confirmations(today, day);
    near(today);
    late(today);
  }

  private record Meeting(UUID id, UUID mediation, Timestamp startsAt, String place) {}

  private void sessions(LocalDate today) {
    jdbc.sql("select id, mediation, starts_at, place from mediation_session where state = 'PLANNED' and starts_at >= ? and starts_at < ? order by starts_at, id limit 5000")
        .params(Timestamp.from(clock.instant()), Timestamp.from(today.plusDays(2).atStartOfDay(CityClock.ZONE).toInstant()))
        .query(Meeting.class)
        .list()
        .forEach(this::announce);
  }

  private void announce(Meeting meeting) {
    if (!fresh(meeting.mediation(), "SESSION_" + meeting.id())) return;
    MediationCase about = book.find(new MediationId(meeting.mediation()));
    story.message(about, people(about), "soon");
    String title = story.text("mediation.soon.notice", MediationPapers.moment(meeting.startsAt().toInstant()), meeting.place());
    List<UUID> accounts =
        jdbc.sql("select account from mediation_mediator where mediation = ? and account is not null").param(about.id).query(UUID.class).list();
    if (accounts.isEmpty()) desks.put(notice(about, "mediation.soon", "info", meeting.id().toString(), about.committee, Role.MEDIATOR, null, title));
    accounts.forEach(one -> desks.put(notice(about, "mediation.soon", "info", meeting.id() + ":" + one, null, null, one, title)));
  }

  /** Whether nobody was told of this before. */
  private boolean fresh(UUID mediation, String what) {
    return jdbc.sql("insert into mediation_reminder (mediation, what, at) values (?, ?, ?) on conflict do nothing")
            .params(mediation, what, Timestamp.from(clock.instant()))
            .update()
        > 0;
  }

  private void confirmations(LocalDate today, int day) {
    jdbc.sql("select id from mediation_case where state = 'AGREED' and effective_on between ? and ?")
        .params(today.minusDays(MediationCase.TO_CONFIRM + LONGEST_REST), today.minusDays(day))
        .query(UUID.class)
        .list()
        .stream()
        .filter(id -> book.find(new MediationId(id)).mayConfirm(today, calendar))
        .forEach(id -> confirm(id, day));
  }

  private void confirm(UUID id, int day) {
    if (!fresh(id, "CONFIRM_" + day)) return;
    MediationCase about = book.find(new MediationId(id));
    story.message(about, people(about), "confirm");
    put(about, "mediation.confirm", "warn", day + ":" + id);
  }

  private List<Party> people(MediationCase about) {
    return parties.of(about.id, matters.facts(new MatterId(about.matter)));
  }

  private record Owed(UUID id, UUID mediation, UUID party) {}

  private void near(LocalDate today) {
    for (Owed one : owed("told_near = false and due_on between ? and ?", today, today.plusDays(NEAR))) {
      MediationCase about = book.find(new MediationId(one.mediation()));
      story.message(about, people(about).stream().filter(party -> party.person().equals(one.party())).toList(), "due");
      put(about, "mediation.due", "warn", one.id().toString());
      jdbc.sql("update mediation_duty set told_near = true where id = ?").param(one.id()).update();
    }
  }

  private void late(LocalDate today) {
    for (Owed one : owed("told_late = false and due_on between ? and ?", today.minusYears(1), today.minusDays(1))) {
      MediationCase about = book.find(new MediationId(one.mediation()));
      story.message(about, people(about), "late");
      put(about, "mediation.late", "bad", one.id().toString());
      jdbc.sql("update mediation_duty set told_late = true, told_near = true where id = ?").param(one.id()).update();
    }
  }

  private List<Owed> owed(String which, LocalDate from, LocalDate to) {
    return jdbc.sql(
            "select d.id, d.mediation, d.party from mediation_duty d join mediation_case c on c.id = d.mediation and c.state in ('AGREED', 'CONFIRM_APPLIED', 'CONFIRMED')"
                + " where d.done_on is null and " + which + " order by d.id limit 5000")
        .params(from, to)
        .query(Owed.class)
        .list();
  }

  private void put(MediationCase about, String kind, String tone, String once) {
    desks.put(notice(about, kind, tone, once, about.committee, Role.MEDIATOR, null, story.text(kind + ".notice")));
  }

  private static PutNotice notice(
      MediationCase about, String kind, String tone, String once, @Nullable UUID committee, @Nullable Role role, @Nullable UUID account, String title) {
    return new PutNotice(kind + ":" + once, about.id, about.city, committee, role, account, kind, tone, title, about.number, "/desk/mediation/" + about.id);
  }

  /** Runs once among all nodes. */
  @Configuration(proxyBeanMethods = false)
  static class Daily830 {

    @Bean
    RecurringTask<Void> mediationReminders(Reminders reminders, Clock clock) {
      return Tasks.recurring("mediation-reminders", new Daily(clock.getZone(), LocalTime.of(8, 30))).execute((task, context) -> reminders.today());
    }
  }
}
