package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Journey 11, its second half: a duty lawyer comes to a detention centre, witnesses a plea and hands an application on. */
class PleaAtTheDetentionCentreTests extends Journey {

  private String first(String column) {
    return sql.sql(
            """
            select %s from duty_shift s join duty_station t on t.id = s.station join practitioner p on p.id = s.lawyer join account a on a.id = p.account
             where t.host_kind = 'DETENTION_CENTRE' and t.region = '159902' and s.on_day = ? and s.state <> 'CANCELLED'"""
                .formatted(column))
        .param(LocalDate.now(clock))
        .query(String.class)
        .single();
  }

  @Test
  void fromTheCodeAtTheDoorToTheSheetOfTheMonth() {
    Person suspect = Person.named("嫌疑人", "19900310");
    Visitor host = city.newcomer();
    host.opens("/duty/" + first("t.access_code"));
    host.sees("今天");
    String code = host.page.locator(".figure-number").innerText().strip();
    Staff lawyer = city.staff(first("a.login"));
    lawyer.opens("/desk/duty/mine?code=" + code); // as the QR of the host leads there
    lawyer.presses("签到");
    lawyer.sees("在岗");

    lawyer.follows("登记一次帮助");
    lawyer.fills("姓名", suspect.name());
    lawyer.fills("身份证号", suspect.identityNumber());
    lawyer.fills("涉嫌罪名", "盗窃");
    lawyer.fills("办案机关", "朝晖区人民检察院");
    lawyer.picks("阶段", "审查起诉");
    lawyer.fills("从几点", "08:35");
    lawyer.fills("到几点", "08:58");
    lawyer.ticks("见证签署认罪认罚具结书");
    lawyer.ticks("本人提出申请法律援助");
    lawyer.ticks("聋人");
    lawyer.ticks("本人自愿签署，值班律师在场并签字");
    lawyer.ticks("本人是自愿的");
    lawyer.ticks("已经讲清性质和后果，本人听懂了");
    lawyer.presses("保存");
    lawyer.sees("不需要签署具结书");
    lawyer.page.locator("label").getByText("聋人").click();
    lawyer.presses("保存");
    lawyer.sees(suspect.name(), "本人自愿签署，值班律师在场并签字");
    lawyer.seesClock("值班律师转交申请", "还有");
    lawyer.presses("现在转交");
    lawyer.sees("转交法律援助中心");
    lawyer.seesClock("值班律师转交申请", "按时完成");

    assertThat(city.staff("clerk").waitsAtTheWindow(suspect.name())).as("the application waits at the centre").isTrue();
    clock.set(LocalDate.now(clock).atTime(17, 31));
    lawyer.opens("/desk/duty/mine");
    lawyer.presses("签退");
    lawyer.sees("已完成");
    Staff director = city.staff("director");
    director.opens("/desk/duty/records");
    director.sees("本人自愿签署，值班律师在场并签字", "已转交");
    director.opens("/desk/duty/sheets");
    director.sees("1.0", "核对无误");
  }
}
