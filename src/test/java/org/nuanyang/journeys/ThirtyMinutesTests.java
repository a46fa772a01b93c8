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
    clerk.notesQuestion( // nine o'clock: the half hour begins with the first word
        worker, "工伤与社会保障", "手指被机器压伤，还没有伤残等级，厂里只付了一千元药费，能拿多少钱？",
        "没有评伤残等级，一次性伤残补助金现在还拿不到；医药费和误工的工资可以要，您可以免费申请法律援助。");
    clerk.sees("一次性伤残补助金现在还拿不到");
    clerk.follows("为他（她）申请法律援助");
    clock.advance(Duration.ofMinutes(8));
    assertThat(clerk.labelled("姓名").inputValue()).as("told once").isEqualTo(worker.name());
    assertThat(clerk.labelled("当事人怎么说").inputValue()).startsWith("手指被机器压伤");
    clerk.fills("证件号码", worker.identityNumber());
    clerk.picks("事项", "工伤");
    clerk.picks("事情发生在哪里", "青禾县");
    clerk.fills("对方姓名或单位", "青禾机械加工厂");
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
