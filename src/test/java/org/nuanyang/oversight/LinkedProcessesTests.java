package org.nuanyang.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Applications and cases with their linked processes against a model of a few lines: what the model
 * forbids is refused and changes nothing, what it allows is done and leads where the model says.
 */
@PlatformTest
class LinkedProcessesTests {

  private static final int FILES = 6;
  private static final int STEPS = 18;

  @Autowired ApplicationContext platform;
  @Autowired Objections objections;
  @Autowired Supervision supervision;
  @Autowired Intake intake;
  @Autowired Cases cases;
  @Autowired CaseChanges changes;
  @Autowired Files files;
  @Autowired MovableClock clock;

  /** What somebody may try. */
  enum Try {
    GRANT_ANYWAY, OBJECT, TAKE_BACK, MAINTAIN, CORRECT, TERMINATE, PRESS, REPLY, SEND_BACK, CLOSE
  }

  /** What the world should look like: the file's state, the open objection, the decisions already heard, the order to act. */
  private boolean refused;
  private boolean terminated;
  private boolean waiting;
  private boolean heard;
  private @Nullable SupervisionState pressed;

  private OfficeExample office;
  private ApplicationFile file;
  private @Nullable ObjectionId objection;
  private @Nullable SupervisionId order;

  @Test
  void neverLeaveTheModel() {
    office = new OfficeExample(platform);
    Set<Try> done = EnumSet.noneOf(Try.class);
    Set<Try> refusedOnce = new HashSet<>();
    for (int seed = 0; seed < FILES; seed++) {
      var chance = new Random(seed);
      begin(seed % 2 == 0);
      for (int step = 0; step < STEPS; step++) {
        Try what = Try.values()[chance.nextInt(Try.values().length)];
        String told = "file " + seed + " step " + step + ": " + what;
        boolean allowed = allows(what);
        boolean went = attempt(what);
        assertThat(went).as(told).isEqualTo(allowed);
        if (went) {
          follow(what);
          done.add(what);
        } else {
          refusedOnce.add(what);
        }
        looksLikeTheModel(told);
      }
    }
    assertThat(done).containsAll(EnumSet.complementOf(EnumSet.of(Try.GRANT_ANYWAY)));
    assertThat(refusedOnce).contains(Try.GRANT_ANYWAY, Try.MAINTAIN, Try.CLOSE);
  }

  private void begin(boolean withRefusal) {
    file = withRefusal ? office.refused() : office.granted();
    refused = withRefusal;
    terminated = false;
    waiting = false;
    heard = false;
    pressed = null;
    objection = null;
    order = null;
  }

  private boolean allows(Try what) {
    return switch (what) {
      case GRANT_ANYWAY -> false;
      case OBJECT -> (refused || terminated) && !waiting && !heard;
      case TAKE_BACK, MAINTAIN, CORRECT -> waiting;
      case TERMINATE -> !refused && !terminated;
      case PRESS -> pressed == null || pressed == SupervisionState.CLOSED;
      case REPLY -> pressed == SupervisionState.OPEN;
      case SEND_BACK, CLOSE -> pressed == SupervisionState.REPLIED;
    };
  }

  private void follow(Try what) {
    switch (what) {
      case GRANT_ANYWAY -> throw new IllegalStateException();
      case OBJECT -> waiting = true;
      case TAKE_BACK -> waiting = false;
      case MAINTAIN -> {
        waiting = false;
        heard = true;
      }
      case CORRECT -> {
        waiting = false;
        // A later termination is another decision, but of the same day it is barred like the one before.
        heard = terminated;
        refused = false;
        terminated = false;
      }
      case TERMINATE -> terminated = true;
      case PRESS, SEND_BACK -> pressed = SupervisionState.OPEN;
      case REPLY -> pressed = SupervisionState.REPLIED;
      case CLOSE -> pressed = SupervisionState.CLOSED;
    }
  }

  private boolean attempt(Try what) {
    if (what == Try.PRESS && !allows(what)) return false;
    try {
      perform(what);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private void perform(Try what) {
    var person = Actor.citizen(OfficeExample.CITY);
    CaseId id = CaseId.of(file.id());
    switch (what) {
      case GRANT_ANYWAY -> intake.grant(new GrantAid(file.id(), office.file(file.id()).version(), "改主意了", office.head));
      case OBJECT ->
          objection =
              objections.raise(
                  new RaiseObjection(
                      UUID.randomUUID(), file.matter(), file.id().value(), terminated ? ObjectedTo.TERMINATION : ObjectedTo.REFUSAL, Way.ONLINE,
                      clock.today(), "不同意", "13900002222", person));
      case TAKE_BACK -> objections.withdraw(known(objection), person);
      case MAINTAIN, CORRECT ->
          objections.decide(
              new DecideObjection(known(objection), objections.view(known(objection), office.officer).version(), what == Try.CORRECT, "查明", office.officer));
      case TERMINATE -> {
        if (refused || terminated) throw new Refusal("cases.not-now");
        files.keep(id.value(), OfficeExample.CITY, FileKind.TERMINATION_PROOF.name(), "证明.png", UploadExamples.png(20, 20), office.head);
        changes.terminate(id, cases.facts(id, office.head).version(), TerminationGround.TM7_REQUEST, "本人要求", office.head);
      }
      case PRESS ->
          order = supervision.order(new OrderSupervision(UUID.randomUUID(), Target.APPLICATION, file.id().value(), false, "请办", null, office.leader));
      case REPLY -> supervision.reply(known(order), seen(), "办了", office.head);
      case SEND_BACK -> supervision.sendBack(known(order), seen(), "不够", null, office.leader);
      case CLOSE -> supervision.close(known(order), seen(), "好", office.leader);
    }
  }

  private int seen() {
    return supervision.view(known(order), office.leader).version();
  }

  private static <T> T known(@Nullable T thing) {
    if (thing == null) throw new Refusal("oversight.objection.unknown");
    return thing;
  }

  private void looksLikeTheModel(String told) {
    assertThat(office.file(file.id()).status()).as(told).isEqualTo(refused ? ApplicationStatus.REFUSED : ApplicationStatus.GRANTED);
    assertThat(office.file(file.id()).submittedAt()).as(told).isEqualTo(file.submittedAt());
    if (!refused) {
      CaseFacts facts = cases.facts(CaseId.of(file.id()), office.head);
      assertThat(facts.state()).as(told).isEqualTo(terminated ? CaseState.TERMINATED : CaseState.GRANTED);
      assertThat(facts.terminatedOn() != null).as(told).isEqualTo(terminated);
    }
    assertThat(objections.open(file.matter()).isEmpty()).as(told).isEqualTo(!allows(Try.OBJECT));
    if (order != null) assertThat(supervision.view(order, office.leader).state()).as(told).isEqualTo(pressed);
  }
}
