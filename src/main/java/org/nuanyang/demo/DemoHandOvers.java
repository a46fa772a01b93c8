package org.nuanyang.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.OfferTolerance;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.intake.Tolerance;
import org.nuanyang.intake.TransferApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** Applications handed in at the nearest window though another centre is competent, and one accepted although papers are missing. */
@Component
class DemoHandOvers {

  private static final String NEAREST = "159903";
  private static final String COMPETENT = "159902";

  private final Intake intake;
  private final Applications applications;
  private final HandOvers handOvers;
  private final Tolerance tolerance;
  private final Policies policies;
  private final DemoDays days;

  DemoHandOvers(Intake intake, Applications applications, HandOvers handOvers, Tolerance tolerance, Policies policies, DemoDays days) {
    this.intake = intake;
    this.applications = applications;
    this.handOvers = handOvers;
    this.tolerance = tolerance;
    this.policies = policies;
    this.days = days;
  }

  void tell(String city) {
    Actor there = days.actor("county1-clerk");
    Actor here = days.actor("clerk");
    UUID centre = DemoNetwork.id("centre", city);
    ApplicationId arrived = applied(1, 9, city, DemoNetwork.id("centre", NEAREST), "工地在朝晖区，人住和煦区，欠工资一万三", "活是在朝晖区干的，人住和煦区，就近来问。", "阎福生", "祥和保洁公司", there);
    boolean decidedThere = applications.own(arrived).mode() == CitywideMode.MODE_A;
    if (decidedThere) days.ago(8, 9, 0, () -> intake.accept(new AcceptApplication(arrived, version(arrived), there)));
    else days.ago(8, 9, 0, () -> send(arrived, centre, there));
    if (!decidedThere) days.ago(7, 9, 30, () -> handOvers.receive(arrived, version(arrived), here));
    ApplicationId onTheWay = applied(2, 2, city, DemoNetwork.id("centre", NEAREST), "公司在朝晖区，辞退不给补偿", "干了两年多，上个月说不要就不要了。", "薛春燕", "鑫源商贸公司", there);
    if (!decidedThere) days.ago(1, 9, 0, () -> send(onTheWay, centre, there));
    ApplicationId gaps = applied(3, 3, city, centre, "工钱没结清，合同在老板手里", "合同只有一份，在老板那里，手里有工牌和转账记录。", "魏国栋", "北关装修队", here);
    days.ago(3, 14, 0, () -> tolerate(gaps, here));
  }

  private ApplicationId applied(int serial, int daysAgo, String city, UUID centre, String summary, String story, String person, String against, Actor by) {
    AtomicReference<ApplicationId> made = new AtomicReference<>();
    days.ago(daysAgo, 10, 40, () -> made.set(
        intake.submit(
            new SubmitApplication(
                DemoDays.key("application nearby", serial), city, centre, COMPETENT, Channel.HALL, null, Category.LABOR, "ARBITRATION", summary, story,
                DemoDisputes.people(50 + serial, List.of(person), serial == 2 ? "F" : "M", "和煦街道" + serial + "号", against, "朝晖区"),
                new Facts(policies.profileOf(city), days.today(), Set.of("MIGRANT_WORKER"), "M05_WAGE", Map.of()), true, List.of("ID_CARD"), null, null, by))));
    return made.get();
  }

  private void send(ApplicationId id, UUID to, Actor by) {
    handOvers.send(new TransferApplication(id, version(id), to, true, "事情发生在朝晖区，由市中心管；本人同意转过去。", by));
  }

  /** What may follow later follows later; where the city's rules let nothing follow, it stays as it is. */
  private void tolerate(ApplicationId id, Actor by) {
    List<String> later = tolerance.tolerable(applications.own(id)).stream().map(RequiredDocument::code).limit(1).toList();
    if (!later.isEmpty()) tolerance.offer(new OfferTolerance(id, version(id), true, later, true, by));
  }

  private long version(ApplicationId id) {
    return applications.own(id).version();
  }
}
