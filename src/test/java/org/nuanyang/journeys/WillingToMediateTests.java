package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.Violence;

/** Nobody is mediated against their will, in danger, or bound by a word they did not give (人民调解法 第十七条). */
class WillingToMediateTests extends MediationJourney {

  @Test
  void oneClearNoEndsIt() {
    MediationId id = asked(1, "邻居漏水", "13900010003");
    answers(id, Consent.NO);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.REJECTED);
    assertThatThrownBy(() -> answers(id, Consent.YES)).hasMessage("mediation.not-now");

    MediationId running = ready(1, "13900010004");
    mediations.consent(running, seen(running), party(running, false).id(), Consent.NO, ConsentWay.CALL, mediator);
    assertThat(mediations.view(running, mediator).state()).isEqualTo(MediationState.ENDED);
  }

  /** A message to somebody violent, before anybody asked, would put the one who asks in danger. */
  @Test
  void theOtherSideHearsOfItOnlyOnceSomebodyAskedAboutViolence() {
    long before = toldTheOther();
    MediationId id = asked(1, "家里的事", "13900010020");
    assertThat(toldTheOther()).as("nobody asked yet").isEqualTo(before);
    mediations.screen(id, seen(id), Violence.PAST, false, false, mediator);
    assertThat(toldTheOther()).as("the victim has not said so").isEqualTo(before);
    mediations.screen(id, seen(id), Violence.PAST, true, false, mediator);
    assertThat(toldTheOther()).isEqualTo(before + 1);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    assertThat(toldTheOther()).as("once").isEqualTo(before + 1);

    MediationId danger = asked(1, "家里的事", "13900010021");
    mediations.screen(danger, seen(danger), Violence.DANGER, false, false, mediator);
    assertThat(toldTheOther()).as("never").isEqualTo(before + 1);
  }

  private long toldTheOther() {
    return sql.sql("select count(*) from sms where template = 'mediation.sms.applied' and phone_masked like '138%1111'").query(Long.class).single();
  }

  @Test
  void violenceIsMediatedFreelyAndApartOrNotAtAll() {
    MediationId id = asked(1, "家里的事", "13900010005");
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.PAST, false, false, mediator);
    assertThatThrownBy(() -> accepts(id)).hasMessage("mediation.screen.freely");
    mediations.screen(id, seen(id), Violence.PAST, true, false, mediator);
    accepts(id);
    assertThatThrownBy(() -> plans(id, SessionKind.TOGETHER)).hasMessage("mediation.session.separate");
    mediations.screen(id, seen(id), Violence.DANGER, false, false, mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.FAILED);
  }

  /** A word given counts only from those who said that they want to mediate at all. */
  @Test
  void nobodyIsBoundByWordWhoHasNotAnswered() {
    MediationId id = ready(1, "13900010022");
    sql.sql("update mediation_party set consent = 'OPEN' where mediation = ? and not asking").param(id.value()).update();
    AgreementText text = text(id, "5000", "2026-08-01");
    assertThatThrownBy(() -> agreements.byWord(id, seen(id), text, mediator)).hasMessage("mediation.agreement.word-all");
    answers(id, Consent.YES);
    agreements.byWord(id, seen(id), text, mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.AGREED);
  }

  /** A code is used up by typing it: nobody loses theirs because another worker signed in the same second. */
  @Test
  void manyWorkersAnswerAndSignAtOnce() throws Exception {
    MediationId id = asked(people(12, ""), "拖欠工资");
    List<Party> workers = mediations.view(id, mediator).parties().stream().filter(Party::asking).toList();
    atOnce(workers, one -> parties.answer(one.code(), one.phone(), true, Actor.citizen(CITY)));
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    agreements.draft(id, seen(id), text(id, "13000", clock.today().plusDays(20).toString()), mediator);
    agreements.open(id, seen(id), true, mediator);
    String digest = mediations.view(id, mediator).agreement().digest();
    atOnce(workers, one -> parties.sign(one.code(), one.phone(), digest, Actor.citizen(CITY)));
    assertThat(mediations.view(id, mediator).parties()).filteredOn(Party::asking).hasSize(12).allMatch(one -> one.signed() != null);
  }

  private static void atOnce(List<Party> workers, Consumer<Party> does) throws Exception {
    var start = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(workers.size())) {
      List<Future<?>> all = new ArrayList<>();
      for (Party one : workers)
        all.add(pool.submit(() -> {
          start.await();
          does.accept(one);
          return null;
        }));
      start.countDown();
      for (Future<?> one : all) one.get();
    }
  }
}
