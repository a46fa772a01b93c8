package org.nuanyang.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.CaseLine;
import org.nuanyang.cases.CaseLists;
import org.nuanyang.cases.CaseSearch;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.CloseCase;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.identity.Actor;
import org.nuanyang.quality.RecordCall;
import org.nuanyang.quality.RevisitId;
import org.nuanyang.quality.RevisitRow;
import org.nuanyang.quality.RevisitState;
import org.nuanyang.quality.Revisits;
import org.nuanyang.quality.Satisfaction;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Component;

/** Cases of the demo city's centre that were closed these weeks, and the calls their people are owed. */
@Component
class DemoClosings {

  /** How many days ago they were closed. */
  private static final List<Integer> CLOSED = List.of(26, 22, 17, 12, 8, 5, 3, 1);
  private static final int WORKED_DAYS = 45;
  private static final int PAGES = 40;
  private static final List<ClosingType> USUAL = List.of(ClosingType.AWARD, ClosingType.SETTLEMENT, ClosingType.JUDGMENT, ClosingType.DECISION);

  private final Cases cases;
  private final CaseLists lists;
  private final CaseWork work;
  private final CaseLedger ledger;
  private final Revisits revisits;
  private final DemoAid aid;
  private final DemoDays days;

  DemoClosings(Cases cases, CaseLists lists, CaseWork work, CaseLedger ledger, Revisits revisits, DemoAid aid, DemoDays days) {
    this.cases = cases;
    this.lists = lists;
    this.work = work;
    this.ledger = ledger;
    this.revisits = revisits;
    this.aid = aid;
    this.days = days;
  }

  void tell(String city) {
    List<CaseLine> ripe = ripe(DemoNetwork.id("centre", city));
    for (int i = 0; i < Math.min(CLOSED.size(), ripe.size()); i++) {
      CaseLine one = ripe.get(i);
      days.ago(CLOSED.get(i), 16, 20, () -> ended(one));
    }
    days.ago(6, 10, 30, this::called);
  }

  /** Worked on for some weeks when the first of them is closed. */
  private List<CaseLine> ripe(UUID centre) {
    Actor director = days.actor("director");
    List<CaseLine> ripe = new ArrayList<>();
    String after = null;
    for (int page = 0; page < PAGES && ripe.size() < CLOSED.size(); page++) {
      Slice<CaseLine> slice = lists.find(new CaseSearch(CaseState.IN_PROGRESS, null, null, "", after), director);
      slice.rows().stream()
          .filter(one -> one.handler() != null && one.grantedOn().isBefore(days.before(CLOSED.getFirst() + WORKED_DAYS)))
          .filter(one -> usual(one.stage()) != null && cases.facts(one.id(), director).decidingOrganisation().equals(centre))
          .limit(CLOSED.size() - ripe.size())
          .forEach(ripe::add);
      after = slice.next();
      if (after == null) break;
    }
    return ripe;
  }

  private static @Nullable ClosingType usual(String stage) {
    return USUAL.stream().filter(type -> type.fits(stage)).findFirst().orElse(null);
  }

  private void ended(CaseLine one) {
    Actor lawyer = aid.handler(Objects.requireNonNull(one.handler()));
    CaseFacts now = cases.facts(one.id(), lawyer);
    Money claimed = now.claimed();
    if (claimed != null) ledger.sameForAll(one.id(), now.version(), null, claimed, null, lawyer);
    close(one.id(), Objects.requireNonNull(usual(one.stage())), lawyer);
  }

  /** With the paper that proves how it ended. */
  void close(CaseId id, ClosingType type, Actor lawyer) {
    FileKind proof = type.proofs().stream().min(Comparator.naturalOrder()).orElseThrow();
    work.upload(id, proof, "结案材料.png", DemoPicture.ofPaper(), lawyer);
    CaseFacts now = cases.facts(id, lawyer);
    cases.close(new CloseCase(id, now.version(), type, now.awarded() == null ? ResultGrade.NOT_MEASURABLE : ResultGrade.FULL, days.today(), lawyer));
  }

  /** Two of those that wait longest were called: one said how it was, one did not answer. */
  private void called() {
    Actor clerk = days.actor("clerk");
    List<RevisitRow> due = revisits.list(RevisitState.DUE, null, clerk).rows();
    if (due.size() < 2) return;
    RevisitId said = new RevisitId(due.get(0).id());
    revisits.record(new RecordCall(said, revisits.card(said, clerk).version(), new RecordCall.Said(Satisfaction.SATISFIED, true, false, null), "律师讲得清楚，就是等得久一点。", clerk));
    RevisitId missed = new RevisitId(due.get(1).id());
    revisits.record(new RecordCall(missed, revisits.card(missed, clerk).version(), null, "响了没有人接。", clerk));
  }
}
