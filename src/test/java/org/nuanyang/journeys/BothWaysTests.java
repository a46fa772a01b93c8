package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Journey 3 and scenario S1, 援调对接 both ways: a mediation that fails is a legal aid case on the same day, and a case that both
 * sides would rather settle is settled before a committee. Nobody tells anything twice.
 */
class BothWaysTests extends Journey {

  private static final String STORY = "我们四十个人在商场装修干了四个月，工钱一直没有给，老板说甲方没有结账。";

  @BeforeEach
  void pagesAreLookedAtElsewhere() {
    city.inAHurry = true;
  }

  @Test
  void fortyWorkersTellItOnceAndHaveALawyerOnTheSameDay() {
    Person[] workers = Person.workmates(40);
    String speaker = workers[0].name();
    Staff mediator = city.staff("mediator");
    mediator.opens("/desk/mediation/new");
    mediator.picks("来源", "当事人申请");
    mediator.picks("怎么来的", "到窗口");
    mediator.picks("调解委员会", committee());
    mediator.picks("哪类纠纷", "劳动纠纷");
    mediator.fills("一句话说是什么事", "拖欠工资");
    mediator.fills("发生了什么", STORY);
    mediator.fills("姓名", speaker);
    mediator.fills("手机号", workers[0].phone());
    mediator.fills("还有谁一起来（选填）", Arrays.stream(workers).skip(1).map(one -> one.name() + " " + one.phone()).collect(Collectors.joining("\n")));
    mediator.fills("对方姓名或者单位", "暖居装饰工程公司");
    mediator.fills("对方电话", "13800002222");
    mediator.presses("登记");
    mediator.presses("同意");
    accepts(mediator);
    mediator.unfolds("请人帮忙说话、怕出事、谈不成");
    mediator.unfolds("调不成，结束");
    mediator.ticks("谈不拢");
    mediator.fills("说明（选填）", "单位只愿意给一半");
    mediator.presses("结束调解");
    mediator.sees("没有调成", "单位只愿意给一半");

    mediator.follows("转法律援助");
    mediator.sees("40人的情况、材料、对方和时效都会带过去");
    mediator.picks("要法律援助办什么", "被拖欠工资");
    mediator.picks("哪一步的援助", "仲裁");
    mediator.ticks("进城打工的农村人");
    mediator.fills("为什么转", "没有谈成，要申请仲裁");
    mediator.presses("转过去");
    mediator.sees("已移送，等答复", "没有要填第二遍的");
    String transfer = mediator.page.url().replaceFirst("\\?.*", "").substring(city.address.length());
    String receipt = mediator.receiptNumber();

    Staff clerk = city.staff("clerk");
    clerk.opensFileOf(speaker, "/desk/intake");
    clerk.sees(STORY, "暖居装饰工程公司", "13800002222", "免予核查经济困难状况", "援调对接移送函");
    clerk.follows("全部 40 位受援人");
    assertThat(clerk.page.locator("tbody tr").allInnerTexts()).hasSize(40).anyMatch(row -> row.contains(workers[39].name()));
    clerk.opensFileOf(speaker, "/desk/intake");
    clerk.presses("材料齐全，受理");
    city.staff("reviewer").proposesGrant(speaker);
    city.staff("director").grants(speaker);
    city.staff("assigner").assignsFirstLawyer(receipt);
    mediator.opens(transfer);
    mediator.sees("已指派律师", "移送当天就指派了律师");
    assertThat(sql.sql("select count(*) from matter_person where matter_id = (select matter from aid_application where receipt_number = ?)").param(receipt).query(Integer.class).single())
        .as("forty and the other side, each once").isEqualTo(41);

    Staff lawyer = city.lawyerOf(receipt);
    lawyer.acceptsAssignment(receipt);
    clock.advance(Duration.ofDays(1));
    lawyer.opensCaseOf(speaker);
    lawyer.signsAgreement("晨光市劳动人事争议仲裁委员会");
    lawyer.entersSameAmounts("5000", "4500", "4500");
    lawyer.uploads("仲裁裁决书");
    lawyer.closes("仲裁裁决", "部分支持");
    mediator.opens(transfer);
    mediator.sees("援助案件已办结", "180,000.00");
  }

  @Test
  void aCaseBothSidesWouldRatherSettleIsSettledAndClosed() {
    BigDecimal before = recovered("mediator");
    BigDecimal aidBefore = recovered("director");
    Person worker = Person.named("瓦工", "19810417");
    Staff clerk = city.staff("clerk");
    clerk.opensNewForm();
    clerk.entersPerson(worker);
    clerk.entersMatter("被拖欠工资", "青禾县", "晨光装修队", "给装修队干了三个月，工钱九千元没有给，队长说愿意坐下来谈。");
    clerk.ticks("进城打工的农村人");
    clerk.acceptsWithAllPapers();
    String receipt = clerk.receiptNumber();
    city.staff("reviewer").proposesGrant(worker.name());
    city.staff("director").grants(worker.name());
    city.staff("assigner").assignsFirstLawyer(receipt);
    Staff lawyer = city.lawyerOf(receipt);
    lawyer.acceptsAssignment(receipt);
    lawyer.opensCaseOf(worker.name());
    lawyer.signsAgreement("晨光市劳动人事争议仲裁委员会");

    lawyer.follows("转调解");
    lawyer.picks("调解委员会", committee());
    lawyer.fills("移送理由", "双方都愿意坐下来谈");
    lawyer.fills("申请人哪天书面同意", clock.today().toString());
    lawyer.fills("对方哪天书面同意", clock.today().toString());
    lawyer.ticks("随函带上本人签字的调解申请，时效从今天中断");
    lawyer.presses("移送");
    lawyer.sees("已移送，等答复", "没有要填第二遍的");
    String transfer = lawyer.page.url().replaceFirst("\\?.*", "").substring(city.address.length());
    lawyer.opensCaseOf(worker.name());
    lawyer.sees("正在调解");
    lawyer.doesNotOffer("转调解");

    Staff mediator = city.staff("mediator");
    mediator.opensFileOf(worker.name(), "/desk/mediation?which=NEW");
    mediator.sees("法律援助转来", "队长说愿意坐下来谈");
    accepts(mediator);
    mediator.follows("写协议");
    mediator.fills("发生了什么，争的是什么", "装修队欠三个月工钱九千元，双方对数目没有争议。");
    mediator.labelled("从条款库选").selectOption(new SelectOption().setValue("pay-once"));
    mediator.presses("加上");
    mediator.fills("多少钱", "9000");
    mediator.fills("哪天以前", clock.today().plusDays(20).toString());
    mediator.picks("怎么付", "银行转账");
    mediator.fills("什么钱", "三个月的工钱");
    mediator.presses("先保存");
    mediator.ticks("提醒的话都讲给双方听了，双方还是愿意这样写");
    mediator.presses("拿出来签字");
    mediator.press(mediator.button("在纸上签了").first());
    mediator.press(mediator.button("在纸上签了").first());
    mediator.presses("调解员签名、盖章，协议生效");
    mediator.sees("已达成协议", "援助转调解", "调解成功");

    lawyer.opensCaseOf(worker.name());
    lawyer.sees("已结案、待交卷", "和解", "9,000.00", "转人民调解", "调解成功，按和解结案", "人民调解协议书.pdf");
    lawyer.opens(transfer);
    lawyer.sees("调解成功", "9,000.00", "已转到", "调解谈成了");
    mediator.opens(transfer);
    mediator.sees("调解成功", "9,000.00", "已转到", "调解谈成了");
    clerk.opens("/desk/transfers?direction=AID_TO_MED");
    clerk.sees(worker.name());
    assertThat(recovered("mediator")).as("the committee is credited").isEqualByComparingTo(before.add(new BigDecimal("9000")));
    assertThat(recovered("director")).as("and so is the centre").isEqualByComparingTo(aidBefore.add(new BigDecimal("9000")));
  }

  /** What went from aid to mediation brought so far, as this person's own statistics say. */
  private BigDecimal recovered(String login) {
    Staff credited = city.staff(login);
    credited.opens("/desk/mediation/figures");
    return new BigDecimal(
        credited.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("援助转调解")).locator("td").last().innerText().replace(",", ""));
  }

  private String committee() {
    return sql.sql("select name from organisation where id = (select organisation from account where login = 'mediator')").query(String.class).single();
  }

  /** Both were asked alone, a mediator is named and states their ties, and it begins. */
  private void accepts(Staff mediator) {
    mediator.answersTo("有没有家庭暴力或者威胁", "没有");
    mediator.presses("记下");
    mediator.ticks(sql.sql("select name from place_person where account = (select id from account where login = 'mediator')").query(String.class).single());
    mediator.presses("受理");
    mediator.sees("已受理", "谁来调，双方放心吗");
    mediator.ticks("都没有");
    mediator.presses("声明");
    mediator.sees("没有利害关系");
  }
}
