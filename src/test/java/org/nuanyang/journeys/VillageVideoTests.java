package org.nuanyang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/**
 * Journey 6 and scenario S4: a traffic victim with a grade-3 disability and a mental illness cannot travel. The township
 * station meets the county centre: guardian (法律援助法 第四十条), identity, statement, signature; the station receives,
 * the county decides.
 */
class VillageVideoTests extends Journey {

  @Test
  void theStationReceivesAndTheCountyDecides() {
    Person victim = Person.named("孙伤者", "19790608");
    Person wife = Person.named("周家属", "19810909");
    Staff station = city.staff("station-clerk");
    station.opens("/desk/sessions");
    station.presses("开始一次视频");
    String room = station.page.url().substring(city.address.length());
    station.sees("您在工作站这一边");
    String prefix =
        sql.sql("select replace(login, 'clerk', '') from account where organisation = (select centre from video_session order by id desc limit 1) and login like '%clerk' order by length(login) limit 1")
            .query(String.class).single();
    String county = sql.sql("select short_name from organisation where id = (select centre from video_session order by id desc limit 1)").query(String.class).single();
    assertThat(prefix).as("a county's own centre").startsWith("county");
    Staff centre = city.staff(prefix + "clerk");
    centre.opens("/desk/sessions");
    assertThat(centre.page.locator("tbody tr").first()).containsText("还没写姓名");
    centre.opens(room);
    centre.sees("您在中心这一边");
    seeEachOther(station, centre);

    station.fills("姓名", victim.name());
    station.fills("身份证号", victim.identityNumber());
    station.answersTo("他自己能拿主意、说清楚吗", "不能，由别人代为申请");
    station.picks("事项", "交通事故受伤");
    station.picks("事情发生在哪里", county);
    station.picks("固定生活来源", "没有");
    station.ticks("有残疾证");
    station.presses("保存");
    assertThat(centre.page.locator("[data-shared] input[name=name]")).hasValue(victim.name());
    centre.fills("他怎么说", "上个月被货车撞伤，右腿三级残疾，有精神病，家里没有收入，对方没有赔钱。");
    press(centre, "保存");
    centre.sees("请写好代为申请的人：姓名");

    station.opens(room);
    station.fills("代为申请的人", wife.name());
    station.fills("和他是什么关系", "妻子");
    station.fills("代为申请人的身份证号", wife.identityNumber());
    station.fills("代为申请人的手机", wife.phone());
    press(station, "保存");
    station.fills("看了什么证件，是不是本人", "看了两个人的身份证原件和户口簿，照片和本人一样");
    press(station, "核对过了，是本人");
    station.sees("核对过：看了两个人的身份证原件", "等中心把陈述读完");

    centre.opens(room);
    press(centre, "读给他听过，他说对");
    centre.sees("还没有签字");
    assertThat(station.page.locator("[data-sign]")).isVisible();
    drawsSignature(station);
    station.button("签好了").click(); // the picture is made first, then the form goes
    station.sees(" 签了");
    station.looks();

    centre.opens(room);
    press(centre, "收下申请");
    centre.sees(victim.name(), wife.name(), "远程视频", "免予核查经济困难状况", "signature.png");
    centre.presses("材料齐全，受理");
    centre.sees("审查中");
    var kept =
        sql.sql("select receiving_organisation <> deciding_organisation as forwarded, channel, matter_code, facts ->> 'personGroups' as groups, verdict ->> 'econResult' as econ from aid_application where applicant_name = ?")
            .param(victim.name()).query().singleRow();
    assertThat(kept).containsEntry("forwarded", true).containsEntry("channel", "VIDEO").containsEntry("matter_code", "INJURY_TRAFFIC").containsEntry("econ", "EXEMPT_VERIFICATION");
    assertThat(kept.get("groups").toString()).contains("DISABLED", "INCAPACITATED_ADULT");

    city.staff(prefix + "reviewer").proposesGrant(victim.name());
    city.staff(prefix + "director").grants(victim.name());
    station.opens("/desk/sessions");
    station.doesNotSee(victim.name());
  }

  /** Two browsers send each other pictures; the server only told each where the other is. */
  private static void seeEachOther(Staff station, Staff centre) {
    station.page.getByText("打开摄像头，接通对方").click();
    centre.page.getByText("打开摄像头，接通对方").click();
    for (Staff side : new Staff[] {station, centre}) {
      assertThat(side.page.locator("[data-video-state]")).hasText("已经接通", new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(30_000));
      side.page.waitForFunction("() => document.querySelector('[data-other]').videoWidth > 0");
    }
  }

  private static void press(Staff side, String button) {
    side.button(button).click();
    side.looks();
  }

  private static void drawsSignature(Staff station) {
    Locator pad = station.page.locator("[data-sign]");
    pad.scrollIntoViewIfNeeded();
    BoundingBox box = pad.boundingBox();
    station.page.mouse().move(box.x + 30, box.y + 40);
    station.page.mouse().down();
    station.page.mouse().move(box.x + 160, box.y + 80);
    station.page.mouse().up();
  }
}
