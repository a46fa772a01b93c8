package org.nuanyang.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.prisonvisits.Relation;
import org.nuanyang.prisonvisits.RequestVisit;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.Visits;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.visits.AskVisit;
import org.nuanyang.visits.HomeVisits;
import org.nuanyang.visits.PlanVisit;
import org.nuanyang.visits.VisitReason;
import org.springframework.stereotype.Component;

/** Whom the demo city's centre goes to see at home, and families who see somebody in prison by video. */
@Component
class DemoVisits {

  private static final int SLOTS_AHEAD = 20;

  private final HomeVisits homes;
  private final Visits prison;
  private final DemoDays days;

  DemoVisits(HomeVisits homes, Visits prison, DemoDays days) {
    this.homes = homes;
    this.prison = prison;
    this.days = days;
  }

  void tell(String city) {
    atHome(city);
    toPrison(city);
  }

  private void atHome(String city) {
    Actor clerk = days.actor("clerk");
    wish(1, 12, city, VisitReason.AGED, "彭玉梅", "友谊街道和平社区1号楼201", "儿子三年没有给过生活费，想问怎么办。", "上午都在家", clerk);
    UUID held = wish(2, 11, city, VisitReason.IN_HOSPITAL, "萧建军", "市第一医院骨科17床", "工地上摔伤，想申请工伤的法律援助。", "下午", clerk);
    days.ago(10, 9, 0, () -> homes.plan(new PlanVisit(held, version(held, clerk), days.today().plusDays(1), clerk.id(), null, clerk)));
    days.ago(9, 14, 10, () -> homes.arrive(held, clerk));
    days.ago(9, 15, 0, () -> homes.finish(held, version(held, clerk), "在病床边记下了申请，拍了病历和劳动合同。", clerk));
    UUID soon = wish(3, 4, city, VisitReason.DISABLED, "蔡国华", "滨湖街道光明社区5号楼102", "坐轮椅，邻居在楼道堆东西，出不了门。", "随时", clerk);
    days.ago(3, 10, 0, () -> homes.plan(new PlanVisit(soon, version(soon, clerk), days.today().plusDays(4), clerk.id(), null, clerk)));
    UUID alsoSoon = wish(4, 3, city, VisitReason.AGED, "许桂兰", "钢苑街道向阳社区9号楼401", "想写一份遗嘱，不会写字。", "下午三点以后", clerk);
    days.ago(2, 10, 0, () -> homes.plan(new PlanVisit(alsoSoon, version(alsoSoon, clerk), days.today().plusDays(3), clerk.id(), null, clerk)));
    wish(5, 1, city, VisitReason.ILL, "沈秀英", "幸福街道团结社区2号楼303", "透析走不开，保险公司不赔。", "周二周四不行", clerk);
  }

  private UUID wish(int serial, int daysAgo, String city, VisitReason reason, String name, String address, String about, String wish, Actor by) {
    AtomicReference<UUID> made = new AtomicReference<>();
    days.ago(daysAgo, 9, 30, () -> made.set(
        homes.ask(new AskVisit(DemoDays.key("home visit", serial), city, "PHONE", reason, name, "19930000%03d".formatted(serial), "159902", address, about, wish, by))));
    return made.get();
  }

  private long version(UUID visit, Actor by) {
    return homes.view(visit, by).version();
  }

  private void toPrison(String city) {
    Actor clerk = days.actor("clerk");
    Actor officer = days.actor("prison");
    VisitId held = request(1, 20, city, "谢春兰", Relation.PARENT, "谢某", clerk);
    approve(held, 19, "户口簿", clerk, officer);
    days.ago(16, 10, 0, () -> book(held, clerk));
    days.at(prison.own(held).slotFrom(), () -> prison.begin(held, seen(held), true, clerk));
    days.at(prison.own(held).slotFrom().plus(Duration.ofMinutes(14)), () -> prison.end(held, seen(held), clerk));
    VisitId booked = request(2, 6, city, "唐丽", Relation.SPOUSE, "魏某", clerk);
    approve(booked, 5, "结婚证", clerk, officer);
    days.ago(1, 9, 0, () -> book(booked, clerk));
    VisitId approved = request(3, 5, city, "叶成", Relation.CHILD, "叶某", clerk);
    approve(approved, 4, "出生证明", clerk, officer);
    VisitId refused = request(4, 9, city, "程丽华", Relation.OTHER_RELATIVE, "程某某", clerk);
    days.ago(8, 11, 0, () -> prison.refuse(refused, seen(refused), "带来的材料看不出是什么亲属，请让居委会开一张证明再来。", clerk));
    VisitId checked = request(5, 3, city, "卢建平", Relation.SIBLING, "卢某", clerk);
    days.ago(2, 9, 30, () -> prison.check(checked, seen(checked), "户口簿", clerk));
    request(6, 1, city, "余秀珍", Relation.PARENT, "余某", clerk);
  }

  private VisitId request(int serial, int daysAgo, String city, String visitor, Relation relation, String prisoner, Actor by) {
    String first = "15990219700101%03d".formatted(serial);
    AtomicReference<VisitId> made = new AtomicReference<>();
    days.ago(daysAgo, 9, 20, () -> made.set(
        prison.request(
            new RequestVisit(
                DemoDays.key("prison visit", serial), city, DemoNetwork.id("centre", city), DemoNetwork.id("prison", ""), visitor, first + IdentityNumber.checkDigit(first),
                "19940000%03d".formatted(serial), relation, prisoner, Channel.HALL, by))));
    return made.get();
  }

  private void approve(VisitId id, int daysAgo, String proof, Actor clerk, Actor officer) {
    days.ago(daysAgo, 9, 40, () -> prison.check(id, seen(id), proof, clerk));
    days.ago(daysAgo, 15, 0, () -> prison.approve(id, seen(id), "", officer));
  }

  private void book(VisitId id, Actor by) {
    LocalDate from = days.today().plusDays(1);
    prison.book(id, seen(id), UUID.randomUUID(), prison.slots(id, from, SLOTS_AHEAD).getFirst().from(), by);
  }

  private int seen(VisitId id) {
    return prison.own(id).version();
  }
}
