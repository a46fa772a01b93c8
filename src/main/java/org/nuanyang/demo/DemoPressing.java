package org.nuanyang.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.DiscussionId;
import org.nuanyang.oversight.Discussions;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.ProposeDiscussion;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.RecordDiscussion;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.SupervisionId;
import org.nuanyang.oversight.Target;
import org.nuanyang.oversight.Way;
import org.springframework.stereotype.Component;

/** What was said against decisions of the demo city's centre, what it is pressed for, and what was talked over together. */
@Component
class DemoPressing {

  /** Three people with 186,000 yuan a year. */
  private static final Map<String, Object> WELL_OFF =
      Map.of("has_counsel", false, "stable_income", true, "household_income_12m", new BigDecimal("186000"), "household_persons", new BigDecimal("3"));

  private final DemoAid aid;
  private final Objections objections;
  private final Supervision supervision;
  private final Discussions discussions;
  private final DemoDays days;

  DemoPressing(DemoAid aid, Objections objections, Supervision supervision, Discussions discussions, DemoDays days) {
    this.aid = aid;
    this.objections = objections;
    this.supervision = supervision;
    this.discussions = discussions;
    this.days = days;
  }

  /** @param crowd an application of many, which was talked over before it was decided; @param slow a centre that keeps its terms badly */
  void tell(String city, ApplicationId crowd, UUID slow) {
    Actor bureau = days.actor("bureau");
    ApplicationFile maintained = refused(city, 51, 30, "加班费没有给，家里有两套出租房", "方志远");
    ObjectionId old = made(27, () -> objected(maintained, "房租还了房贷，剩不下多少。"));
    days.ago(24, 10, 0, () -> objections.decide(new DecideObjection(old, objections.view(old, bureau).version(), false, "核对了租金收入和还款，家庭人均收入仍超过标准，中心的决定正确。", bureau)));
    ApplicationFile waits = refused(city, 52, 9, "离职没有结清提成", "柳青梅");
    made(3, () -> objected(waits, "去年的收入是一次性的，今年已经没有工作了。"));
    pressed(waits, slow);
    talkedOver(crowd, waits);
  }

  private ApplicationFile refused(String city, int serial, int daysAgo, String summary, String person) {
    ApplicationId id =
        made(daysAgo + 1, () -> aid.applied(city, String.valueOf(serial), Set.of(), WELL_OFF, summary, summary + "，想请律师帮忙要。", DemoDisputes.people(serial, List.of(person), serial % 2 == 0 ? "F" : "M", "友谊街道" + serial + "号", "新城物业公司", "新城街道")));
    days.ago(daysAgo + 1, 10, 50, () -> aid.accepted(id));
    days.ago(daysAgo, 15, 0, () -> aid.refused(id, "家庭人均收入超过本地标准，又不属于免予核查的人群。"));
    return aid.file(id);
  }

  private ObjectionId objected(ApplicationFile file, String grounds) {
    return objections.raise(
        new RaiseObjection(DemoNetwork.id("objection", file.receiptNumber()), file.matter(), file.id().value(), ObjectedTo.REFUSAL, Way.HALL, days.today(), grounds, null, days.actor("clerk")));
  }

  private void pressed(ApplicationFile file, UUID slow) {
    Actor leader = days.actor("leader");
    Actor director = days.actor("director");
    SupervisionId done = made(7, () -> order(1, Target.APPLICATION, file.id().value(), false, "群众来信说没有讲清为什么不给，请说明。", leader));
    days.ago(6, 11, 0, () -> supervision.reply(done, supervision.view(done, director).version(), "已当面讲清收入怎么算，并告知可以提异议。", director));
    days.ago(5, 9, 0, () -> supervision.close(done, supervision.view(done, leader).version(), "讲清楚就好。", leader));
    made(2, () -> order(2, Target.CENTRE, slow, true, "近三个月审查超期明显多于其他中心，请查明原因，报整改措施。", leader));
    SupervisionId answered = made(4, () -> order(3, Target.CENTRE, DemoNetwork.id("centre", days.actor("clerk").city()), false, "窗口午间无人值守，请安排轮班。", leader));
    days.ago(2, 16, 0, () -> supervision.reply(answered, supervision.view(answered, director).version(), "从下周起午间安排一人值守，排班表已经公布。", director));
  }

  private SupervisionId order(int serial, Target target, UUID subject, boolean major, String demand, Actor by) {
    return supervision.order(new OrderSupervision(DemoDays.key("supervision", serial), target, subject, major, demand, null, by));
  }

  private void talkedOver(ApplicationId crowd, ApplicationFile waits) {
    Actor reviewer = days.actor("reviewer");
    Actor director = days.actor("director");
    DiscussionId held = made(44, () -> discussion(1, crowd.value(), HardBecause.MANY_PEOPLE, "十二人一起申请，其中一人已请律师，怎么决定？", reviewer));
    days.ago(43, 14, 0, () -> discussions.record(
        new RecordDiscussion(
            held, 0, days.today(),
            List.of(
                new RecordDiscussion.Voice("乌兰", "中心主任", "其他人符合条件，一起给；请了律师的一人单独告知。"), new RecordDiscussion.Voice("丁一凡", "审查员", "同意，要写清理由和异议的办法。"),
                new RecordDiscussion.Voice("侯文静", "值班律师", "同意，建议推选两名代表人。")),
            "三人意见一致。", "十一人给予法律援助，一人不予，分别送达。", false, director)));
    made(1, () -> discussion(2, waits.id().value(), HardBecause.DIFFICULT_LAW, "一次性收入要不要算进全年人均收入？", reviewer));
  }

  private DiscussionId discussion(int serial, UUID application, HardBecause because, String question, Actor by) {
    return discussions.propose(new ProposeDiscussion(DemoDays.key("discussion", serial), Target.APPLICATION, application, Set.of(because), question, by));
  }

  private <T> T made(int daysAgo, Supplier<T> step) {
    AtomicReference<T> made = new AtomicReference<>();
    days.ago(daysAgo, 10, 20, () -> made.set(step.get()));
    return made.get();
  }
}
