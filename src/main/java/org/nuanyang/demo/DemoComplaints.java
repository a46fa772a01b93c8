package org.nuanyang.demo;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.identity.Actor;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintId;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.ComplaintOutcome;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.Way;
import org.springframework.stereotype.Component;

/** What people of the demo city complained of, and what the bureau found. */
@Component
class DemoComplaints {

  private static final List<String> TWO = List.of("承办人甲", "承办人乙");

  private final Complaints complaints;
  private final DemoDays days;

  DemoComplaints(Complaints complaints, DemoDays days) {
    this.complaints = complaints;
    this.days = days;
  }

  void tell(String city) {
    Actor bureau = days.actor("bureau");
    ComplaintId slow = raise(1, 44, city, "何秀梅", ComplainedOf.LAWYER, ComplaintItem.IDLE, "案子交给律师一个多月，打电话总说在忙，没有见过面。", Way.PHONE, bureau);
    days.ago(42, 10, 0, () -> complaints.accept(slow, version(slow, bureau), TWO, bureau));
    days.ago(36, 10, 0, () -> complaints.state(slow, version(slow, bureau), "律师说明：这段时间在外地开庭，没有及时约见，愿意道歉。", bureau));
    days.ago(30, 15, 0, () -> complaints.conclude(slow, version(slow, bureau), ComplaintOutcome.PARTLY, "一个月没有约见属实，没有影响仲裁期限。", "由中心约谈律师，三日内见面，并报告进展。", bureau));
    days.ago(29, 9, 0, () -> complaints.answered(slow, version(slow, bureau), days.today(), bureau));
    days.ago(24, 9, 0, () -> complaints.followed(slow, version(slow, bureau), "已经见面，仲裁材料补齐。", bureau));
    ComplaintId window = raise(2, 12, city, "马建国", ComplainedOf.CENTRE, ComplaintItem.RUDE, "窗口的人说话不耐烦，让我跑了两趟。", Way.HALL, bureau);
    days.ago(11, 9, 0, () -> complaints.accept(window, version(window, bureau), TWO, bureau));
    ComplaintId money = raise(3, 5, city, "", ComplainedOf.LAWYER, ComplaintItem.TOOK_MONEY, "听说有律师另外收了跑腿费。", Way.LETTER, bureau);
    days.ago(4, 9, 0, () -> complaints.askMore(money, version(money, bureau), "请说明是哪位律师、哪天、收了多少钱，有转账记录的请附上。", bureau));
    raise(4, 1, city, "曾建平", ComplainedOf.DECISION, ComplaintItem.PROCEDURE, "我要求换律师，中心说不换，没有给我讲清楚原因。", Way.ONLINE, bureau);
  }

  private ComplaintId raise(int serial, int daysAgo, String city, String person, ComplainedOf against, ComplaintItem item, String grounds, Way way, Actor by) {
    AtomicReference<ComplaintId> made = new AtomicReference<>();
    days.ago(daysAgo, 9, 10, () -> made.set(
        complaints.raise(
            new RaiseComplaint(
                DemoDays.key("complaint", serial), null, "", DemoNetwork.id("centre", city), person, person.isEmpty() ? "" : "19960000%03d".formatted(serial), against, item, "",
                grounds, way, days.today(), by))));
    return made.get();
  }

  private int version(ComplaintId id, Actor by) {
    return complaints.view(id, by).version();
  }
}
