package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Journey 4: forty-eight workers, one message on the web, 680,000 yuan recovered and recorded per person. */
class FortyEightOnlineTests extends Journey {

  @Test
  void fromOneMessageToTheMoneyOfEachOfFortyEight() {
    Person[] workers = Person.workmates(48);
    Citizen speaker = city.citizen(workers[0]);
    speaker.asks("我们四十八个人在工地干了半年，老板一直不发工资，一共欠六十八万元，怎么办？", "劳动纠纷", "青禾县", "48");

    Staff clerk = city.staff("county3-clerk");
    clerk.opens("/desk/consultations");
    clerk.sees("多人", "欠薪");
    clerk.opensFileOf(workers[0].name(), "/desk/consultations");
    clerk.fills("答复内容（会给咨询人看）", "可以一起申请免费的法律援助，我们帮大家申请劳动仲裁。");
    clerk.presses("发送答复");
    clerk.notesLetter(Person.named("写信的人", "19600310"), "劳动纠纷", "我也在那个工地干活，不会上网，钱也没有给。");
    clerk.sees("来信");
    clerk.opens("/desk/consultations?all=true");
    clerk.opensFileOf(workers[0].name(), "/desk/consultations?all=true");
    clerk.follows("为他（她）申请法律援助");
    clerk.fills("证件号码", workers[0].identityNumber());
    clerk.unfolds("和别人一起申请（工友、邻居等）");
    clerk.fills("一起申请的其他人", Arrays.stream(workers).skip(1).map(Person::asRosterLine).collect(Collectors.joining("\n")));
    clerk.picks("事项", "被拖欠工资");
    clerk.picks("事情发生在哪里", "青禾县");
    clerk.fills("对方姓名或单位", "青禾建设集团");
    clerk.fills("当事人怎么说", "四十八人的考勤表和欠条都带来了，老板答应过年前给，又不给了。");
    clerk.ticks("进城打工的农村人");
    clerk.acceptsWithAllPapers();
    clerk.sees("全部 48 位受援人");
    clerk.sees("第一次说的", "一共欠六十八万元", "申请时又说的", "考勤表和欠条都带来了");
    String receipt = clerk.receiptNumber();
    clerk.follows("全部 48 位受援人");
    assertThat(clerk.page.locator(".figure-number").first().innerText()).isEqualTo("48");
    assertThat(clerk.page.locator("tbody tr")).satisfies(rows -> assertThat(rows.count()).isEqualTo(48));
    clerk.sees("推选 2 至 5 名代表人");
    for (int line : new int[] {0, 1, 2}) clerk.marks(workers[line]);
    clerk.presses("推选为代表人");
    clerk.sees(workers[0].name() + "、" + workers[1].name() + "、" + workers[2].name());

    city.staff("county3-reviewer").proposesGrant(workers[0].name());
    city.staff("county3-director").grants(workers[0].name());
    city.staff("county3-assigner").assignsFirstLawyer(receipt);
    Staff lawyer = city.lawyerOf(receipt);
    lawyer.acceptsAssignment(receipt);
    clock.advance(Duration.ofDays(1));
    lawyer.opensCaseOf(workers[0].name());
    lawyer.signsAgreement("青禾县劳动人事争议仲裁委员会");
    lawyer.entersSameAmounts("14166", "14166", "14166");
    lawyer.entersAmounts(workers[0], "14198", "14198", "14198");
    lawyer.sees("680,000.00 / 680,000.00 / 680,000.00");
    lawyer.uploads("和解协议");
    lawyer.closes("和解", "全部支持");
    assertThat(counted("AWARDED", receipt)).as("one file, recovered once").isEqualByComparingTo("680000.00");
    assertThat(sql.sql("select recipients from aid_application where receipt_number = ?").param(receipt).query(Integer.class).single()).isEqualTo(48);
    assertThat(sql.sql("select count(*) from legal_aid_case where receipt_number = ?").param(receipt).query(Integer.class).single()).as("one case").isEqualTo(1);
    lawyer.follows("打开群体名册（48 人）");
    lawyer.sees("14,198.00", "14,166.00");
    lawyer.opensCaseOf(workers[0].name());
    lawyer.sees("680,000.00 / 680,000.00 / 680,000.00");

    lawyer.follows("登记到账");
    List<BigDecimal> received = lawyer.readsAmounts("到账");
    assertThat(received).hasSize(48).filteredOn(new BigDecimal("14166.00")::equals).hasSize(47);
    assertThat(received.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("680000.00");
    speaker.looksUp(receipt);
    speaker.sees(workers[0].name() + "的那一份", "14,198.00 元");
    speaker.doesNotSee("14,166.00");
    Citizen another = city.citizen(workers[20]);
    another.looksUp(receipt);
    another.sees(workers[20].name() + "的那一份", "已经到账的钱", "14,166.00 元");
    another.doesNotSee("14,198.00");
    another.doesNotSee(workers[0].name() + "的那一份");
  }

  /** What the figures hold of the one file. */
  private BigDecimal counted(String column, String receipt) {
    return sql.sql("select sum(" + column + ") from counted_file where receipt_number = ?").param(receipt).query(BigDecimal.class).single();
  }
}
