package org.nuanyang.journeys;

import java.util.UUID;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.cooperation.WriteLetter;
import org.nuanyang.identity.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes between centres and between cities. */
final class BetweenCentrePages extends PageRows {

  BetweenCentrePages(PageRows guide, ApplicationContext platform, JdbcClient sql) {
    super(guide);
    String application = living.one("select id from aid_application where status = 'GRANTED' order by id desc limit 1");
    String clerk = living.officerOf("aid_application", "holding_organisation", application, Role.CLERK);
    UUID letter =
        platform.getBean(CooperationLetters.class).write(
            new WriteLetter(UUID.randomUUID(), UUID.fromString(application), null, "远河市法律援助中心", HelpKind.INTERVIEW, "请向证人了解经过",
                new PersonMeant("证人乙", "", "13900000002", "东河区"), true, living.actor(clerk)));
    row("/desk/cooperation", "clerk", "/desk/cooperation", "/desk/cooperation?show=out&all=true");
    row("/desk/cooperation/new", clerk, "/desk/cooperation/new?subject=" + application);
    row("/desk/cooperation/paper", "clerk", "/desk/cooperation/paper");
    row("/desk/cooperation/{id}", clerk, "/desk/cooperation/" + letter);
    row("/desk/partners", "admin", "/desk/partners");
    row("/desk/hand-overs", "clerk", "/desk/hand-overs", "/desk/hand-overs?show=outgoing", "/desk/hand-overs?show=citywide");
    UUID dispute = UUID.randomUUID();
    sql.sql("""
            insert into jurisdiction_dispute (id, version, city, application, matter, receipt_number, person, holder, other, raised_by_org, raised_by_name,
              raised_at, grounds, state)
            select :id, 0, city, id, matter, receipt_number, applicant_name, holding_organisation, gen_random_uuid(), holding_organisation, '王窗口',
              submitted_at, '合同在别处履行', 'RAISED' from aid_application where id = :application""")
        .param("id", dispute)
        .param("application", UUID.fromString(application))
        .update();
    row("/desk/jurisdiction", "bureau", "/desk/jurisdiction", "/desk/jurisdiction?show=all");
    row("/desk/jurisdiction/new", clerk, "/desk/jurisdiction/new?application=" + application);
    row("/desk/jurisdiction/{id}", "bureau", "/desk/jurisdiction/" + dispute);
  }
}
