package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Journey 10: apply, accept, review, assign, help, all today; a signed statement instead of a certificate. */
class FiveOnTheSameDayTests extends Journey {

  @Test
  void aPledgeReplacesTheCertificateAndTheLawyerAcceptsTheSameDay() {
    Person mother = Person.named("低收入母亲", "19860404");
    Staff clerk = city.staff("clerk");
    clerk.opensNewForm();
    clerk.entersPerson(mother);
    clerk.entersMatter("要赡养费、抚养费、扶养费", "青禾县", "孩子父亲", "离婚后一个人带孩子，对方一年没给抚养费。");
    clerk.fills("全家最近12个月收入", "18000");
    clerk.fills("家庭人口", "2");
    clerk.ticks("申请人已签经济困难状况说明和诚信承诺");
    String file = clerk.acceptsWithAllPapers();
    clerk.sees("需要核查经济困难状况", "已签诚信承诺");
    clerk.doesNotSee("经济困难证明");
    clerk.seesClock("五个当天承诺", "今天到期");
    String receipt = clerk.receiptNumber();
    assertThat(clerk.readsPaper("经济困难状况说明")).contains(mother.name());

    clock.advance(Duration.ofMinutes(30));
    city.staff("reviewer").proposesGrant(mother.name());
    city.staff("director").grants(mother.name());
    city.staff("assigner").assignsFirstLawyer(receipt);
    clock.advance(Duration.ofMinutes(30));
    city.lawyerOf(receipt).acceptsAssignment(receipt);

    clerk.opens(file);
    for (String promise : new String[] {"当天受理承诺", "当天审批承诺", "当天指派承诺", "五个当天承诺"}) clerk.seesClock(promise, "按时完成");
    clerk.opensClock("五个当天承诺");
    clerk.sees(receipt, "提出法律援助申请", "按时完成", "这是本地承诺");
    Citizen at = city.citizen(mother);
    at.looksUp(receipt);
    at.sees("已为您指派律师");
  }
}
