package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements.SignedHow;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.MediationHelp;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.SessionState;
import org.nuanyang.mediation.Violence;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Mediation from the request to the agreement that is kept, through the doors that pages use. */
class MediationFirstTests extends MediationJourney {

  @Autowired MediationHelp help;

  @Test
  void fromTheRequestToAnAgreementThatIsKept() {
    MediationId id = asked(1, "拖欠工资", "13900010001");
    MediationView view = mediations.view(id, mediator);
    assertThat(view.state()).isEqualTo(MediationState.APPLIED);
    assertThat(view.interruptedOn()).as("asking a committee interrupts the limitation").isEqualTo(clock.today());
    assertThat(view.clocks()).extracting(ClockView::rule).as("labour disputes: fifteen days").contains("D43");
    assertThatThrownBy(() -> accepts(id)).as("the other side has not answered").hasMessage("mediation.consent.answering");

    answers(id, Consent.YES);
    assertThatThrownBy(() -> accepts(id)).as("nobody asked about violence").hasMessage("mediation.screen.first");
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    holdsASession(id);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.MEDIATING);

    AgreementText bare = text(id, "13000", "");
    assertThat(agreements.check(id, bare, mediator)).extracting("id").contains("due", "default");
    agreements.draft(id, seen(id), bare, mediator);
    assertThatThrownBy(() -> agreements.open(id, seen(id), true, mediator)).hasMessage("mediation.agreement.gaps");
    agreements.draft(id, seen(id), text(id, "13000", "2026-08-01"), mediator);
    agreements.open(id, seen(id), true, mediator);
    signsOnThePhone(id, true);
    assertThatThrownBy(() -> agreements.seal(id, seen(id), mediator)).as("one signature is missing").hasMessage("mediation.sign.all");
    agreements.sign(id, seen(id), party(id, false).id(), SignedHow.GLASS, "M10,10L20,20L30,30L40,40L50,50", mediator);
    agreements.seal(id, seen(id), mediator);

    view = mediations.view(id, mediator);
    assertThat(view.state()).isEqualTo(MediationState.AGREED);
    assertThat(view.clocks()).filteredOn(term -> term.rule().equals("D40")).singleElement().satisfies(term -> assertThat(term.state()).isEqualTo("RUNNING"));
    assertThat(view.evidence()).extracting("kind").contains("MEDIATION_DOC");
    assertThat(agreements.confirmationPack(id, "某区人民法院", mediator).blocks()).hasSizeGreaterThan(10);
    LocalDate last = view.agreement().confirmUntil();
    assertThat(clock.today().plusDays(30)).as("day 30 is a Saturday").isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(last).as("the Monday after it, as the clock says").isEqualTo(LocalDate.of(2026, 8, 3)).isEqualTo(lastDay(view, "D40"));
    clock.set(last.plusDays(1));
    assertThatThrownBy(() -> agreements.askConfirmation(id, seen(id), "某区人民法院", clock.today(), mediator)).as("the day after").hasMessage("mediation.confirm.late");
    clock.set(last);
    agreements.askConfirmation(id, seen(id), "某区人民法院", clock.today(), mediator);
    agreements.confirmation(id, seen(id), true, clock.today(), "（2026）民特1号", mediator);
    agreements.perform(id, seen(id), view.duties().getFirst().id(), new BigDecimal("3000"), clock.today(), mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.CONFIRMED);
    agreements.perform(id, seen(id), view.duties().getFirst().id(), null, clock.today(), mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.PERFORMED);
    mediations.archive(id, seen(id), mediator);
    String file = mediations.dossier(id, mediator).blocks().toString();
    assertThat(file).as("every paper of it, in one piece").contains("人民调解申请书", "人民调解笔录", "人民调解协议书", "协议履行情况", "（2026）民特1号", "归档日期", "双方都到了。单位认可欠薪");
    assertThatThrownBy(() -> mediations.dossier(id, clerk)).as("the committee's own file").isInstanceOf(Refusal.class);
  }

  private LocalDate lastDay(MediationView view, String rule) {
    ClockView term = view.clocks().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    return LocalDate.ofInstant(term.dueAt().minusMillis(1), clock.getZone());
  }

  /** Mostly it is settled in the meeting itself: what was said there is written down afterwards, and only later meetings fall away. */
  @Test
  void theMeetingAtWhichItEndedIsStillWrittenDown() {
    MediationId id = ready(1, "13900010023");
    UUID held = plans(id, SessionKind.TOGETHER);
    UUID later = plans(id, SessionKind.TOGETHER);
    clock.set(LocalDateTime.ofInstant(session(id, held).from(), clock.getZone()).plusMinutes(30));
    agreements.byWord(id, seen(id), text(id, "5000", clock.today().plusDays(20).toString()), mediator);
    assertThat(session(id, held).state()).isEqualTo(SessionState.PLANNED);
    assertThat(session(id, later).state()).isEqualTo(SessionState.CANCELLED);

    sessions.record(id, seen(id), held, "双方都到了，当场谈妥，一次付清。", mediator);
    assertThat(session(id, held).record()).contains("当场谈妥");
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.AGREED);
  }

  private MediationView.SessionView session(MediationId id, UUID session) {
    return mediations.view(id, mediator).sessions().stream().filter(one -> one.id().equals(session)).findFirst().orElseThrow();
  }

  /** What lies longer back tells little of today, and would be read whole for every page of help. */
  @Test
  void theHelpPageCountsTheLastTwoYears() {
    MediationId id = ready(1, "13900010030");
    String longAgo =
        """
        insert into mediation_case select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'number', gen_random_uuid()::text,
          'category', 'CONSUMER', 'state', 'ENDED', 'concluded_at', m.applied_at - interval '3 years'))).* from mediation_case m, generate_series(1, 6) where m.id = ?""";
    sql.sql(longAgo).param(id.value()).update();
    sql.sql("update mediation_case set category = 'CONSUMER' where id = ?").param(id.value()).update();
    assertThat(help.sheet(id, mediator).past()).isNull();
    sql.sql("update mediation_case set concluded_at = applied_at where state = 'ENDED' and category = 'CONSUMER'").update();
    assertThat(help.sheet(id, mediator).past().count()).isEqualTo(6);
    assertThat(sql.sql("select indexdef from pg_indexes where tablename = 'mediation_case'").query(String.class).list())
        .anyMatch(index -> index.endsWith("(city, state, id)"));
    sql.sql("delete from mediation_case where state = 'ENDED' and category = 'CONSUMER'").update();
  }

  private void signsOnThePhone(MediationId id, boolean asking) {
    Party own = party(id, asking);
    String digest = mediations.view(id, mediator).agreement().digest();
    assertThatThrownBy(() -> parties.page(own.code(), "13999999999")).as("somebody else's phone").isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> parties.sign(own.code(), own.phone(), "0".repeat(64), Actor.citizen(CITY))).as("another text").hasMessage("mediation.sign.changed");
    parties.sign(own.code(), own.phone(), digest, Actor.citizen(CITY));
  }
}
