package org.nuanyang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.pool.ApplyForPool;
import org.nuanyang.pool.MarkKind;
import org.nuanyang.pool.MarkMember;
import org.nuanyang.pool.Panels;
import org.nuanyang.pool.PoolAdmission;
import org.nuanyang.pool.PoolRecords;
import org.springframework.stereotype.Component;

/** What goes on in the demo city's pool: requests on their way in, grades, experts and a lawyer team. */
@Component
class DemoPool {

  private static final int GRADED = 40;

  private final PoolAdmission admission;
  private final PoolRecords records;
  private final Panels panels;

  DemoPool(PoolAdmission admission, PoolRecords records, Panels panels) {
    this.admission = admission;
    this.records = records;
    this.panels = panels;
  }

  void fill(String city, List<EnrolPractitioner> lawyers, LocalDate today) {
    Actor system = Actor.system(city);
    requests(city, lawyers, today, system);
    for (int i = 0; i < GRADED; i++) {
      MarkKind grade = i % 9 == 0 ? MarkKind.PASS : i % 2 == 0 ? MarkKind.EXCELLENT : MarkKind.GOOD;
      records.mark(new MarkMember(lawyers.get(i * 3).id(), grade, today.minusDays(10L + i), "2026年评查第" + (i + 1) + "号", system));
    }
    // Two files of one lawyer failed this year: the rules propose, nobody has decided yet.
    UUID careless = lawyers.get(151).id();
    records.mark(new MarkMember(careless, MarkKind.FAIL, today.minusDays(90), "2026年评查第101号", system));
    records.mark(new MarkMember(careless, MarkKind.FAIL, today.minusDays(8), "2026年评查第118号", system));
    panel(lawyers, "EXPERTS", "重大疑难案件专家库", "重大、疑难和群体性案件", "CRIMINAL", "M", system);
    panel(lawyers, "TEAM", "妇女权益保障律师团", "婚姻家庭、家庭暴力和妇女劳动权益", "MARRIAGE_FAMILY", "F", system);
  }

  private void panel(List<EnrolPractitioner> lawyers, String kind, String name, String topic, String field, String gender, Actor by) {
    UUID panel = panels.make(kind, name, topic, by);
    lawyers.stream()
        .filter(one -> one.kind() == PractitionerKind.LAWYER && one.gender().equals(gender) && one.specialities().contains(field))
        .limit(6)
        .forEach(one -> panels.nominate(panel, one.id(), by));
  }

  private void requests(String city, List<EnrolPractitioner> lawyers, LocalDate today, Actor by) {
    String[] names = {"苏和", "林晓", "高远"};
    for (int i = 0; i < names.length; i++) {
      EnrolPractitioner colleague = lawyers.get(20 + i * 7);
      LocalDate licensed = today.minusYears(3 + i * 2).minusDays(40);
      UUID id =
          admission.apply(
              new ApplyForPool(
                  colleague.firm(), names[i], "1159920%02d%08d".formatted(licensed.getYear() % 100, 19_000_000 + i),
                  PractitionerKind.LAWYER, i == 1 ? "F" : "M", licensed, null, null, i == 2 ? 60 : 0,
                  i == 1 ? Set.of("MARRIAGE_FAMILY", "JUVENILE") : Set.of("LABOR", "CONTRACT_DEBT"),
                  i == 0 ? Set.of("zh", "mn") : Set.of("zh"), "1380000%04d".formatted(7100 + i), "", i == 0 ? "" : "市律师协会", null, by));
      if (i == 0) continue;
      admission.pass(id, "", 0, by);
      if (i == 1) admission.publicise(id, 1, by);
    }
  }
}
