package org.nuanyang.demo;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.aftercare.Aftercare;
import org.nuanyang.aftercare.CardId;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.OpenCard;
import org.nuanyang.aftercare.PersonKind;
import org.nuanyang.aftercare.RecordHelp;
import org.nuanyang.aftercare.RecordKind;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;

/** Three people the justice office helps back on their feet. */
@Component
class DemoAftercare {

  private final Aftercare aftercare;
  private final DemoDays days;

  DemoAftercare(Aftercare aftercare, DemoDays days) {
    this.aftercare = aftercare;
    this.days = days;
  }

  void tell(String city) {
    Actor officer = days.actor("aftercare");
    CardId home = open(1, 30, city, PersonKind.RELEASED, "苏建华", 12000, "", Set.of(Need.PAPERS, Need.RELIEF, Need.WORK), "先补办身份证，再陪着去社区申请低保；家政公司有个岗位，下周去看。", officer);
    days.ago(24, 10, 0, () -> record(home, RecordKind.PAPERS, "陪到派出所补办身份证，十个工作日取。", officer));
    days.ago(10, 15, 0, () -> record(home, RecordKind.WORK, "到家政公司试工，老板同意留用。", officer));
    CardId young = open(2, 15, city, PersonKind.CORRECTION, "任某", 6200, "父亲任先生 19970000902", Set.of(Need.SCHOOL, Need.FAMILY), "同学校商量下学期复学，每两周同孩子和父亲谈一次。", officer);
    days.ago(8, 16, 0, () -> record(young, RecordKind.VISIT, "同父亲、班主任一起谈了复学，学校同意。", officer));
    open(3, 5, city, PersonKind.CORRECTION, "庞文", 14500, "", Set.of(Need.LEGAL), "离婚财产怎么分，约法律援助律师见面。", officer);
  }

  private CardId open(int serial, int daysAgo, String city, PersonKind kind, String name, int age, String guardian, Set<Need> needs, String agreed, Actor by) {
    AtomicReference<CardId> made = new AtomicReference<>();
    days.ago(daysAgo, 9, 40, () -> made.set(
        aftercare.open(
            new OpenCard(
                DemoDays.key("aftercare", serial), city, DemoNetwork.id("bureau", city), null, kind, name, "19970000%03d".formatted(serial), days.before(age), days.before(daysAgo + 5),
                guardian, needs, agreed, days.today().plusDays(daysAgo + serial * 3L), true, by))));
    return made.get();
  }

  private void record(CardId id, RecordKind kind, String words, Actor by) {
    aftercare.record(new RecordHelp(id, aftercare.view(id, by).version(), kind, days.today(), words, null, by));
  }
}
