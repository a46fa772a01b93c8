package org.nuanyang.demo;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.criminal.CustodyApplications;
import org.nuanyang.criminal.NoteApplication;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;

/** Detained people of the demo city who asked an organ for legal aid: handed on, waiting to be, and one who thought better of it. */
@Component
class DemoCustody {

  private final CustodyApplications custody;
  private final DemoDays days;

  DemoCustody(CustodyApplications custody, DemoDays days) {
    this.custody = custody;
    this.days = days;
  }

  void tell() {
    Actor police = days.actor("police");
    Actor court = days.actor("court");
    UUID first = noted(1, 6, "冉某", "公刑字第201号", "盗窃罪", HelpStage.INVESTIGATION, police);
    days.ago(6, 16, 40, () -> custody.handOn(first, police));
    days.ago(5, 9, 0, () -> custody.familyTold(first, custody.one(first, police).version(), days.today(), police));
    UUID second = noted(2, 2, "尹某", "刑初字第202号", "诈骗罪", HelpStage.FIRST_INSTANCE, court);
    days.ago(1, 9, 10, () -> custody.handOn(second, court));
    UUID ended = noted(3, 4, "岳某", "公刑字第203号", "寻衅滋事罪", HelpStage.INVESTIGATION, police);
    days.ago(3, 9, 0, () -> custody.end(ended, custody.one(ended, police).version(), "家里请了律师，本人说不用了。", police));
    noted(4, 1, "齐某", "公刑字第204号", "故意伤害罪", HelpStage.INVESTIGATION, police);
  }

  /** Said in the afternoon of that day, and written down within the hour. */
  private UUID noted(int serial, int daysAgo, String person, String number, String charge, HelpStage stage, Actor by) {
    AtomicReference<UUID> made = new AtomicReference<>();
    days.ago(daysAgo, 15, 40, () -> made.set(
        custody.note(
            new NoteApplication(
                DemoDays.key("custody", serial), person, "", "（" + days.today().getYear() + "）暖" + number, charge, stage, "暖阳市看守所", days.now().minusSeconds(1_800), null, by))));
    return made.get();
  }
}
