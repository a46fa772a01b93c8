package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Journey 1: a crushed finger, one window, half an hour from the first word to the lawyer. */
class ThirtyMinutesTests extends Journey {

  @Test
  void fromTheFirstWordAtTheWindowToTheLawyer() {
    Person worker = Person.named("钱伤工", "19880310");
    Staff clerk = city.staff("clerk");
    clerk.opensNewForm(); // nine o'clock: the half hour begins
    clock.advance(Duration.ofMinutes(8));
    clerk.entersPerson(worker);
    clerk.entersMatter("工伤", "青禾县", "青禾机械加工厂", "手指被机器压伤，还没有伤残等级，厂里只付了一千元药费。");
    clerk.ticks("进城打工的农村人");
    String file = clerk.acceptsWithAllPapers();
    clerk.sees("审查中", "免予核查经济困难状况");
    clerk.seesClock("大厅半小时承诺", "还有2");
    String receipt = clerk.receiptNumber();

    clock.advance(Duration.ofMinutes(7));
    city.staff("reviewer").proposesGrant(worker.name());
    clock.advance(Duration.ofMinutes(4));
    city.staff("director").grants(worker.name());
    clock.advance(Duration.ofMinutes(6));
    String lawyer = city.staff("assigner").assignsFirstLawyer(receipt);

    clerk.opens(file);
    clerk.seesClock("大厅半小时承诺", "按时完成");
    for (String paper : new String[] {"法律援助申请表", "给予法律援助决定书", "指派通知书"}) {
      assertThat(clerk.readsPaper(paper)).as(paper).contains(worker.name());
    }
    Citizen at = city.citizen(worker);
    at.looksUp(receipt);
    at.sees("已为您指派律师", lawyer);
    assertThat(at.readsOwnPaper("给予法律援助决定书")).contains(worker.name());
  }
}
