package org.nuanyang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Money;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Taking over a history: thousands at a time, and the lists stay on their indexes. */
@ModuleDatabaseTest
@Import(StandIns.class)
class PastCasesTests {

  private static final Instant GRANTED = Instant.parse("2026-01-05T02:00:00Z");

  @Autowired CaseArchive archive;
  @Autowired CaseLists lists;
  @Autowired JdbcClient jdbc;
  @MockitoBean AuditTrail audit;

  final UUID handler = UUID.randomUUID();

  @Test
  void writesNumbersAmountsAndTheBook() {
    archive.take(List.of(archived("150901", "苏某", 0), running("150901", "白某", 1)));
    archive.take(List.of(archived("150901", "宝\\某\t", 2)));

    List<CaseLine> found = lists.find(new CaseSearch(null, null, null, "", null), director("150901")).rows();
    assertThat(found)
        .extracting(CaseLine::caseNumber)
        .containsExactly("暖法援民〔2026〕3号", "暖法援民〔2026〕2号", "暖法援民〔2026〕1号");
    assertThat(found.getFirst().applicantName()).isEqualTo("宝\\某\t");
    UUID first = found.getLast().id().value();
    assertThat(jdbc.sql("select verb from case_event where case_id = ? order by id").param(first).query(String.class).list())
        .containsExactly("OPEN", "ASSIGN", "CONFIRM", "SIGN", "CLOSE", "SUBMIT_FILE", "ACCEPT_FILE", "ARCHIVE");
    assertThat(jdbc.sql("select awarded from case_amount where case_id = ?").param(first).query(BigDecimal.class).single())
        .isEqualByComparingTo("1500.25");
  }

  @Test
  void everyListWalksAnIndex() {
    var past = new ArrayList<PastCase>();
    for (int i = 0; i < 4000; i++) past.add(i % 2 == 0 ? archived("150903", "周某" + i, i) : running("150903", "吴某" + i, i));
    archive.take(past);
    jdbc.sql("analyze legal_aid_case").update();

    UUID centre = centre("150903");
    for (String condition :
        List.of(
            "deciding_org = '%s'".formatted(centre),
            "deciding_org = '%s' and state = 'ARCHIVED'".formatted(centre),
            "deciding_org = '%s' and state = 'ARCHIVED' and stage = 'ARBITRATION'".formatted(centre),
            "handler = '%s' and state = 'ARCHIVED' and deciding_org = any('{%s}')".formatted(handler, centre),
            "handler_account = '%s' and state = 'ARCHIVED'".formatted(handler))) {
      assertThat(plan(condition)).as(condition).contains("Index Scan").doesNotContain("Sort", "Seq Scan");
    }
  }

  private static UUID centre(String city) {
    return UUID.nameUUIDFromBytes(city.getBytes(StandardCharsets.UTF_8));
  }

  private String plan(String condition) {
    return String.join(
        "\n",
        jdbc.sql(
                "explain select * from legal_aid_case where " + condition
                    + " and (granted_at, id) < (now(), '00000000-0000-0000-0000-000000000000')"
                    + " order by granted_at desc, id desc limit 26")
            .query(String.class)
            .list());
  }

  private PastCase running(String city, String applicant, int days) {
    return past(city, applicant, CaseState.IN_PROGRESS, days);
  }

  private PastCase archived(String city, String applicant, int days) {
    return past(city, applicant, CaseState.ARCHIVED, days);
  }

  private PastCase past(String city, String applicant, CaseState state, int minutes) {
    Instant granted = GRANTED.plus(Duration.ofMinutes(minutes));
    LocalDate day = LocalDate.of(2026, 1, 5);
    boolean done = state == CaseState.ARCHIVED;
    return new PastCase(
        UUID.randomUUID(), UUID.randomUUID(), "1509-2026-0000001-1", city, centre(city), "CIVIL",
        "LABOR_MEDIATION_ARBITRATION", "ARBITRATION", "M05_WAGE", applicant, 1, state, granted, handler, handler, "李律师",
        UUID.randomUUID(), granted.plusSeconds(60), granted.plusSeconds(120), day.plusDays(1), UUID.randomUUID(),
        Money.of("2000"), Money.of("1500.25"), null, done ? granted.plus(Duration.ofDays(60)) : null,
        done ? ClosingType.AWARD : null, done ? ResultGrade.PARTIAL : null, done ? granted.plus(Duration.ofDays(62)) : null,
        done ? granted.plus(Duration.ofDays(70)) : null, done ? granted.plus(Duration.ofDays(71)) : null);
  }

  private Actor director(String city) {
    return new Actor(UUID.randomUUID(), "赵主任", Set.of(Role.DIRECTOR), centre(city), city, DataScope.CITY, Set.of());
  }
}
