package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures that were counted as things happened are those a count of everything comes to: for the
 * past the demo city was founded with, and for what happens at its windows since. Volumes taken over from long before the
 * platform are on the shelf and in no figure.
 */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=400", "nuanyang.demo-consultations=120"})
class FiguresAgreeTests {

  private static final String FROM_SCRATCH =
      """
      with counted_case as (
        select c.*, coalesce(a.counting_organisation, c.deciding_org) as counts from legal_aid_case c left join aid_application a on a.id = c.id),
      happened (organisation, at, indicator, value) as (
        select organisation, asked_at, 'CONSULTATIONS', 1 from consultation where outcome <> 'HANDED_OVER'
        union all select counting_organisation, submitted_at, 'APPLICATIONS', 1 from aid_application
        union all select counting_organisation, decided_at, status, 1 from aid_application where status in ('GRANTED', 'REFUSED')
        union all select counting_organisation, decided_at, 'RECIPIENTS', recipients from aid_application where status = 'GRANTED'
        union all select counting_organisation, decided_at, 'DECISION_DAYS',
            (decided_at at time zone 'Asia/Shanghai')::date - (submitted_at at time zone 'Asia/Shanghai')::date
          from aid_application where status in ('GRANTED', 'REFUSED')
        union all select counting_organisation, decided_at, 'CITYWIDE_CASES', 1 from aid_application where citywide and status = 'GRANTED'
        union all select counts, assigned_at, 'ASSIGNED', 1 from counted_case where assigned_at is not null
        union all select counts, closed_at, 'CLOSED', 1 from counted_case where closed_at is not null
        union all select counts, closed_at, 'AWARDED', awarded from counted_case where closed_at is not null
        union all select counts, closed_at, 'RECEIVED', received from counted_case where closed_at is not null
        union all select centre, registered_at, unnest(array['NOTICES', 'CRIMINAL_CASES', 'RECIPIENTS']), 1 from defence_notice where registered_at is not null
        union all select counts, assigned_at, 'CRIMINAL_ASSIGNED', 1 from counted_case where assigned_at is not null and id in (select id from defence_notice)
        union all select centre, begun_at, 'HELP_VISITS', 1 from duty_record
        union all select centre, min(begun_at), 'HELP_CASES', 1 from duty_record group by help_case, centre
        union all select centre, begun_at, 'PLEAS_WITNESSED', 1 from duty_record where plea in ('SIGNED', 'LAWYER_REFUSED', 'PERSON_REFUSED')
        union all select centre, asked_at, 'PLEA_CALLS', 1 from duty_call where kind = 'PLEA'
        union all select front, opened_at, 'SERVICES_TAKEN', 1 from catalogue_service
        union all select front, ended_at, 'SERVICES_FINISHED', 1 from catalogue_service where state = 'DONE'
        union all select organisation, sent_at, 'REFERRALS_SENT', 1 from referral
        union all select organisation, ended_at, 'REFERRALS_DONE', 1 from referral where state = 'DONE'
        union all select organisation, ended_at, 'FEES_WAIVED', waived from referral where state = 'DONE'
        union all select organisation, ended_at, 'VISITS_HELD', 1 from prison_visit where state = 'HELD'
        union all select committee, accepted_at, 'MEDIATIONS_ACCEPTED', 1 from mediation_case where accepted_at is not null
        union all select committee, concluded_at, 'MEDIATIONS_CONCLUDED', 1 from mediation_case where accepted_at is not null and concluded_at is not null
        union all select committee, concluded_at, 'MEDIATIONS_AGREED', 1 from mediation_case where effective_on is not null
        union all select committee, concluded_at, 'AGREED_SUM', total from mediation_case where effective_on is not null
        union all select centre, sent_at, case direction when 'AID_TO_MED' then 'SENT_TO_MEDIATION' else 'SENT_TO_AID' end, 1 from aid_transfer
        union all select centre, ended_at, case direction when 'AID_TO_MED' then 'RECOVERED_BY_MEDIATION' else 'RECOVERED_BY_AID' end, recovered
          from aid_transfer where ended_at is not null)
      select organisation || ' ' || to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') || ' ' || indicator || ' ' || sum(value)::numeric(18, 2)
        from happened where at >= '2020-01-01' group by organisation, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM'), indicator
      having sum(value) <> 0 order by 1""";
  private static final String COUNTED =
      """
      select organisation || ' ' || to_char(month, 'YYYY-MM') || ' ' || indicator || ' ' || sum(value)::numeric(18, 2)
        from (select organisation, month, indicator, value from monthly_figure
              union all select organisation, month, indicator, value from tally) counted
       where indicator not in ('DECIDED_IN_TIME', 'ASSIGNED_IN_TIME', 'TERMS_MISSED')
       group by organisation, month, indicator having sum(value) <> 0 order by 1""";

  @LocalServerPort int port;
  @Autowired JdbcClient sql;
  @Autowired ApplicationContext platform;

  @Test
  void withACountOfEverything() {
    City city = new City("http://localhost:" + port, sql);
    city.inAHurry = true;
    Citizen asker = city.citizen(Person.named("问事人", "19800101"));
    asker.asks("老板不给我工钱怎么办？", "劳动纠纷", "青禾县", "1");
    Person worker = Person.named("伤工", "19880310");
    Staff clerk = city.staff("clerk");
    clerk.opens("/desk/intake/new");
    clerk.entersPerson(worker);
    clerk.entersMatter("工伤", "青禾县", "青禾机械加工厂", "手指被机器压伤，厂里只付了一千元药费。");
    clerk.ticks("进城打工的农村人");
    clerk.acceptsWithAllPapers();
    String receipt = clerk.receiptNumber();
    city.staff("reviewer").proposesGrant(worker.name());
    city.staff("director").grants(worker.name());
    city.staff("assigner").assignsFirstLawyer(receipt);

    UUID committee = sql.sql("select organisation from account where login = 'mediator'").query(UUID.class).single();
    new LivingMediation(platform, committee, LocalDate.now(platform.getBean(Clock.class)));
    new LivingServices(platform).finishes();

    List<String> counted = sql.sql(COUNTED).query(String.class).list();

    assertThat(counted).hasSizeGreaterThan(300).containsExactlyElementsOf(sql.sql(FROM_SCRATCH).query(String.class).list());
    for (Indicator what : List.of(
        Indicator.SERVICES_TAKEN, Indicator.SERVICES_FINISHED, Indicator.REFERRALS_SENT, Indicator.REFERRALS_DONE,
        Indicator.MEDIATIONS_ACCEPTED, Indicator.MEDIATIONS_CONCLUDED, Indicator.MEDIATIONS_AGREED, Indicator.AGREED_SUM, Indicator.SENT_TO_AID))
      assertThat(counted).as("there is one to count").anyMatch(line -> line.contains(" " + what + " "));
    assertThat(sql.sql("select count(*) from counted_file where receipt_number = ? and assigned_at is not null").param(receipt).query(Integer.class).single()).isEqualTo(1);
    city.close();
  }
}
