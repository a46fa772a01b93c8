package org.nuanyang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.Papers;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo city is peopled, and its latest files hold their papers. */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=400", "nuanyang.demo-consultations=120"})
class DemoCityTests {

  @Autowired JdbcClient sql;
  @Autowired Papers papers;

  @Test
  void hasPeopleAtItsPlaces() {
    Map<PlaceDuty, List<Object>> found =
        sql.sql("select duty from place_person").query(String.class).list().stream()
            .collect(Collectors.groupingBy(PlaceDuty::valueOf, Collectors.mapping(Object.class::cast, Collectors.toList())));

    assertThat(found.get(PlaceDuty.WINDOW_CLERK)).hasSize(24);
    assertThat(found.get(PlaceDuty.DUTY_LAWYER)).hasSize(70);
    assertThat(count("place_person p join organisation o on o.id = p.organisation where p.duty = 'MEDIATOR' and o.kind = 'STATION'")).isEqualTo(156);
    assertThat(count("place_person where duty = 'WINDOW_CLERK' and account not in (select id from account)")).isZero();
    assertThat(count("place_person where duty = 'DUTY_LAWYER' and practitioner is null")).isZero();
  }

  /** The size a prefecture reported: 1,941 bodies, 5,741 people; and villages some of which nobody serves. */
  @Test
  void hasADirectoryOfTheReportedSize() {
    assertThat(count("organisation where active")).isGreaterThanOrEqualTo(1_941);
    assertThat(count("practitioner where kind in ('LAWYER', 'GRASSROOTS_WORKER')") + count("place_person where practitioner is null")).isGreaterThanOrEqualTo(5_741);
    assertThat(count("village")).isGreaterThan(2_000);
    assertThat(count("village where contact_point is null")).isPositive().isLessThan(count("village"));
  }

  @Test
  void keepsThePapersOfItsLatestFiles() {
    assertThat(count("(select distinct subject from paper where type = 'APPLICATION_FORM' and issued_at < (select max(issued_at) from paper)) s")).as("a hundred of the past, and those of these weeks").isBetween(90, 125);
    assertThat(count("paper p join aid_application a on a.id = p.subject where p.type = 'APPLICATION_FORM' and p.issued_at <> a.submitted_at and a.submitted_at < timestamptz '2026-06-30'")).isZero();
    for (String type : List.of("APPLICATION_FORM", "RECEIPT", "APPROVAL_SHEET", "GRANT_DECISION", "ASSIGNMENT_NOTICE", "AGENCY_AGREEMENT", "OFFICIAL_LETTER", "CLOSING_REPORT")) {
      var row = sql.sql("select p.id, applicant_name from paper p join aid_application a on a.id = p.subject where type = ? order by issued_at limit 1").param(type).query().singleRow();
      assertThat(papers.html(new PaperId((UUID) row.get("id")))).as(type).contains((String) row.get("applicant_name"));
    }
  }

  /** What the committee did is told day by day: a dispute in every state, and nothing that is still to come. */
  @Test
  void hasDisputesInEveryState() {
    assertThat(sql.sql("select distinct state from mediation_case").query(String.class).list())
        .contains("APPLIED", "ACCEPTED", "REJECTED", "MEDIATING", "AGREED", "CONFIRMED", "BREACHED", "PERFORMED");
    assertThat(count("mediation_case where applied_at > timestamptz '2026-07-01 09:00+08'")).isZero();
    assertThat(count("mediation_case where archived_at - applied_at > interval '20 days'")).isPositive();
    assertThat(sql.sql("select distinct state from aid_transfer").query(String.class).list()).contains("SENT", "RUNNING", "DECLINED", "SETTLED", "GRANTED");
  }

  /** What else goes on: visits at home and to prison, services behind the window, referrals, letters, complaints. */
  @Test
  void hasSomethingOnEveryDesk() {
    for (String what : List.of("home_visit", "prison_visit", "catalogue_service", "referral", "cooperation_letter", "complaint"))
      assertThat(sql.sql("select count(distinct state) from " + what).query(Integer.class).single()).as(what).isGreaterThanOrEqualTo(3);
  }

  /** A crowd with a list of payments and one refused alone, calls owed, a shelf with old volumes, people in custody, orders, swaps. */
  @Test
  void hasWhatIsRareToo() {
    assertThat(count("group_member")).isGreaterThanOrEqualTo(24);
    assertThat(count("group_member where standing = 'NOT_AIDED'")).isEqualTo(1);
    assertThat(count("case_payment where struck_at is null")).isEqualTo(7);
    assertThat(sql.sql("select distinct against || ' ' || state from objection").query(String.class).list()).contains("PERSON_REFUSAL RECEIVED", "REFUSAL RECEIVED", "REFUSAL MAINTAINED");
    assertThat(count("revisit where state = 'DUE'")).isGreaterThanOrEqualTo(3);
    assertThat(count("custody_application where handed_on_at is not null")).isEqualTo(2);
    assertThat(count("volume where keep_until < date '2026-06-30' and state = 'SEALED'")).isEqualTo(2);
    assertThat(count("volume where destruction is not null")).isEqualTo(1);
    assertThat(sql.sql("select distinct state from supervision").query(String.class).list()).contains("OPEN", "REPLIED", "CLOSED");
    assertThat(count("discussion where held_on is null")).isEqualTo(1);
  }

  private int count(String what) {
    return sql.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
