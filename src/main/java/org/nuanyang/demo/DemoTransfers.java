package org.nuanyang.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.Federation;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.Partners;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.cooperation.WriteLetter;
import org.nuanyang.demo.DemoDisputes.Dispute;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.SignedRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Disputes of the demo city that went from legal aid to the committee or back, and letters for them to other cities. */
@Component
class DemoTransfers {

  private final Intake intake;
  private final Applications applications;
  private final Mediations mediations;
  private final Agreements agreements;
  private final Transfers transfers;
  private final CooperationLetters letters;
  private final Partners partners;
  private final Federation federation;
  private final JsonMapper json;
  private final Clock clock;
  private final Policies policies;
  private final DemoDisputes steps;
  private final DemoDays days;

  DemoTransfers(Intake intake, Applications applications, Mediations mediations, Agreements agreements, Transfers transfers, CooperationLetters letters, Partners partners, Federation federation, Policies policies,
      DemoDisputes steps, DemoDays days, JsonMapper json, Clock clock) {
    this.intake = intake;
    this.applications = applications;
    this.mediations = mediations;
    this.agreements = agreements;
    this.transfers = transfers;
    this.letters = letters;
    this.partners = partners;
    this.federation = federation;
    this.json = json;
    this.clock = clock;
    this.policies = policies;
    this.steps = steps;
    this.days = days;
  }

  /** @return a matter with aid granted, on which more can be asked for */
  MatterId tell(String city) {
    settled(city);
    wentBack(city);
    atTheCommittee(city);
    MatterId aided = wentToAid(city);
    onTheWay(city);
    letters(city);
    askedFromElsewhere(city);
    return aided;
  }

  private void settled(String city) {
    ApplicationId file = made(40, () -> applied(city, 31, "饭店欠两个月工钱", "在饭店端了两个月盘子，说好一个月四千，老板说生意不好先欠着。", "张喜顺", "大漠餐饮店"));
    UUID sent = made(39, () -> toCommittee(file, "饭店愿意谈"));
    days.ago(38, 9, 30, () -> {
      Actor mediator = days.actor("mediator");
      MediationId id = transfers.transfer(sent, mediator).mediation();
      steps.accepted(id, mediator);
      agreements.byWord(id, steps.seen(id, mediator), steps.paysOnce(id, "饭店欠两个月工钱，双方对数目没有争议。", "8000", days.today().plusDays(10), "两个月的工钱", mediator), mediator);
      steps.paid(id, null, mediator);
    });
  }

  /** The committee could not settle it; the workers have a decision on aid three days later. */
  private MatterId wentToAid(String city) {
    Actor mediator = days.actor("mediator2");
    MediationId id =
        made(21, () -> steps.asked(
            new Dispute("bridge", Source.PERSON, null, "", Category.LABOR, "十二个人的工钱，老板只愿意给一半", "我们十二个人修桥干了半年，还欠十四万多，老板说只给一半，爱要不要。",
                DemoDisputes.people(32, List.of("何成林", "何成山", "宋平", "孙刚", "孙福", "郭军", "马龙", "梁顺", "朱金宝", "林贵生", "徐川", "胡田"), "M", "东河街道5号", "宏路桥梁公司", "晨光市矿山街道1号")),
            city, mediator));
    days.ago(20, 9, 0, () -> steps.accepted(id, mediator));
    steps.held(20, id, "第二调解室", "单位只认七万元，工人们要十四万六千元，差得太多，今天没有谈成。", mediator);
    days.ago(7, 15, 0, () -> steps.failed(id, Ending.NO_AGREEMENT, "单位只愿意给一半。", mediator));
    days.ago(6, 9, 40, () -> transfers.toAid(
        new Transfers.ToAid(
            DemoNetwork.id("to aid", "bridge"), id, steps.seen(id, mediator), DemoNetwork.id("centre", city), days.today(), "M05_WAGE", Set.of("MIGRANT_WORKER"), "ARBITRATION", true,
            "没有调成，工人要求法律援助", mediator)));
    MatterId matter = steps.matter(id, mediator);
    ApplicationId file = applications.of(matter).getFirst().id();
    days.ago(3, 9, 20, () -> accepted(file));
    granted(3, file);
    return matter;
  }

  private void wentBack(String city) {
    ApplicationId file = made(18, () -> applied(city, 33, "物业公司不给开离职证明也不结工资", "在物业干保安，辞职的时候扣了一个月工资，离职证明也不给开。", "宋福", "新城物业公司"));
    UUID sent = made(17, () -> toCommittee(file, "物业来电话说可以谈"));
    days.ago(14, 10, 0, () -> transfers.back(sent, "物业约了两次都没来", days.actor("clerk")));
    granted(13, file);
  }

  private void atTheCommittee(String city) {
    Actor mediator = days.actor("mediator");
    ApplicationId file = made(8, () -> applied(city, 34, "保洁公司少发加班费", "每天干十个小时，只按八个小时算钱，三个月少了两千多。", "郭秀芳", "祥和保洁公司"));
    UUID sent = made(7, () -> toCommittee(file, "公司人事愿意来谈"));
    days.ago(5, 9, 50, () -> {
      MediationId id = transfers.transfer(sent, mediator).mediation();
      steps.accepted(id, mediator);
      steps.planned(id, "第一调解室", mediator);
    });
  }

  private void onTheWay(String city) {
    ApplicationId file = made(2, () -> applied(city, 35, "工地上摔伤，医药费老板只垫了一半", "从架子上掉下来，脚骨裂了，老板垫了两千就不管了。", "吴田", "北关装修队"));
    made(1, () -> toCommittee(file, "老板愿意来谈剩下的医药费"));
  }

  private void letters(String city) {
    Actor clerk = days.actor("clerk");
    Actor director = days.actor("director");
    ApplicationId file = made(26, () -> applied(city, 36, "外地老板欠工钱，人回老家了", "老板回了外省老家，电话也换了，欠我两万一千元。", "董志刚", "宏路桥梁公司"));
    granted(25, file);
    PersonMeant boss = new PersonMeant("阎某", "", "19920036000", "远山市河口区临江路7号");
    PersonMeant witness = new PersonMeant("卢某", "", "19920036111", "远山市河口区");
    UUID served = made(24, () -> letter(file, HelpKind.SERVICE, "请到该地址送达仲裁申请书副本，并请本人签收。", boss, clerk));
    days.ago(23, 9, 0, () -> letters.sign(served, seen(served, director), director));
    days.ago(8, 9, 0, () -> letters.recordAnswer(served, seen(served, clerk), false, "已经送到本人手里，签收单随信寄来。", clerk));
    UUID asked = made(6, () -> letter(file, HelpKind.INTERVIEW, "请向同工地的工友问清干了多少天、工钱怎么说的。", witness, clerk));
    days.ago(5, 14, 0, () -> letters.sign(asked, seen(asked, director), director));
    made(1, () -> letter(file, HelpKind.INVESTIGATION, "请查这家公司现在的登记地址和负责人。", new PersonMeant("宏路桥梁公司", "", "", ""), clerk));
  }

  /** Another city asks, signed with the key it was given. */
  private void askedFromElsewhere(String city) {
    Partners.Issued key = partners.enter("110100", "远山市法律援助中心", URI.create("https://aid.yuanshan.example"), days.actor("admin"));
    Map<String, Object> asked =
        Map.of(
            "from", "远山市法律援助中心", "contact", "协作岗 010-5550100", "kind", HelpKind.SERVICE.name(), "about", "劳动争议", "request", "请把开庭通知送到该地址，并请本人签收。",
            "person", Map.of("name", "贾某", "identityNumber", "", "phone", "19920037000", "address", "朝晖区滨湖街道15号"), "answerBy", days.today().plusDays(20).toString());
    Map<String, Object> message =
        Map.of(
            "version", 1, "letter", DemoNetwork.id("letter", "asked"), "to", "SENT", "by", "远山市中心主任", "words", "", "number", "远法援〔" + days.today().getYear() + "〕协字第18号", "enclosed", List.of(),
            "asked", asked);
    byte[] body = json.writeValueAsBytes(message);
    byte[] secret = HexFormat.of().parseHex(key.secret());
    federation.receive(SignedRequest.sign(key.key().toString(), secret, "demo-letter-18", "POST", "/api/federation/messages", body, clock.instant()), "demo-letter-18");
  }

  private UUID letter(ApplicationId file, HelpKind kind, String request, PersonMeant person, Actor by) {
    return letters.write(new WriteLetter(DemoNetwork.id("letter", kind.name()), file.value(), null, "远山市法律援助中心", kind, request, person, false, by));
  }

  private int seen(UUID letter, Actor by) {
    return letters.view(letter, by).version();
  }

  ApplicationId applied(String city, int serial, String summary, String story, String person, String against) {
    UUID centre = DemoNetwork.id("centre", city);
    Facts facts = new Facts(policies.profileOf(city), days.today(), Set.of("MIGRANT_WORKER"), "M05_WAGE", Map.of());
    ApplicationId file = intake.submit(
        new SubmitApplication(
            DemoNetwork.id("application", String.valueOf(serial)), city, centre, "159902", Channel.HALL, null, Category.LABOR, "ARBITRATION", summary, story,
            DemoDisputes.people(serial, List.of(person), serial % 2 == 0 ? "F" : "M", "东河街道" + serial + "号", against, "站前街道"), facts, true, List.of("ID_CARD"), null, null,
            days.actor("clerk")));
    accepted(file);
    return file;
  }

  private void accepted(ApplicationId file) {
    intake.accept(new AcceptApplication(file, applications.own(file).version(), days.actor("clerk")));
  }

  void granted(int daysAgo, ApplicationId file) {
    days.ago(daysAgo, 10, 10, () -> intake.propose(new ProposeDecision(file, applications.own(file).version(), Proposal.GRANT, null, "符合条件", days.actor("reviewer"))));
    days.ago(daysAgo, 11, 0, () -> intake.grant(new GrantAid(file, applications.own(file).version(), "符合条件，给予法律援助。", days.actor("director"))));
  }

  private UUID toCommittee(ApplicationId file, String reason) {
    LocalDate today = days.today();
    return transfers.toMediation(
        new Transfers.ToMediation(
            DemoNetwork.id("to mediation", file.toString()), applications.own(file).matter(), DemoNetwork.id("mediation", ""), reason, today, today, null, true, false, days.actor("clerk")));
  }

  <T> T made(int daysAgo, Supplier<T> step) {
    AtomicReference<T> made = new AtomicReference<>();
    days.ago(daysAgo, 10, 20, () -> made.set(step.get()));
    return made.get();
  }
}
