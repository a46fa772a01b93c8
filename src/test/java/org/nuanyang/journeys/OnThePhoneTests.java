package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Journey 5: laid off, 13,000 yuan of wages owed, and nothing but a phone to do something about it. */
class OnThePhoneTests extends Journey {

  private static final Map<String, String> WAGES =
      Map.of(
          "您替谁问？", "我自己",
          "是哪一类的事？", "打工、欠薪",
          "具体是什么事？", "被拖欠工资",
          "有没有下面这些情况？", "进城打工的农村人",
          "多大岁数？", "41");
  private static final String STORY = "我在商场做保洁，三个月前被辞退，还欠我三个月工资一共一万三千元，经理一直说再等等。";

  @Test
  void fromTheFirstQuestionToTheWagesPaid() {
    Person worker = Person.named("周下岗", "19850412");
    Citizen phone = city.citizen(worker);
    phone.beginsToApply();
    phone.answers(WAGES);
    phone.sees("很可能可以免费得到法律援助");
    String code = phone.resumeCode();

    Citizen otherPhone = city.citizenOnAnotherPhone(worker);
    otherPhone.resumesWith(code);
    otherPhone.tells(STORY, "清源区", "清源百货商场", "13000");
    otherPhone.saysWhoSheIs();
    otherPhone.uploadsPhoto("欠条.png");
    otherPhone.sees("欠条.png");
    otherPhone.presses("下一步");
    String receipt = otherPhone.signsAndSends();
    otherPhone.follows("查看进度");
    otherPhone.sees("已收到您的申请", "清源区法律援助中心");

    Staff clerk = city.staff("county2-clerk");
    clerk.opensFileOf(worker.name(), "/desk/intake");
    clerk.sees("欠条.png", "一万三千元");
    clerk.presses("材料齐全，受理");
    clock.advance(Duration.ofHours(1));
    city.staff("county2-reviewer").proposesGrant(worker.name());
    city.staff("county2-director").grants(worker.name());
    city.staff("county2-assigner").assignsFirstLawyer(receipt);
    Staff lawyer = city.lawyerOf(receipt);
    lawyer.acceptsAssignment(receipt);
    lawyer.opensCaseOf(worker.name());
    lawyer.signsAgreement("清源区劳动人事争议仲裁委员会");

    otherPhone.page.reload();
    otherPhone.presses("催一下");
    otherPhone.sees("您已经催过了", "您催了一下", "已经提醒您的援助律师");
    assertThat(otherPhone.button("催一下").count()).isZero();
    lawyer.opens("/desk/notices");
    lawyer.sees("当事人催办", receipt);
    lawyer.opensCaseOf(worker.name());

    lawyer.entersAmounts(worker, "13000", "13000", "13000");
    lawyer.opens("/desk/clocks?list=RUNNING");
    lawyer.sees("通报办理情况");
    lawyer.opensCaseOf(worker.name());
    lawyer.uploads("和解协议");
    lawyer.closes("和解", "全部支持");

    otherPhone.page.reload();
    otherPhone.sees("已收到您的申请", "申请已受理", "同意给您提供免费的法律援助", "已为您指派律师", "您的案子办结了");
    assertThat(otherPhone.readsOwnPaper("给予法律援助决定书")).contains(worker.name());

    clock.advance(Duration.ofHours(2));
    clerk.callsBackInVain(worker.name());
    clerk.sees("待回访", "已经打过 1 次没有打通");
    clerk.seesClock("结案回访承诺", "还有");
    clerk.callsBack(worker.name(), "满意", "13000", "钱当天就到了工资卡上");
    clerk.sees("已回访", "满意", "13,000.00", "钱当天就到了工资卡上");
    clerk.seesClock("结案回访承诺", "按时完成");
    clerk.opensFileOf(worker.name(), "/desk/matters?q=" + worker.identityNumber());
    clerk.sees("我们给您打了回访电话", "实际拿到 13,000.00 元");
    otherPhone.page.reload();
    otherPhone.sees("我们给您打过回访电话，没有打通", "我们给您打了回访电话");
    otherPhone.doesNotSee("实际拿到");
  }

  @Test
  void byKeyboardAlone() {
    Citizen reader = city.citizen(Person.named("吴键盘", "19790509"));
    reader.opens("/apply");
    reader.travelsTo("开始申请");
    reader.confirms();
    reader.answersByKeyboard(WAGES);
    reader.typesInto("事情经过", STORY);
    reader.travelsTo("事情发生在哪里");
    reader.page.keyboard().press("ArrowDown");
    reader.travelsTo("下一步");
    reader.confirms();
    reader.typesInto("姓名", "");
    reader.travelsTo("下一步");
    reader.confirms();
    assertThat(reader.page.evaluate("document.activeElement.hasAttribute('data-error-summary')")).isEqualTo(true);
    reader.typesInto("姓名", reader.person.name());
    reader.typesInto("证件号码", reader.person.identityNumber());
    reader.typesInto("手机号码", reader.person.phone());
    reader.travelsTo("下一步");
    reader.confirms();
    assertThat(reader.page.url()).endsWith("/papers");
  }

  @Test
  void withoutScript() {
    Citizen plain = city.citizenWithoutScript(Person.named("郑无脚本", "19900101"));
    plain.opens("/apply");
    plain.presses("开始申请");
    plain.answers(WAGES);
    plain.tells(STORY, "清源区", "清源百货商场", "13000");
    plain.saysWhoSheIs();
    plain.uploadsPhoto("欠条.png");
    plain.presses("下一步");
    String receipt = plain.signsAndSends();
    plain.follows("查看进度");
    assertThat(plain.receiptNumber()).isEqualTo(receipt);
  }
}
