package org.nuanyang.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPayments;
import org.nuanyang.groups.GroupWork;
import org.nuanyang.groups.JoinCode;
import org.nuanyang.groups.Joining;
import org.nuanyang.groups.RosterFile;
import org.nuanyang.groups.Rosters;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.springframework.context.ApplicationContext;

/** Many people with one matter. */
final class GroupPages extends PageRows {

  GroupPages(PageRows guide, ApplicationContext platform) {
    super(guide);
    // on a Monday morning nothing may be waiting; then a granted one has to do
    String application = living.one("select id from aid_application where status in ('SUBMITTED', 'ACCEPTED', 'GRANTED') order by status = 'GRANTED', id desc limit 1");
    String login = living.officerOf("aid_application", "holding_organisation", application, Role.CLERK);
    Actor clerk = living.actor(login);
    GroupId group = platform.getBean(GroupWork.class).open(new ApplicationId(UUID.fromString(application)), clerk);
    Person worker = Person.named("工友", "19850615");
    byte[] roster = RosterFile.of("姓名", "证件号码").row(worker.name(), worker.identityNumber()).row("缺号的人", "").bytes();
    UUID upload = platform.getBean(Rosters.class).upload(group, "名册.xlsx", roster, clerk);
    JoinCode code = platform.getBean(Joining.class).openFor(group, Duration.ofHours(2), clerk);
    String person = living.one("select id from group_member where group_id = '" + group.value() + "' limit 1");
    String page = "/desk/groups/" + group.value();
    row("/desk/groups/{id}", login, page, page + "?show=UNSIGNED");
    row("/desk/groups/{id}/people/{person}", login, page + "/people/" + person);
    row("/desk/groups/{id}/import", login, page + "/import");
    row("/desk/groups/{id}/imports/{upload}", login, page + "/imports/" + upload);
    row("/desk/groups/{id}/payments", login, page + "/payments");
    String closed = living.one("select id from legal_aid_case c where state = 'CLOSED' and awarded is not null and closing_type <> 'TERMINATED'"
            + " and not exists (select 1 from legal_aid_case later where later.matter = c.matter and later.granted_at > c.granted_at) order by id desc limit 1");
    String payer = living.officerOf("legal_aid_case", "deciding_org", closed, Role.CLERK);
    GroupId aided = platform.getBean(GroupWork.class).open(new ApplicationId(UUID.fromString(closed)), living.actor(payer));
    String today = LocalDate.now(platform.getBean(Clock.class)).toString();
    String recipient = living.one("select name from group_member where group_id = '" + aided.value() + "' limit 1");
    byte[] paid = RosterFile.of("姓名", "到账金额", "到账日期", "到账方式").row(recipient, "100", today, "现金").row("没有这人", "", "", "").bytes();
    UUID list = platform.getBean(GroupPayments.class).upload(aided, "到账.xlsx", paid, living.actor(payer));
    row("/desk/groups/{id}/payments/{upload}", payer, "/desk/groups/" + aided.value() + "/payments/" + list);
    row("/desk/groups/{id}/join", login, page + "/join");
    row("/desk/groups/{id}/merge", login, page + "/merge");
    String matter = living.one("select matter from case_group where id = '" + group.value() + "'");
    row("/desk/matters/{id}/links", login, "/desk/matters/" + matter + "/links");
    row("/join/{code}", PUBLIC, "/join/" + code.code());
  }
}
