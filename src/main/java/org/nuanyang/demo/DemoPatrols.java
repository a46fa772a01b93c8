package org.nuanyang.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeResult;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.RecordPatrol;
import org.nuanyang.patrol.ReferralWay;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.patrol.Satisfied;
import org.nuanyang.patrol.SetPatrol;
import org.springframework.stereotype.Component;

/** Patrols of the demo city, each on its day: two tasks, and disputes at every step, one dangerous, two that look like one, one before the committee. */
@Component
class DemoPatrols {

  private static final PartyTold NOBODY = new PartyTold("", "");

  private final Patrols patrols;
  private final Disputes disputes;
  private final Villages villages;
  private final DemoDays days;

  DemoPatrols(Patrols patrols, Disputes disputes, Villages villages, DemoDays days) {
    this.patrols = patrols;
    this.disputes = disputes;
    this.villages = villages;
    this.days = days;
  }

  void go(CityPlan plan) {
    Actor mediator = days.actor("mediator"), second = days.actor("mediator2"), station = days.actor("station-clerk");
    // The last county: its village roads are long, and nobody else of the demo city is there at first.
    String county = plan.counties().getLast().code();
    List<VillageView> whole = villages.list(plan.city().code(), county, "", null, 400).rows();
    List<VillageView> all = IntStream.range(0, 10).mapToObj(i -> whole.get(i * whole.size() / 10)).toList();
    LocalDate today = days.today();
    List<UUID> near = all.stream().limit(6).map(VillageView::id).toList();
    List<UUID> people = List.of(mediator.id(), second.id(), station.id());
    LocalDate month = today.minusDays(27);
    UUID[] task = new UUID[1];
    days.ago(27, 8, 40, () -> task[0] = patrols.set(new SetPatrol(key("task"), "土地草场纠纷排查", month, today.plusDays(3), Set.of(DisputeKind.LAND, DisputeKind.NEIGHBOUR), near, people, 4, false, "看界桩、看水渠，问问去年的老纠纷。", mediator)));

    days.ago(26, 9, 30, () -> patrols.record(new RecordPatrol(key("quiet"), task[0], near.getFirst(), days.today(), "走了八户，没有事", null, mediator)));
    UUID settled = found(25, 10, task[0], all.get(1), DisputeKind.LAND, "两家为地边争了一垄，当场量了地", 2, "1200", Set.of(), new PartyTold("陈地边", ""), NOBODY, mediator);
    days.ago(25, 11, 10, () -> disputes.settle(settled, version(settled, mediator), "按二轮承包的册子量的，两家都认", mediator));
    days.ago(22, 15, 0, () -> disputes.close(settled, version(settled, mediator), DisputeResult.SETTLED, Satisfied.YES, "三天后电话问过", mediator));

    PartyTold lender = new PartyTold("沈借条", "13900001234"), borrower = new PartyTold("曹欠款", "");
    found(19, 16, null, all.get(3), DisputeKind.DEBT, "借了六万元，说好秋后还，现在不认", 2, "60000", Set.of(), lender, borrower, mediator);

    UUID wages = found(16, 9, null, all.get(6), DisputeKind.WAGES, "牧场雇工七个人，两个月没发工钱", 7, "84000", Set.of(), new PartyTold("丁雇工", ""), NOBODY, mediator);
    days.ago(16, 14, 20, () -> disputes.refer(wages, version(wages, mediator), ReferralWay.BODY, "旗人力资源和社会保障局劳动监察", "人多，要先查账", mediator));
    days.ago(15, 9, 0, () -> patrols.set(new SetPatrol(key("wages"), "年底欠薪排查", today.withDayOfMonth(1), today.withDayOfMonth(today.lengthOfMonth()), Set.of(DisputeKind.WAGES), near, List.of(mediator.id()), 2, true, "重点看工地和牧场雇工。", mediator)));

    UUID watched = found(12, 11, null, all.get(5), DisputeKind.MARRIAGE, "夫妻分居，为孩子跟谁吵过几次", 3, null, Set.of(DangerSign.MINORS), NOBODY, NOBODY, second);
    days.ago(12, 11, 30, () -> disputes.watch(watched, version(watched, second), today.plusDays(12), "妇女主任每周去一次", second));
    found(9, 15, null, all.get(7), DisputeKind.TRAFFIC, "电动车撞了人，药费没有谈好", 2, "9000", Set.of(), NOBODY, NOBODY, mediator);

    UUID pasture = found(6, 10, task[0], all.get(4), DisputeKind.LAND, "羊群过界吃了草场，要赔三千元", 2, "3000", Set.of(), new PartyTold("巴特尔", "13900005678"), new PartyTold("白音", ""), mediator);
    days.ago(5, 9, 10, () -> disputes.mediate(pasture, version(pasture, mediator), DemoNetwork.id("mediation", ""), List.of(), mediator));
    found(4, 17, null, all.get(9), DisputeKind.DEBT, "邻村的人来要钱，在家门口吵，说有借条", 3, "60000", Set.of(), borrower, lender, second);
    found(2, 10, null, all.get(8), DisputeKind.SUPPORT, "三个儿子为老人轮住吵架", 4, null, Set.of(), NOBODY, NOBODY, second);
    found(0, 0, task[0], all.get(2), DisputeKind.NEIGHBOUR, "喝了酒为宅基地争吵，有人拿了铁锹", 4, null, Set.of(DangerSign.WEAPON, DangerSign.THREAT), new PartyTold("韩院墙", ""), new PartyTold("蒋滴水", ""), station);
  }

  /** What a liaison wrote down so many days ago, at that hour; now for none: the clock of a dangerous one has just begun. */
  private UUID found(int ago, int hour, @Nullable UUID task, VillageView village, DisputeKind kind, String what, int people, @Nullable String amount, Set<DangerSign> signs,
      PartyTold one, PartyTold other, Actor by) {
    UUID[] card = new UUID[1];
    Runnable written = () -> {
      List<PartyTold> parties = one.nameless() && other.nameless() ? List.of() : List.of(one, other);
      var told = new ReportDispute(key(what), task, village.id(), kind, what, parties, people, amount == null ? null : new BigDecimal(amount), days.today().minusDays(5), signs, by);
      card[0] = patrols.record(new RecordPatrol(key(what), task, village.id(), days.today(), "", told, by)).card();
    };
    if (ago == 0) written.run();
    else days.ago(ago, hour, 15, written);
    return card[0];
  }

  private int version(UUID card, Actor by) {
    return disputes.view(card, by).version();
  }

  private static UUID key(String what) {
    return DemoNetwork.id("patrol", what);
  }
}
