package org.nuanyang.referrals.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperView;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.BodySystems;
import org.nuanyang.referrals.BodySystems.NotReached;
import org.nuanyang.referrals.ReferralId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries referrals to the systems of bodies and brings their answers home, outside any transaction. */
@Component
class ReferralCourier {

  private static final Logger LOG = LoggerFactory.getLogger(ReferralCourier.class);

  private final Errands errands;
  private final ReferralRoom room;
  private final Letters letters;
  private final Matters matters;
  private final ObjectProvider<BodySystems> systems;
  private final TransactionOperations transaction;
  private final AtomicInteger calls = new AtomicInteger();

  ReferralCourier(Errands errands, ReferralRoom room, Letters letters, Matters matters, ObjectProvider<BodySystems> systems, TransactionOperations transaction) {
    this.errands = errands;
    this.room = room;
    this.letters = letters;
    this.matters = matters;
    this.systems = systems;
    this.transaction = transaction;
    errands.calls(this::call);
  }

  /** What the call after the commit could not bring home. */
  @Bean
  static RecurringTask<Void> referralRound(ReferralCourier courier) {
    return Tasks.recurring("referral-errands", FixedDelay.ofSeconds(30)).execute((task, context) -> courier.round());
  }

  private void call() {
    if (calls.getAndIncrement() == 0) Thread.ofVirtual().name("referral-courier").start(this::answerCalls);
  }

  private void answerCalls() {
    for (int heard = calls.get(); heard > 0; heard = calls.addAndGet(-heard)) {
      try {
        round();
      } catch (RuntimeException failed) {
        LOG.warn("referrals wait for the next round: {}", failed.toString());
      }
    }
  }

  /** Runs every errand that is due; returns how many went well. */
  int round() {
    BodySystems bodies = systems.getIfAvailable();
    if (bodies == null) return 0;
    int done = 0;
    for (Optional<Errands.Claimed> next = errands.claim(); next.isPresent(); next = errands.claim()) if (run(bodies, next.get())) done++;
    return done;
  }

  private boolean run(BodySystems bodies, Errands.Claimed errand) {
    try {
      Referral of = room.find(new ReferralId(errand.referral()));
      if (of.state.over()) {
        errands.over(of.id);
        return false;
      }
      if (errand.delivered()) bodies.ask(errand.referral()).ifPresentOrElse(answer -> home(errand, answer), () -> errands.asked(errand));
      else {
        String number = bodies.send(errandOf(of));
        transaction.executeWithoutResult(status -> errands.delivered(errand, number));
      }
      return true;
    } catch (NotReached not) {
      tryLater(errand, String.valueOf(not.getMessage()), not.forGood());
    } catch (RuntimeException failed) {
      tryLater(errand, failed.getClass().getSimpleName(), false);
    }
    return false;
  }

  private BodySystems.Errand errandOf(Referral of) {
    String phone = matters.facts(new MatterId(of.matter)).applicant().phone();
    @Nullable String letter = letters.waiverOf(of.id).map(PaperView::number).orElse(null);
    return new BodySystems.Errand(of.id, of.bodyName, of.kind, of.about, of.personName, phone, of.request.reveal(), letter);
  }

  /** The same answer twice, or one that no longer fits, changes nothing. */
  private void home(Errands.Claimed errand, BodyAnswer answer) {
    transaction.executeWithoutResult(status -> {
      Referral of = room.find(new ReferralId(errand.referral()));
      errands.asked(errand);
      if (of.state != answer.state() && !of.state.over()) room.taken(of, answer, of.inTheNameOfTheBody());
    });
  }

  private void tryLater(Errands.Claimed errand, String why, boolean forGood) {
    boolean over = errands.failed(errand, why, forGood);
    if (over) LOG.warn("referral {} not delivered: {}", errand.referral(), why);
  }
}
