package org.nuanyang.demo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.catalogue.OpenService;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.referrals.SendReferral;
import org.springframework.stereotype.Component;

/** What people of the demo city asked for at the window besides legal aid, and how far the units behind it are. */
@Component
class DemoServices {

  private final Services services;
  private final Referrals referrals;
  private final DemoDays days;

  DemoServices(Services services, Referrals referrals, DemoDays days) {
    this.services = services;
    this.referrals = referrals;
    this.days = days;
  }

  /** @param aided a matter with aid granted, whose fees are waived */
  void tell(String city, MatterId aided) {
    atTheWindow(city);
    sentOn(city, aided);
  }

  private void atTheWindow(String city) {
    Actor clerk = days.actor("clerk");
    Actor notary = days.actor("notary");
    ServiceId will = open(1, 14, city, "notary", "魏秀芳", "想立一份遗嘱，把房子留给照顾我的女儿。", Map.of("matter", "遗嘱", "use", "房屋过户", "abroad", "不是"), clerk);
    given(will, 14, "notary", clerk);
    days.ago(13, 9, 10, () -> services.acknowledge(will, seen(will), notary));
    days.ago(12, 15, 0, () -> services.report(will, seen(will), "请再带房产证原件来一趟，十分钟就好。", notary));
    days.ago(4, 11, 0, () -> services.finish(will, seen(will), ServiceOutcome.GIVEN, "公证书已经做好，带身份证来取。", notary));
    ServiceId abroad = open(2, 6, city, "notary", "吕明", "孩子出国上学，要公证出生证明。", Map.of("matter", "出生", "use", "出国上学", "abroad", "是"), clerk);
    given(abroad, 6, "notary", clerk);
    days.ago(5, 10, 0, () -> services.acknowledge(abroad, seen(abroad), notary));
    ServiceId power = open(3, 1, city, "notary", "蒋玉华", "人在外地，想委托姐姐办房子的事。", Map.of("matter", "委托", "use", "卖房", "abroad", "不是"), clerk);
    given(power, 1, "notary", clerk);
    ServiceId fine = open(4, 9, city, "reconsideration", "丁志强", "摆摊被罚了三千元，觉得罚重了。", Map.of("organ", "和煦区城市管理局", "knownOn", days.before(20).toString(), "claims", "减轻处罚"), clerk);
    days.ago(9, 15, 0, () -> services.offer(fine, seen(fine), DemoNetwork.id("bureau", city), "", clerk));
    days.ago(8, 9, 0, () -> services.acknowledge(fine, seen(fine), days.actor("justice")));
    ServiceId firm = open(5, 5, city, "small-firm", "阎记豆制品坊", "想请人看看用工合同写得对不对。", Map.of("firm", "阎记豆制品坊", "staff", "9", "want", "看合同"), clerk);
    days.ago(5, 11, 30, () -> services.keep(firm, seen(firm), clerk));
    ServiceId home = open(6, 3, city, "resettlement", "苏建华", "上个月回来的，身份证过期了，低保也断了。", Map.of("releasedOn", days.before(35).toString(), "need", "户口和身份证"), clerk);
    days.ago(3, 11, 0, () -> services.keep(home, seen(home), clerk));
  }

  private ServiceId open(int serial, int daysAgo, String city, String code, String name, String story, Map<String, String> answers, Actor by) {
    AtomicReference<ServiceId> made = new AtomicReference<>();
    days.ago(daysAgo, 10, 5, () -> made.set(
        services.open(
            new OpenService(
                DemoDays.key("service", serial), city, code, null, DemoNetwork.id("centre", city), "", Channel.HALL, name, "19950000%03d".formatted(serial), story, answers, Set.of(0), by))));
    return made.get();
  }

  private void given(ServiceId id, int daysAgo, String body, Actor by) {
    days.ago(daysAgo, 11, 0, () -> services.offer(id, seen(id), DemoNetwork.id(body, ""), "", by));
  }

  private int seen(ServiceId id) {
    return services.facts(id).version();
  }

  private void sentOn(String city, MatterId aided) {
    Actor clerk = days.actor("clerk");
    Actor institute = days.actor("forensic");
    ServiceId hurt = open(8, 24, city, "forensic", "程福", "骑车被撞，腿骨折，保险公司要伤残等级。", Map.of("kind", "伤残等级", "purpose", "交通事故赔偿", "court", "不是"), clerk);
    ReferralId done = send(1, 24, services.facts(hurt).matter(), hurt, "1", "伤残等级", "右腿骨折已经出院，请鉴定伤残等级。", clerk);
    days.ago(23, 10, 0, () -> referrals.answer(done, version(done), new BodyAnswer(ReferralState.RECEIVED, "", null, null), institute));
    days.ago(5, 16, 0, () -> referrals.answer(done, version(done), new BodyAnswer(ReferralState.DONE, "鉴定意见：十级伤残。报告可以来取，也可以邮寄。", new BigDecimal("1200"), null), institute));
    ReferralId hand = send(2, 2, aided, null, "1", "笔迹印章", "欠条上的签字对方不认，请鉴定是不是本人写的。", clerk);
    days.ago(1, 9, 30, () -> referrals.answer(hand, version(hand), new BodyAnswer(ReferralState.RECEIVED, "", null, null), institute));
    ReferralId seal = send(4, 2, aided, null, "2", "笔迹印章", "工资表上的公章单位说是假的，请鉴定。", clerk);
    Actor centre = new Actor(DemoNetwork.id("forensic", "2"), "鉴定中心", Set.of(Role.SERVICE_OFFICER), DemoNetwork.id("forensic", "2"), city, DataScope.UNIT, Set.of(DemoNetwork.id("forensic", "2")));
    days.ago(1, 16, 0, () -> referrals.answer(seal, version(seal), new BodyAnswer(ReferralState.DONE, "鉴定意见：公章是真的。因为是法律援助，不收鉴定费。", new BigDecimal("2000"), new BigDecimal("2000")), centre));
    ServiceId child = open(9, 4, city, "forensic", "卢春燕", "给孩子上户口，要亲子鉴定。", Map.of("kind", "亲子关系", "purpose", "上户口", "court", "不是"), clerk);
    send(3, 3, services.facts(child).matter(), child, "3", "亲子关系", "给孩子上户口用，请约一个时间采样。", clerk);
  }

  private ReferralId send(int serial, int daysAgo, MatterId matter, ServiceId service, String institute, String about, String request, Actor by) {
    AtomicReference<ReferralId> made = new AtomicReference<>();
    days.ago(daysAgo, 15, 20, () -> made.set(
        referrals.send(new SendReferral(DemoDays.key("referral", serial), matter, service, DemoNetwork.id("forensic", institute), about, request, by))));
    return made.get();
  }

  private int version(ReferralId id) {
    return referrals.ofBody(id).version();
  }
}
