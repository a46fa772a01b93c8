package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Journey 7: gas at work and an employer who denies everything: arbitration, first instance, second
 * instance, recognition of the injury; each closed with its outcome; one matter, one lawyer, one timeline.
 */
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

    ends(handler, worker, "0", "仲裁裁决书", "仲裁裁决", "没有支持");
    goesOn(handler, worker, receipt, "一审", lawyer);
    ends(handler, worker, "86000", "判决书、裁定书", "判决", "全部支持");
    goesOn(handler, worker, receipt, "二审", lawyer);
    ends(handler, worker, "86000", "判决书、裁定书", "判决", "全部支持");
    goesOn(handler, worker, receipt, "工伤认定", lawyer);
    ends(handler, worker, "", "决定书", "作出决定", "无法用金额衡量");
    for (String stage : new String[] {"劳动人事仲裁", "一审", "二审", "工伤认定"}) handler.sees(stage + " · 已结案");

    Citizen at = city.citizen(worker);
    at.looksUp(receipt);
    at.sees("已收到您的申请", "律师已确认承办您的案件");
    at.sees(
        "劳动人事仲裁的结果：仲裁裁决，没有支持", "一审的结果：判决，全部支持", "二审的结果：判决，全部支持", "工伤认定的结果：作出决定，无法用金额衡量");
    List<String> titles = at.page.locator(".timeline-title").allInnerTexts();
    assertThat(titles).filteredOn(title -> title.equals("已为您指派律师")).hasSize(4);
    assertThat(titles).filteredOn(title -> title.equals("您的案子办结了")).hasSize(4);
  }

  /** The stage that runs comes to its end: agreement, money if it was about money, document, outcome. */
  private static void ends(Staff handler, Person worker, String awarded, String document, String ending, String result) {
    handler.opensCaseOf(worker.name());
    handler.signsAgreement("");
    handler.doesNotOffer("进入下一阶段");
    boolean further = handler.page.locator("nav.tabs a").count() > 1;
    if (!awarded.isEmpty() && further) {
      handler.follows("登记金额");
      assertThat(handler.readsAmounts("请求")).as("asked for in the stage before, proposed in this one").containsExactly(new BigDecimal("86000.00"));
      handler.backToTheCase();
    }
    if (!awarded.isEmpty()) handler.entersAmounts(worker, "86000", awarded, "0");
    handler.uploads(document);
    handler.closes(ending, result);
  }

  private void goesOn(Staff handler, Person worker, String receipt, String stage, String lawyer) {
    handler.goesOnTo(stage, "对结果不服，受援人要求继续。");
    assertThat(decidedAndAssigned(worker, receipt)).as(stage).isEqualTo(lawyer);
    handler.acceptsAssignment(receipt);
  }

  private String decidedAndAssigned(Person worker, String receipt) {
    Staff window = city.staff("clerk");
    if (window.waitsAtTheWindow(worker.name())) window.presses("材料齐全，受理");
    city.staff("reviewer").proposesGrant(worker.name());
    city.staff("director").grants(worker.name());
    return city.staff("assigner").assignsFirstLawyer(receipt);
  }
}
