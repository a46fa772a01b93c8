package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Journey 11, first half: a court finds that a defendant has no counsel; a defender is there within the legal time. */
class NotifiedDefenderTests extends Journey {

  @Test
  void theCourtGivesNoticeAndReadsWhoDefendsWithinThreeDays() {
    Staff court = city.staff("county3-court");
    court.opens("/organ/notices/new");
    court.presses("发给法律援助中心");
    court.sees("请写案号", "请写罪名", "请选本人有没有自己委托辩护人");
    court.fills("案号", "（2026）青禾刑初8号");
    court.fills("罪名（案由）", "抢劫罪");
    court.fills("承办人", "承办法官");
    court.fills("联系电话", "0479-3300008");
    court.fills("姓名", "无辩护人");
    court.fills("出生日期", "1990-05-01");
    court.ticks("可能判处无期徒刑、死刑");
    court.ticks("没有");
    court.presses("发给法律援助中心");
    court.sees("待办案机关补正", "没有写明诉讼阶段", "三日的期限照常计算");

    clock.advance(Duration.ofDays(1));
    court.follows("补正通知内容");
    court.picks("诉讼阶段", "一审");
    court.presses("发给法律援助中心");
    court.sees("正在找律师", "还没有指派律师");

    Staff clerk = city.staff("county3-clerk");
    clerk.opensFileOf("无辩护人", "/desk/criminal");
    String notice = clerk.page.url().substring(city.address.length());
    String receipt = clerk.receiptNumber();
    Staff stranger = city.staff("county4-court");
    stranger.opens("/organ");
    stranger.doesNotSee("无辩护人");

    clock.advance(Duration.ofDays(1));
    Staff assigner = city.staff("county3-assigner");
    String defender = assigner.assignsFirstLawyer(receipt);
    Staff lawyer = city.lawyerOf(receipt);
    lawyer.acceptsAssignment(receipt);

    court.opens("/organ");
    court.follows(court.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("无辩护人")).locator("a").first().innerText());
    court.sees("已指派律师", defender);
    String letter = court.readsPdf(court.page.locator("a[href*='/answers/']").first().getAttribute("href"));
    assertThat(letter).contains("青禾县人民法院", defender.replaceAll("\\s", ""), "无辩护人");
    clerk.opens(notice);
    clerk.seesClock("接到通知后指派", "按时完成");

    lawyer.opensCaseOf("无辩护人");
    lawyer.follows("办案机关的通知、手续和会见");
    lawyer.presses("已经提交");
    lawyer.seesClock("向法院提交手续", "按时完成");
  }
}
