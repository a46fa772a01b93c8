package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Journey 7: gas at work and an employer who denies everything; four stages, one matter, one lawyer. */
class FourStagesTests extends Journey {

  @Test
  void oneMatterOneLawyerOneTimeline() {
    Person worker = Person.named("煤气工", "19830127");
    Staff clerk = city.staff("clerk");
    clerk.opensNewForm();
    clerk.entersPerson(worker);
    clerk.entersMatter("工伤", "青禾县", "青禾冶炼厂", "夜班时煤气中毒，厂里说他不是自己的工人。");
    clerk.ticks("进城打工的农村人");
    clerk.acceptsWithAllPapers();
    String receipt = clerk.receiptNumber();
    String lawyer = decidedAndAssigned(worker, receipt);
    Staff handler = city.lawyerOf(receipt);
    handler.acceptsAssignment(receipt);

    for (String stage : new String[] {"一审", "二审", "执行"}) {
      handler.opensCaseOf(worker.name());
      handler.signsAgreement("");
      handler.goesOnTo(stage, "对结果不服，受援人要求继续。");
      assertThat(decidedAndAssigned(worker, receipt)).as(stage).isEqualTo(lawyer);
      handler.acceptsAssignment(receipt);
    }
    handler.opensCaseOf(worker.name());
    handler.sees("劳动人事仲裁", "一审", "二审", "执行");

    Citizen at = city.citizen(worker);
    at.looksUp(receipt);
    at.sees("已收到您的申请", "律师已确认承办您的案件");
    assertThat(at.page.locator(".timeline-title").allInnerTexts()).filteredOn(title -> title.equals("已为您指派律师")).hasSize(4);
  }

  private String decidedAndAssigned(Person worker, String receipt) {
    Staff window = city.staff("clerk");
    if (window.waitsAtTheWindow(worker.name())) window.presses("材料齐全，受理");
    city.staff("reviewer").proposesGrant(worker.name());
    city.staff("director").grants(worker.name());
    return city.staff("assigner").assignsFirstLawyer(receipt);
  }
}
