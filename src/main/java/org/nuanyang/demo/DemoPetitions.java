package org.nuanyang.demo;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.identity.Actor;
import org.nuanyang.petitions.BringPetition;
import org.nuanyang.petitions.DoorResult;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.Petitions;
import org.nuanyang.petitions.RecordEscort;
import org.nuanyang.petitions.RoutePetition;
import org.springframework.stereotype.Component;

/** People who went from office to office, and the door each was shown. */
@Component
class DemoPetitions {

  private final Petitions petitions;
  private final DemoDays days;

  DemoPetitions(Petitions petitions, DemoDays days) {
    this.petitions = petitions;
    this.days = days;
  }

  void tell(String city) {
    Actor clerk = days.actor("clerk");
    Actor lawyer = days.actor("lawyer001");
    bring(1, 1, city, PetitionSource.WINDOW, "LAND", "傅建国", "拆迁补偿反映了两年，没有一个准话。", "区信访局，口头答复等通知", clerk);
    bring(2, 2, city, PetitionSource.PETITION_OFFICE, "WORK", "何志刚", "工地的钱过年前就该给，找了三个部门都说不归他们管。", "劳动监察、住建局", clerk);
    PetitionId fined = bring(3, 6, city, PetitionSource.WINDOW, "OFFICE", "曹玉兰", "摆摊被罚了三千元，觉得没道理，去街道说过两次。", "街道办事处，说让找城管", clerk);
    days.ago(5, 9, 0, () -> petitions.classify(fined, seen(fined), "OFFICE", Map.of("act", "FINE", "stage", "DECIDED"), days.before(30), clerk));
    days.ago(5, 9, 30, () -> petitions.take(fined, seen(fined), true, lawyer));
    days.ago(4, 15, 0, () -> petitions.visit(fined, seen(fined), PetitionSource.WINDOW, "又来问有没有消息，说家里等钱用。", clerk));
    PetitionId wages = bring(4, 20, city, PetitionSource.PHONE, "WORK", "梁国平", "饭店辞退了我，没有给补偿，我去信访局，信访局让我来这里。", "市信访局", clerk);
    days.ago(19, 9, 0, () -> petitions.classify(wages, seen(wages), "WORK", Map.of("stage", "NEW"), days.before(60), clerk));
    days.ago(19, 10, 0, () -> petitions.take(wages, seen(wages), true, lawyer));
    days.ago(18, 16, 0, () -> petitions.route(
        new RoutePetition(wages, seen(wages), "LABOUR_ARBITRATION", "辞退补偿属于劳动争议，要先申请仲裁，一年以内都来得及。到了以后说“要求支付经济补偿”，带上工资流水。", null, lawyer)));
    days.ago(16, 11, 0, () -> petitions.escort(new RecordEscort(wages, seen(wages), days.today(), "市劳动人事争议仲裁委员会", "陪本人交了申请书，窗口当场收下，给了回执。", clerk)));
    days.ago(9, 10, 0, () -> petitions.result(wages, seen(wages), DoorResult.UNDER_WAY, "仲裁委已经立案，下月开庭。", clerk));
  }

  private PetitionId bring(int serial, int daysAgo, String city, PetitionSource source, String topic, String name, String story, String told, Actor by) {
    AtomicReference<PetitionId> made = new AtomicReference<>();
    days.ago(daysAgo, 9, 50, () -> made.set(
        petitions.bring(
            new BringPetition(
                DemoDays.key("petition", serial), city, DemoNetwork.id("centre", city), source, source == PetitionSource.PETITION_OFFICE ? "暖信转〔2026〕118号" : "", name, "",
                "19960000%03d".formatted(serial), topic, story, told, by))));
    return made.get();
  }

  private int seen(PetitionId id) {
    return petitions.facts(id).version();
  }
}
