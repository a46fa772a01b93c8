package org.nuanyang.criminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Happened;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows D13 to D25 of the deadline table: whose they are, where they end, over rest days, holidays and a leap day. */
@PlatformTest
class CriminalTermsTests {

  @Autowired DeadlineRules rules;

  /** Weekdays: 2026-07-01 is a Wednesday, 2026-10-01 to 07 are holidays, 2028-02-29 is a Tuesday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          RULE | TRIGGER             | LAST                | WHO
          D13  | 2026-07-01T09:00    | 2026-07-06          | 人民法院、人民检察院、公安机关
          D13  | 2026-06-29T09:00    | 2026-07-02          | 人民法院、人民检察院、公安机关
          D14  | 2026-07-01T09:00    | 2026-07-06          | 法律援助机构
          D14  | 2026-09-29T09:00    | 2026-10-08          | 法律援助机构
          D14  | 2028-02-26T09:00    | 2028-02-29          | 法律援助机构
          D15  | 2026-07-31T09:00    | 2026-07-16          | 人民法院
          D15  | 2028-03-15T09:00    | 2028-02-29          | 人民法院
          D16  | 2026-07-01T09:00    | 2026-07-06          | 承办律师
          D17A | 2026-07-01T09:00    | 2026-07-06          | 应当通知辩护的被告人
          D17B | 2026-07-01T09:00    | 2026-07-09          | 人民法院
          D18  | 2026-07-01T09:00    | 2026-07-16          | 新的辩护人
          D19A | 2026-07-03T18:30    | 2026-07-04T18:30    | 办案机关、监管场所
          D19B | 2026-07-01T09:00    | 2026-07-06          | 公安机关
          D20  | 2026-07-03T18:30    | 2026-07-04T18:30    | 值班律师
          D21  | 2026-07-03T18:30    | 2026-07-04T18:30    | 看守所
          D22  | 2026-07-03T18:30    | 2026-07-05T18:30    | 看守所
          D23  | 2026-07-01T09:00    | 2026-07-06          | 公安机关
          D24A | 2026-07-04T09:00    | 2026-07-04          | 侦查机关
          D24B | 2026-07-01T09:00    | 2026-07-06          | 人民检察院
          D24C | 2026-07-01T09:00    | 2026-07-06          | 人民法院
          D25A | 2026-07-08T09:00    | 2026-07-03          | 办案机关
          D25B | 2026-07-02T09:00    | 2026-07-06          | 法律援助机构
          """)
  void end(String rule, LocalDateTime trigger, String last, String who) {
    List<Happened> events = rule.equals("D15") ? List.of(new Happened("HEARING", trigger.toLocalDate())) : List.of();
    ReckonedDeadline counted = rules.reckon(new ReckonDeadline("NATIONAL", rule, trigger.atZone(CityClock.ZONE), List.of(), events));

    assertThat(counted.rule().actor()).isEqualTo(who);
    if (last.length() > 10) assertThat(counted.lastMoment().toLocalDateTime()).isEqualTo(LocalDateTime.parse(last));
    else assertThat(counted.lastDay()).isEqualTo(LocalDate.parse(last));
  }
}
