package org.nuanyang.demo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.demo.DemoDisputes.Dispute;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Source;
import org.springframework.stereotype.Component;

/** What the city's committee had on its table these weeks: a dispute for every state a mediation can be in. */
@Component
class DemoMediations {

  private static final String ROOM = "第一调解室";

  private final DemoDisputes steps;
  private final DemoDays days;

  DemoMediations(DemoDisputes steps, DemoDays days) {
    this.steps = steps;
    this.days = days;
  }

  void tell(String city) {
    Actor mediator = days.actor("mediator");
    kept(city, mediator);
    broken(city, mediator);
    confirmed(city, mediator);
    unwilling(city, mediator);
    signing(city, mediator);
    inForce(city, mediator);
    secondMeeting(city, mediator);
    meetingAhead(city, mediator);
    sentByOthers(city, mediator);
    justCome(city, mediator);
  }

  private void kept(String city, Actor by) {
    MediationId id =
        began(
            62, dispute("wall", Source.PERSON, Category.HOUSING_NEIGHBOR, "两家共用的院墙倒了，谁来修", "今年雨大，两家中间的墙塌了半边，砸坏了我家的柴棚。对方说墙是我家盖的，不管修。", 11, List.of("田桂英"), "F", "和平社区3号楼", "罗建平", "和平社区4号楼"), city, by);
    steps.held(61, id, ROOM, "双方一起看了现场照片。罗建平同意出修墙的一半工料钱1800元，田桂英同意柴棚不再要赔。", by);
    days.ago(50, 15, 20, () -> steps.sealed(id, steps.paysOnce(id, "两家共用的院墙倒塌，双方对修墙的钱怎么分有争议。", "1800", days.today().plusDays(15), "修墙的一半工料钱", by), by));
    days.ago(38, 10, 0, () -> steps.paid(id, null, by));
    days.ago(30, 9, 30, () -> steps.filed(id, by));
  }

  private void broken(String city, Actor by) {
    MediationId id =
        began(
            58, dispute("loan", Source.PERSON, Category.CONTRACT_DEBT, "借出去的八千元两年没还", "两年前他盖房子向我借了八千元，有借条，说卖了粮就还，到现在一分没有。", 12, List.of("贾志宏"), "M", "新城街道兴隆村", "卢顺", "新城街道兴隆村"), city, by);
    steps.held(57, id, ROOM, "借条双方都认。卢顺说今年收成不好，同意一个月内还清本金，不算利息。", by);
    days.ago(46, 11, 0, () -> steps.sealed(id, steps.paysOnce(id, "卢顺两年前向贾志宏借款八千元，一直没有还。", "8000", days.today().plusDays(30), "借款本金", by), by));
    days.ago(9, 9, 10, () -> steps.broken(id, "过了十来天还没有付，打了三次电话，对方说再等等。", by));
  }

  private void confirmed(String city, Actor by) {
    MediationId id =
        began(
            52, dispute("crash", Source.POLICE, Category.TRAFFIC, "电动车被小货车刮倒，医药费和误工费怎么赔", "过路口时被小货车刮倒，左手骨折，住院九天。交警认定对方负全部责任，保险之外还差一万二。", 13, List.of("冯秀兰"), "F", "站前街道2号", "程海军", "滨湖街道15号"), city, by);
    steps.held(51, id, ROOM, "双方对责任没有意见。程海军同意保险以外再赔一万二千元，分两次交到冯秀兰的卡上。", by);
    days.ago(41, 10, 40, () -> steps.sealed(id, steps.paysOnce(id, "电动车与小货车相刮，冯秀兰受伤，程海军负全部责任。", "12000", days.today().plusDays(55), "保险以外的医药费和误工费", by), by));
    days.ago(36, 9, 0, () -> steps.courtAsked(id, "朝晖区人民法院", by));
    days.ago(24, 16, 0, () -> steps.courtConfirmed(id, "（" + days.today().getYear() + "）暖0202民特27号", by));
    days.ago(12, 14, 0, () -> steps.paid(id, "6000", by));
  }

  private void unwilling(String city, Actor by) {
    MediationId id =
        at(33, 9, () -> steps.asked(dispute("noise", Source.PERSON, Category.HOUSING_NEIGHBOR, "楼下饭店的抽风机夜里吵得睡不着", "楼下饭店的抽风机装在我家窗户下面，夜里十二点还在响，说了几次都不改。", 14, List.of("苏春梅"), "F", "友谊街道6号楼", "大漠餐饮店", "友谊街道6号楼底商"), city, by));
    days.ago(31, 10, 0, () -> steps.answered(id, Consent.NO, by));
  }

  private void signing(String city, Actor by) {
    MediationId id =
        began(
            27, dispute("support", Source.PERSON, Category.INHERITANCE_SUPPORT, "老人看病的钱三个子女谁来出", "我七十八了，上个月住院花了九千多，大儿子垫的，二儿子说没钱。我想让他们坐下来说清楚。", 15, List.of("韩玉兰"), "F", "钢苑街道向阳社区", "韩晓峰", "幸福街道8号"), city, by);
    steps.held(26, id, "韩玉兰家里", "韩晓峰承认该出一份，愿意一次拿出3000元给母亲，以后每月去看一次。老人同意。", by);
    days.ago(2, 15, 0, () -> {
      steps.laidOpen(id, steps.paysOnce(id, "韩玉兰住院花费九千余元，由长子垫付，次子韩晓峰应承担的一份没有付。", "3000", days.today().plusDays(20), "住院费里次子的一份", by), by);
      steps.signed(id, true, by);
    });
  }

  private void inForce(String city, Actor by) {
    MediationId id =
        began(
            25, dispute("pay", Source.DISPUTE_CENTRE, Category.LABOR, "四个人的装修工钱拖了三个月", "我们四个人在北关装修队干了三个月，活交了，老板说甲方没结账，一直不给钱。", 16, List.of("蒋建国", "蒋建文", "丁福贵", "薛平"), "M", "东河街道光明社区", "北关装修队", "东河街道21号"), city, by);
    steps.held(24, id, ROOM, "装修队核对了四个人的工，一共46200元，双方都签了数。老板答应下个月底以前一次付清。", by);
    days.ago(11, 11, 30, () -> steps.sealed(id, steps.paysOnce(id, "北关装修队欠四名工人三个月工钱，双方对数目没有争议。", "46200", days.today().plusDays(35), "四个人三个月的工钱", by), by));
  }

  private void secondMeeting(String city, Actor by) {
    MediationId id =
        began(
            22, dispute("land", Source.PERSON, Category.LAND_AGRI, "退耕地界线往哪边算，两家量的不一样", "我家和他家的地挨着，重新量地以后他多占了我家两垄，说是按老地界。", 17, List.of("曹德才", "曹喜"), "M", "新城街道双庙村", "彭富贵", "新城街道双庙村"), city, by);
    steps.held(21, id, "双庙村村委会", "双方各拿出了承包证，面积对不上。约定请村里和经管站再量一次，量的时候都到场。", by);
    days.ago(1, 10, 0, () -> steps.planned(id, "双庙村地头", by));
  }

  private void meetingAhead(String city, Actor by) {
    MediationId id =
        began(
            5, dispute("shop", Source.COURT, Category.CONSUMER, "美容卡没用完店就搬走了", "在店里充了五千元，只用了三次，店搬到别的区去了，说不退。", 18, List.of("许丽"), "F", "滨湖街道9号楼", "祥和美容店", "和煦区南门街道3号"), city, by);
    days.ago(2, 9, 0, () -> steps.planned(id, ROOM, by));
  }

  private void sentByOthers(String city, Actor by) {
    MediationId ready =
        at(4, 10, () -> steps.asked(dispute("lift", Source.PETITION_OFFICE, Category.HOUSING_NEIGHBOR, "老楼装电梯，一楼住户不同意", "我们单元十二户里十一户同意装电梯，一楼说挡光，不签字，信访局让来这里调。", 19, List.of("高玉英", "唐建国", "袁明"), "F", "友谊街道2号楼", "沈强", "友谊街道2号楼101"), city, by));
    days.ago(3, 9, 20, () -> {
      steps.answered(ready, Consent.YES, by);
      steps.screened(ready, by);
    });
  }

  private void justCome(String city, Actor by) {
    at(1, 16, () -> steps.asked(dispute("leak", Source.PERSON, Category.HOUSING_NEIGHBOR, "楼上漏水泡坏了屋顶和柜子", "楼上厨房漏水，把我家屋顶和衣柜都泡了，上门说了两回，他说不是他家的事。", 20, List.of("邓秀华"), "F", "朝晖街道12号楼", "傅涛", "朝晖街道12号楼502"), city, by));
  }

  /** Asked for one morning and accepted the day after. */
  private MediationId began(int daysAgo, Dispute told, String city, Actor by) {
    MediationId id = at(daysAgo, 9, () -> steps.asked(told, city, by));
    days.ago(daysAgo - 1, 10, 30, () -> steps.accepted(id, by));
    return id;
  }

  private MediationId at(int daysAgo, int hour, Supplier<MediationId> step) {
    AtomicReference<MediationId> made = new AtomicReference<>();
    days.ago(daysAgo, hour, 15, () -> made.set(step.get()));
    return made.get();
  }

  private static Dispute dispute(
      String name, Source source, Category kind, String summary, String story, int serial, List<String> asking, String gender, String home, String other, String otherAt) {
    return new Dispute(name, source, referrer(source), source == Source.PERSON ? "" : "转〔2026〕" + serial + "号", kind, summary, story, DemoDisputes.people(serial, asking, gender, home, other, otherAt));
  }

  private static @Nullable UUID referrer(Source source) {
    return source == Source.DISPUTE_CENTRE ? DemoNetwork.id("dispute", "") : null;
  }
}
