package org.nuanyang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.Files;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever people do in whatever order: a case never stands where no arrow leads, every accepted verb
 * leaves exactly one line in its book, and a refused one leaves nothing.
 */
@ModuleDatabaseTest
@Import(StandIns.class)
class LifecyclePropertyTests {

  private static final int CASES = 24;
  private static final int STEPS = 80;

  private static final Set<CaseVerb> DETOURS =
      EnumSet.of(CaseVerb.DECIDE_TERMINATION, CaseVerb.ASK_REPLACEMENT, CaseVerb.REPORT_GROUND, CaseVerb.REINSTATE);
  private static final Set<CaseVerb> ONWARD =
      EnumSet.of(
          CaseVerb.SIGN, CaseVerb.ENTER_AMOUNTS, CaseVerb.CLOSE, CaseVerb.WRITE_REPORT, CaseVerb.SUBMIT_FILE,
          CaseVerb.ACCEPT_FILE, CaseVerb.RETURN_FILE, CaseVerb.ARCHIVE, CaseVerb.SERVE_TERMINATION, CaseVerb.ADD_RECORD);

  @Autowired Cases cases;
  @Autowired CaseWork work;
  @Autowired CaseLedger ledger;
  @Autowired CaseFiles files;
  @Autowired CaseChanges changes;
  @Autowired CaseMediation mediation;
  @Autowired Matters matters;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired Intake intake;
  @Autowired Files storedFiles;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @MockitoBean AuditTrail audit;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  CaseExample example;
  Random chance;
  CaseId id;

  /** The case and its book at one moment. */
  record Snapshot(CaseState state, int version, long lines, @Nullable String totals, long records, long amounts) {}

  @Test
  void holdsForEverySeed() {
    example = new CaseExample(matters, network, practitioners, events, transaction, clock);
    when(intake.continueWith(any())).thenAnswer(call -> new ApplicationId(UUID.randomUUID()));
    var reached = EnumSet.noneOf(CaseState.class);
    var done = EnumSet.noneOf(CaseVerb.class);
    int refused = 0;
    for (int seed = 0; seed < CASES; seed++) {
      chance = new Random(seed);
      id = example.granted("CIVIL", "ARBITRATION", "M05_WAGE", 1 + seed % 3);
      for (int step = 0; step < STEPS; step++) {
        Actor actor = anyOf(List.of(example.lawyer, example.otherLawyer, example.director, example.clerk, example.archivist, example.stranger));
        CaseVerb verb = anyOf(wanted(actor));
        Snapshot before = snapshot();
        boolean offered = offers(actor).contains(verb);
        @Nullable Refusal refusal = attempt(verb, actor);
        Snapshot after = snapshot();

        String told = "seed " + seed + " step " + step + ": " + verb + " by " + actor.name() + " in " + before.state();
        if (refusal != null) {
          assertThat(after).as(told + " was refused: " + refusal.getMessage()).isEqualTo(before);
          refused++;
        } else if (after.lines() != before.lines()) {
          assertThat(after.lines()).as(told).isEqualTo(before.lines() + 1);
          assertThat(lastLine()).as(told).isEqualTo(verb + " " + before.state() + " " + after.state());
          assertThat(after.state() == before.state() || before.state().next().contains(after.state())).as(told).isTrue();
          if (!platform(verb)) assertThat(offered).as(told).isTrue();
          done.add(verb);
        } else {
          assertThat(platform(verb)).as(told + " left no line").isTrue();
          assertThat(after).as(told).isEqualTo(before);
        }
        reached.add(after.state());
      }
    }

    assertThat(reached).isEqualTo(EnumSet.allOf(CaseState.class));
    assertThat(done).hasSizeGreaterThan(22);
    assertThat(refused).isGreaterThan(100);
  }

  /** Mostly what is offered and leads on, often what is not, sometimes news from assignment. */
  private List<CaseVerb> wanted(Actor actor) {
    int dice = chance.nextInt(20);
    if (dice < 4) return List.of(CaseVerb.ASSIGN, CaseVerb.CONFIRM, CaseVerb.CONFIRM, CaseVerb.DECLINE);
    List<CaseVerb> offered = new ArrayList<>(offers(actor));
    if (dice < 6 || offered.isEmpty()) return List.of(CaseVerb.values());
    if (dice == 6) return offered;
    offered.removeAll(DETOURS);
    List<CaseVerb> onward = offered.stream().filter(ONWARD::contains).toList();
    if (dice < 15 && !onward.isEmpty()) return onward;
    return offered.isEmpty() ? List.of(CaseVerb.UPLOAD) : offered;
  }

  private @Nullable Refusal attempt(CaseVerb verb, Actor by) {
    try {
      perform(verb, by, facts().version());
      return null;
    } catch (Refusal refusal) {
      return refusal;
    }
  }

  private void perform(CaseVerb verb, Actor by, int seen) {
    switch (verb) {
      case OPEN -> throw new Refusal("cases.not-now");
      case ASSIGN -> example.assigned(id, anyOf(List.of(example.lawyer, example.otherLawyer)));
      case DECLINE -> example.declined(id, anyOf(List.of(example.lawyer, example.otherLawyer)));
      case CONFIRM -> example.accepted(id, anyOf(List.of(example.lawyer, example.otherLawyer)));
      case SIGN -> cases.sign(new SignAgreement(id, seen, clock.today(), "一般代理", "某仲裁委", "", by));
      case DRAW_UP -> cases.drawUp(new DrawUpAgreement(id, seen, "一般代理", "", by));
      case EXCUSE_DELAY -> cases.excuseDelay(id, seen, "受援人外出", by);
      case ADD_RECORD -> {
        RecordKind kind = anyOf(List.of(RecordKind.values()));
        work.record(id, kind, clock.today(), 30, chance.nextBoolean(), answers(kind), by);
      }
      case PLAN_HEARING -> work.planHearing(id, clock.instant().plusSeconds(86_400), "某仲裁委", "第二庭", by);
      case CANCEL_HEARING -> work.cancelHearing(id, anyHearing(), "改期", by);
      case UPLOAD -> work.upload(id, anyOf(List.of(FileKind.values())), "图.jpg", new byte[] {1}, by);
      case ENTER_AMOUNTS, RECORD_PAYMENT -> {
        // One door takes both; which of the two it is follows from where the case stands.
        boolean before = facts().state() == CaseState.IN_PROGRESS;
        if (before != (verb == CaseVerb.ENTER_AMOUNTS)) throw new Refusal("cases.not-now");
        ledger.sameForAll(id, seen, Money.of("100"), Money.of("80"), Money.of("" + chance.nextInt(80)), by);
      }
      case CLOSE -> {
        if (chance.nextInt(3) > 0) complete(by);
        ClosingType type = anyOf(List.of(ClosingType.AWARD, ClosingType.AWARD, ClosingType.JUDGMENT));
        cases.close(new CloseCase(id, seen, type, ResultGrade.PARTIAL, clock.today(), by));
      }
      case NEXT_STAGE -> cases.takeFurther(new TakeFurther(id, seen, anyOf(List.of("FIRST_INSTANCE", "RETRIAL")), "不服", by));
      case WRITE_REPORT -> files.report(new WriteReport(id, seen, "案情", "经过", "结果", "", clock.today(), by));
      case SUBMIT_FILE -> {
        if (chance.nextInt(3) > 0) complete(by);
        files.submit(id, facts().version(), by);
      }
      case ACCEPT_FILE -> files.accept(id, seen, "", by);
      case RETURN_FILE -> files.giveBack(id, seen, List.of("缺页"), clock.today().plusDays(5), by);
      case ARCHIVE -> files.archive(id, seen, by);
      case REFER_TO_MEDIATION -> mediation.refer(id, "双方愿意谈", by);
      case RETURN_FROM_MEDIATION -> mediation.comeBack(id, "没有谈成", by);
      case ASK_REPLACEMENT ->
          changes.askReplacement(id, seen, anyOf(List.of(ReplacementGround.values())), Requester.RECIPIENT, "说明", by);
      case DECIDE_REPLACEMENT -> changes.decideReplacement(id, seen, chance.nextBoolean(), "理由", by);
      case HAND_OVER -> changes.handOver(id, seen, List.of("原件一份"), List.of(), by);
      case TAKE_OVER -> changes.takeOver(id, seen, "", by);
      case REPORT_GROUND -> changes.reportGround(id, seen, TerminationGround.TM7_REQUEST, clock.today(), "说明", by);
      case DECIDE_TERMINATION -> {
        if (chance.nextBoolean()) complete(by);
        if (chance.nextInt(3) > 0) changes.terminate(id, seen, TerminationGround.TM7_REQUEST, "理由", by);
        else changes.keepOn(id, seen, "继续", by);
      }
      case SERVE_TERMINATION -> changes.serve(id, seen, clock.today(), by);
      case REINSTATE -> changes.reinstate(id, seen, "纠正", by);
    }
  }

  /** Lays files in beside the book, so that long ways come to their end. */
  private void complete(Actor by) {
    for (FileKind kind : FileKind.values()) {
      storedFiles.keep(id.value(), example.city, kind.name(), "图.jpg", new byte[] {1}, by);
    }
  }

  private Set<CaseVerb> offers(Actor actor) {
    try {
      return cases.view(id, actor).offers();
    } catch (Forbidden closed) {
      return Set.of();
    }
  }

  private Snapshot snapshot() {
    CaseFacts now = facts();
    return new Snapshot(
        now.state(),
        now.version(),
        count("case_event"),
        now.claimed() + "/" + now.awarded() + "/" + now.received(),
        count("work_record"),
        count("case_amount"));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table + " where case_id = ?").param(id.value()).query(Long.class).single();
  }

  private String lastLine() {
    return jdbc.sql(
            "select verb || ' ' || from_state || ' ' || to_state from case_event where case_id = ? order by id desc limit 1")
        .param(id.value())
        .query(String.class)
        .single();
  }

  private UUID anyHearing() {
    List<HearingView> hearings = cases.view(id, example.director).hearings();
    return hearings.isEmpty() ? UUID.randomUUID() : anyOf(hearings).id();
  }

  private Map<String, String> answers(RecordKind kind) {
    var answers = new HashMap<String, String>();
    work.questions(kind).forEach(question -> answers.put(question.code(), "写了"));
    return answers;
  }

  private CaseFacts facts() {
    return cases.facts(id, example.director);
  }

  private static boolean platform(CaseVerb verb) {
    return switch (verb) {
      case OPEN, ASSIGN, DECLINE, CONFIRM -> true;
      default -> false;
    };
  }

  private <T> T anyOf(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}
