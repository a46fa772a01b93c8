package org.nuanyang.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.directory.DirectoryImports;
import org.nuanyang.directory.ImportKind;
import org.nuanyang.eligibility.ReplayId;
import org.nuanyang.eligibility.RuleReplays;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPayments;
import org.nuanyang.groups.GroupWork;
import org.nuanyang.groups.JoinCode;
import org.nuanyang.groups.Joining;
import org.nuanyang.groups.RosterFile;
import org.nuanyang.groups.Rosters;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.cooperation.WriteLetter;
import org.nuanyang.identity.Access;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.policies.WriteRow;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows for each page of the product who may open it, and with whose file. */
final class PageGuide {

  /** Somebody who has not signed in. */
  static final String PUBLIC = "";

  /** No pages, though a template's name or an address to go on to is what their controllers return. */
  private static final Map<String, String> NO_PAGES =
      Map.of(
          "/display", "remembers letters and colours, and goes back to where one was",
          "/check/{id}", "goes on to the next question or the result",
          "/ask/{id}/text", "a file to take home",
          "/v/{code}/q", "counts that a village's code was read and goes on to the village",
          "/papers/go/{code}", "opens a draft by its code and goes on to it",
          "/papers/drafts/{id}", "goes on to where the person is",
          "/papers/drafts/{id}/opinion", "goes to the opinion on its facts",
          "/desk/groups/of/{matter}", "goes on to the roster of a matter",
          "/error", "what the server shows by itself when something fails",
          "/api/docs", "the description of the interface, drawn by its own library");

  /** Demo accounts of the city's centre, the ones a page is meant for first. */
  private static final List<String> LOGINS =
      List.of("clerk", "reviewer", "director", "assigner", "archivist", "leader", "bureau", "editor", "rules", "admin", "security", "auditor");

  private final Access access;
  private final LivingCity living;
  private final Map<String, List<Visit>> rows = new HashMap<>();

  /** @param who login of a demo account, {@link #PUBLIC}, or the name of a citizen's phone */
  record Visit(String who, String path) {

    @Override
    public String toString() {
      return path + " by " + (who.isEmpty() ? "anybody" : who);
    }
  }

  PageGuide(ApplicationContext platform, JdbcClient sql, City city) {
    this.access = platform.getBean(Access.class);
    this.living = new LivingCity(platform, sql, city);
    citizens();
    queues();
    files();
    aidCases();
    criminal();
    oversight(new LivingOversight(platform, living));
    rules(platform);
    directory(platform);
    verification(sql);
    between(platform, sql);
    services(new LivingServices(platform));
    groups(platform);
    patrol(new LivingPatrol(platform, living.actor("mediator"), LocalDate.now(platform.getBean(Clock.class))));
    mediation(new LivingMediation(platform, living.actor("mediator").organisation(), LocalDate.now(platform.getBean(Clock.class))));
  }

  /** Disputes looked for in the villages. */
  private void patrol(LivingPatrol there) {
    String desk = "/desk/patrol";
    row(desk, "mediator", desk, desk + "?state=ALL&risk=HIGH");
    add(desk, "leader", desk + "?place=" + there.village);
    row(desk + "/cards/new", "mediator", desk + "/cards/new?task=" + there.task);
    row(desk + "/cards/{id}", "mediator", desk + "/cards/" + there.quiet, desk + "/cards/" + there.dangerous);
    add(desk + "/cards/{id}", "leader", desk + "/cards/" + there.dangerous);
    row(desk + "/map", "leader", desk + "/map", desk + "/map?kind=LAND&risk=HIGH");
    add(desk + "/map", "mediator", desk + "/map?county=" + there.county);
    row(desk + "/phone", "mediator", desk + "/phone");
    row(desk + "/tasks", "mediator", desk + "/tasks", desk + "/tasks?over=true");
    row(desk + "/tasks/new", "mediator", desk + "/tasks/new");
    row(desk + "/tasks/{id}", "mediator", desk + "/tasks/" + there.task);
  }

  /** Disputes settled without a court, and the way between mediation and aid. */
  private void mediation(LivingMediation there) {
    String desk = "/desk/mediation/";
    row("/desk/mediation", "mediator", "/desk/mediation", "/desk/mediation?which=NEW", "/desk/mediation?which=OVER");
    add("/desk/mediation", "clerk", "/desk/mediation");
    row("/desk/mediation/new", "mediator", desk + "new");
    row("/desk/mediation/{id}", "mediator", desk + there.applied, desk + there.running, desk + there.agreed);
    row("/desk/mediation/{id}/help", "mediator", desk + there.running + "/help");
    row("/desk/mediation/{id}/sessions", "mediator", desk + there.running + "/sessions");
    row("/desk/mediation/{id}/agreement", "mediator", desk + there.running + "/agreement", desk + there.signing + "/agreement");
    row("/desk/mediation/{id}/aid", "mediator", desk + there.running + "/aid");
    row("/desk/mediation/cards", "mediator", desk + "cards");
    row("/desk/mediation/sums", "mediator", desk + "sums?calculator=wage_arrears");
    row("/desk/mediation/figures", "mediator", desk + "figures");
    add("/desk/mediation/figures", "leader", desk + "figures");
    row("/desk/transfers", "clerk", "/desk/transfers", "/desk/transfers?direction=MED_TO_AID");
    row("/desk/transfers/{id}", "clerk", "/desk/transfers/" + there.transfer);
    row("/desk/transfers/new", "clerk", "/desk/transfers/new?matter=" + living.one("select matter from aid_application where deciding_organisation = (select organisation from account where login = 'clerk') order by id desc limit 1"));
    row("/organ/disputes", "dispute", "/organ/disputes");
    row("/organ/disputes/new", "dispute", "/organ/disputes/new");
    row("/organ/disputes/{id}", "dispute", "/organ/disputes/" + there.applied);
    row("/kiosk", PUBLIC, "/kiosk", "/kiosk?at=" + living.one("select organisation from account where login = 'clerk'"));
    row("/mediate", PUBLIC, "/mediate");
    row("/mediate/new", PUBLIC, "/mediate/new");
    row("/settle", PUBLIC, "/settle", "/settle?code=AAAAA");
    row("/settle/{code}", PUBLIC, "/settle/" + there.code());
  }

  /** The window, the units behind it, and what they offer. */
  private void services(LivingServices window) {
    row("/catalogue/{code}", PUBLIC, "/catalogue/notary", "/catalogue/legal-aid");
    row("/catalogue/{code}/notice", PUBLIC, "/catalogue/labour-arbitration/notice");
    row("/catalogue/{code}/apply", PUBLIC, "/catalogue/reconsideration/apply", "/catalogue/forensic/apply");
    row("/catalogue/{code}/done", PUBLIC, "/catalogue/notary/done?number=" + window.number());
    row("/desk/services", "clerk", "/desk/services", "/desk/services?list=ELSEWHERE");
    add("/desk/services", "notary", "/desk/services");
    row("/desk/first-contacts", "clerk", "/desk/first-contacts", "/desk/first-contacts?show=in");
    row("/desk/services/new", "clerk", "/desk/services/new", "/desk/services/new?matter=" + window.matter());
    row("/desk/services/new/{code}", "clerk", "/desk/services/new/forensic", "/desk/services/new/notary?matter=" + window.matter());
    row("/desk/services/{id}", "clerk", "/desk/services/" + window.received(), "/desk/services/" + window.offered());
    add("/desk/services/{id}", "notary", "/desk/services/" + window.offered());
    add("/desk/services/{id}", "notary", "/desk/services/" + window.inWork());
    row("/desk/referrals", "clerk", "/desk/referrals", "/desk/referrals?over=true");
    add("/desk/referrals", "forensic", "/desk/referrals");
    row("/desk/referrals/prices", "forensic", "/desk/referrals/prices");
    row("/desk/referrals/new", "clerk", "/desk/referrals/new?kind=FORENSIC_INSTITUTE&matter=" + window.matter(), "/desk/referrals/new?matter=" + window.matter() + "&service=" + window.received());
    row("/desk/referrals/{id}", "clerk", "/desk/referrals/" + window.referred());
    add("/desk/referrals/{id}", "forensic", "/desk/referrals/" + window.referred());
    row("/body/{id}", PUBLIC, "/body/" + window.referred());
    row("/prison-visits/done", PUBLIC, "/prison-visits/done?number=" + window.number());
    row("/follow/{number}/prison-visit/{id}", living.phone(), window.ownVisit(living.phoneNumber()));
    row("/desk/prison-visits", "clerk", "/desk/prison-visits", "/desk/prison-visits?over=true");
    row("/desk/prison-visits/{id}", "clerk", "/desk/prison-visits/" + window.visit());
    row("/prison", "prison", "/prison");
    row("/prison/{id}", "prison", "/prison/" + window.visit());
    row("/desk/catalogue", "director", "/desk/catalogue");
    add("/desk/catalogue", "rules", "/desk/catalogue");
    row("/desk/catalogue/new", "rules", "/desk/catalogue/new");
    row("/desk/catalogue/items/{code}", "director", "/desk/catalogue/items/notary");
    row("/desk/catalogue/editions/{id}", "rules", "/desk/catalogue/editions/" + window.draft());
    row("/desk/catalogue/editions/{id}/edit", "rules", "/desk/catalogue/editions/" + window.draft() + "/edit");
  }

  private void groups(ApplicationContext platform) {
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

  private void directory(ApplicationContext platform) {
    row("/directory", PUBLIC, "/directory", "/directory?matter=LABOR&openNow=true", "/directory?from=青禾镇东村");
    row("/directory/people", PUBLIC, "/directory/people", "/directory/people?kind=LAWYER&matter=LABOR&licensed=true", "/directory/people?from=青禾镇东村");
    row("/directory/bodies/{id}", PUBLIC, "/directory/bodies/" + living.one("select id from organisation where kind = 'LAW_FIRM' order by name limit 1"), "/directory/bodies/" + living.one("select id from organisation where kind = 'CONTACT_POINT' order by name limit 1"));
    row("/directory/people/{id}", PUBLIC, "/directory/people/" + living.one("select id from practitioner where kind = 'LAWYER' order by name limit 1"), "/directory/people/" + living.one("select id from place_person where duty = 'LIAISON' limit 1"));
    row("/badge", PUBLIC, "/badge");
    row("/badge/{code}", PUBLIC, "/badge/" + living.one("select code from badge limit 1"), "/badge/ABCDE-FGHJK");
    row("/directory/report/{code}", PUBLIC, "/directory/report/" + living.one("select code from fake_report limit 1"));
    String village = "/v/" + living.one("select code from village where contact_point is not null order by region, town, name limit 1"), remote = "/v/" + living.one("select code from village where contact_point is null order by region, town, name limit 1");
    row("/v/{code}", PUBLIC, village, remote);
    row("/v/{code}/call", PUBLIC, village + "/call", remote + "/call");
    row("/desk/directory/reports", "director", "/desk/directory/reports", "/desk/directory/reports?all=true");
    row("/desk/directory/reports/{id}", "director", "/desk/directory/reports/" + living.one("select id from fake_report limit 1"));
    row("/desk/directory/circle", "director", "/desk/directory/circle", "/desk/directory/circle?points=true&whatIf=敖包镇石头村");
    UUID list = platform.getBean(DirectoryImports.class).check(ImportKind.VILLAGES, "区县,乡镇街道,村名\n青禾县,青禾镇,柳湾村\n别处,青禾镇,柳湾村\n".getBytes(StandardCharsets.UTF_8), living.actor("director"));
    row("/desk/directory/imports/{id}", "director", "/desk/directory/imports/" + list);
  }

  /** What goes between centres and between cities. */
  private void between(ApplicationContext platform, JdbcClient sql) {
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

  private void verification(JdbcClient sql) {
    String application = living.one("select id from aid_application where status = 'GRANTED' order by id desc limit 1");
    row("/desk/verification/{application}", living.officerOf("aid_application", "deciding_organisation", application, Role.REVIEWER), "/desk/verification/" + application);
    UUID check = UUID.randomUUID();
    sql.sql("""
            insert into spot_check (id, version, application, matter, receipt_number, city, organisation, granted_on, drawn, chance, weights, chosen, state)
            select :id, 0, id, matter, receipt_number, city, deciding_organisation, decided_on, 0.05, 0.3, 'contradicted', true, 'WAITING' from aid_application where id = :application""")
        .param("id", check)
        .param("application", UUID.fromString(application))
        .update();
    row("/desk/spot-checks/{id}", living.officerOf("aid_application", "deciding_organisation", application, Role.REVIEWER), "/desk/spot-checks/" + check);
  }

  private void rules(ApplicationContext platform) {
    RuleWorkbench workbench = platform.getBean(RuleWorkbench.class);
    LocalDate today = LocalDate.now(platform.getBean(Clock.class));
    Actor editor = living.actor("rules");
    DraftId draft = workbench.start(new StartDraft("上门服务放宽到六十岁", "某办〔2026〕3号", today, "R-PDS20", editor));
    workbench.write(new WriteRow(draft, workbench.draft(draft, editor).version(), "parameters", "home_service_age", Map.of("value", List.of("60")), null, "", "L", editor));
    String page = "/desk/rules/drafts/" + draft.value();
    ReplayId replay = platform.getBean(RuleReplays.class).start(draft, editor);
    row("/desk/rules/replays", "rules", "/desk/rules/replays?draft=" + draft.value());
    row("/desk/rules/replays/{id}", "rules", "/desk/rules/replays/" + replay.value());
    row("/desk/rules/replays/{id}/cases", "rules", "/desk/rules/replays/" + replay.value() + "/cases");
    row("/desk/rules/tables/{table}", "rules", "/desk/rules/tables/standing", "/desk/rules/tables/deadlines");
    row("/desk/rules/tables/{table}/history", "rules", "/desk/rules/tables/parameters/history");
    row("/desk/rules/drafts/{id}", "rules", page);
    row("/desk/rules/drafts/{id}/table", "rules", page + "/table?table=parameters");
    row("/desk/rules/drafts/{id}/row", "rules", page + "/row?table=standing", page + "/row?table=parameters&code=home_service_age");
  }

  /** How to get there; empty when nobody knows. */
  List<Visit> visits(String pattern) {
    List<Visit> known = rows.get(pattern);
    if (known != null) return known;
    if (isNoPage(pattern)) return List.of();
    if (!pattern.contains("{")) return anybodyFor(pattern).map(who -> List.of(new Visit(who, pattern))).orElse(List.of());
    if (pattern.startsWith("/desk/cases/{id}") && pattern.indexOf('{', 14) < 0) return handled("IN_PROGRESS", pattern);
    return List.of();
  }

  boolean isNoPage(String pattern) {
    return NO_PAGES.containsKey(pattern);
  }

  Set<String> noPages() {
    return NO_PAGES.keySet();
  }

  boolean isCitizen(String who) {
    return living.phones().containsKey(who);
  }

  com.microsoft.playwright.Page phone(String who) {
    return living.phones().get(who);
  }

  private Optional<String> anybodyFor(String path) {
    if (access.allows(null, "GET", path)) return Optional.of(PUBLIC);
    for (String login : LOGINS) if (mayOpen(login, path)) return Optional.of(login);
    return mayOpen("lawyer001", path) ? Optional.of(living.handlerOf(living.caseIn("IN_PROGRESS"))) : Optional.empty();
  }

  private boolean mayOpen(String login, String path) {
    return access.allows(living.actor(login), "GET", path);
  }

  private void citizens() {
    row("/for/{group}", PUBLIC, "/for/migrant-workers", "/for/women");
    row("/services/{matter}", PUBLIC, "/services/" + living.one("select matter_code from legal_aid_case limit 1"));
    row("/check/{id}/{question}", PUBLIC, living.unfinishedCheck());
    row("/check/{id}/result", PUBLIC, living.finishedCheck());
    row("/verify/{code}", PUBLIC, "/verify/" + living.one("select code from paper limit 1"), "/verify/0000-0000");
    row("/ask/message/done", living.asked(), "/ask/message/done");
    String talk = living.talk();
    row("/ask/{id}", PUBLIC, talk);
    row("/ask/{id}/lawyer", PUBLIC, talk + "/lawyer");
    row("/calculators/{id}", PUBLIC, "/calculators/wage_arrears", "/calculators/work_injury_benefits", "/calculators/economic_compensation?hire_date=2018-03-01&end_date=2017-08-31",
        "/calculators/economic_compensation?hire_date=2018-03-01&end_date=2024-08-31&avg_monthly_wage_12m=6200&mode=N&local_avg_monthly_wage=7000",
        "/calculators/jurisdiction_helper?matter=LABOR&performance_place=东街&defendant_location=西街");
    row("/risk/{category}", PUBLIC, "/risk/LABOR", "/risk/CONTRACT_DEBT?kind=loan&has_due=yes&stage=none&from=claim", "/risk/LABOR?claim=wages&still=left&left_on=gone&from=days");
    row("/risk/{category}/result", PUBLIC, "/risk/LABOR/result", "/risk/LABOR/result?claim=wages&still=left&relation=company&left_on=2026-06-01&papers=bank,chat&sum=8000");
    String kept = living.keptAssessment();
    row("/risk/kept/{id}", PUBLIC, "/risk/kept/" + kept);
    row("/desk/opinions/{id}", "lawyer001", "/desk/opinions/" + kept);
    row("/risk/{category}/opinion", PUBLIC, "/risk/LABOR/opinion?claim=dismissal&still=left&relation=company&left_on=2026-06-01&hired_on=2020-01-01&wage=6000&ending=oral");
    row("/laws", PUBLIC, "/laws", "/laws?q=灯");
    row("/guides", PUBLIC, "/guides", "/guides?category=LABOR", "/guides?q=工资");
    row("/guides/{id}", PUBLIC, "/guides/wage-arrears-migrant", "/guides/divorce-lawsuit");
    row("/examples", PUBLIC, "/examples", "/examples?category=LABOR");
    row("/examples/{id}", PUBLIC, "/examples/wages-no-contract");
    written("/desk/guides", TextKind.GUIDE, "wage-arrears-migrant");
    written("/desk/examples", TextKind.EXAMPLE, "wages-no-contract");
    row("/desk/words", "editor", "/desk/words", "/desk/words?q=工钱");
    row("/laws/level/{level}", PUBLIC, "/laws/level/LAW");
    row("/desk/laws/imports/{run}", "editor", "/desk/laws/imports/" + living.importedLaws());
    row("/desk/advice/{id}", "editor", "/desk/advice/" + living.uselessAnswer());
    String law = "/laws/" + living.one("select key from law where key like '%灯火法' limit 1");
    row("/laws/{law}", PUBLIC, law);
    row("/laws/{law}/compare", PUBLIC, law + "/compare?before=2017-01-01");
    row("/laws/{law}/{number}", PUBLIC, living.firstArticle(law));
    row("/papers", PUBLIC, "/papers", "/papers?q=要工资", "/papers?q=石碾子", "/papers?shelf=LABOR");
    row("/papers/{id}", PUBLIC, "/papers/labor-arbitration-application", "/papers/self-written-will");
    row("/papers/from/{calculator}", PUBLIC,
        "/papers/from/economic_compensation?given=%7B%22hire_date%22:%222018-03-01%22,%22end_date%22:%222024-08-31%22,%22avg_monthly_wage_12m%22:%226200%22,%22mode%22:%22N%22,%22local_avg_monthly_wage%22:%227000%22%7D");
    String draft = living.draft();
    row("/papers/drafts/{id}/pages/{screen}", living.phone(), draft + "/pages/use", draft + "/pages/you", draft + "/pages/evidence", draft + "/pages/witnesses");
    row("/papers/drafts/{id}/pages/{screen}/{row}", living.phone(), draft + "/pages/evidence/0");
    row("/papers/drafts/{id}/check", living.phone(), draft + "/check");
    row("/papers/drafts/{id}/paper", living.phone(), draft + "/paper");
    String[] taken = living.takenDraft();
    row("/desk/drafts", taken[0], "/desk/drafts");
    row("/desk/drafts/{id}", taken[0], "/desk/drafts/" + taken[1]);
    CheckupView answering = living.checkup(false), reported = living.checkup(true);
    String open = "/checkup/" + answering.id().value(), done = "/checkup/" + reported.id().value();
    row("/checkup/{id}/parts/{part}", living.phone(), open + "/parts/labour", open + "/parts/consumers");
    row("/checkup/{id}/check", living.phone(), open + "/check");
    row("/checkup/{id}/report", living.phone(), done + "/report");
    row("/checkup/{id}/workers", living.phone(), done + "/workers");
    row("/checkup/workers/{code}", PUBLIC, "/checkup/workers/" + reported.workerCode());
    row("/desk/checkups", "lawyer001", "/desk/checkups");
    row("/desk/checkups/{id}", "lawyer001", "/desk/checkups/" + reported.id().value());
    String begun = living.begun(), filled = living.filled(), sent = living.sent();
    row("/apply/{id}/questions", living.phone(), begun + "/questions");
    for (String step : List.of("story", "you", "papers", "review")) row("/apply/{id}/" + step, living.phone(), filled + "/" + step);
    row("/apply/{id}/done", living.phone(), sent + "/done");
    row("/follow/{number}", living.phone(), living.ownMatter());
    row("/follow/{number}/safe", living.phone(), living.ownMatter() + "/safe");
    row("/follow/{number}/application/{id}/supply", living.phone(), living.ownApplication() + "/supply");
    String visit = living.visitAsked();
    row("/desk/visits/{id}", living.officerOf("home_visit", "organisation", visit, Role.CLERK), "/desk/visits/" + visit);
    row("/desk/sessions/{id}", "station-clerk", "/desk/sessions/" + living.videoSession());
    living.pledgeIsOffered();
    row("/follow/{number}/application/{id}/pledge", living.phone(), living.ownApplication() + "/pledge");
    row("/follow/{number}/application/{id}/withdraw", living.phone(), living.ownApplication() + "/withdraw");
  }

  private void written(String desk, TextKind kind, String id) {
    row(desk, "editor", desk, desk + "?show=RECHECK");
    row(desk + "/{id}", "editor", desk + "/" + id);
    String version = living.begunVersion(kind, id);
    row(desk + "/versions/{version}", "editor", version);
    row(desk + "/versions/{version}/edit", "editor", version + "/edit");
  }

  private void queues() {
    String duty = living.one("select a.login from duty_shift s join practitioner p on p.id = s.lawyer join account a on a.id = p.account where s.on_day > '" + living.today() + "' and s.state = 'PLANNED' order by s.on_day, s.id limit 1");
    String ownShift = living.one("select s.id from duty_shift s join practitioner p on p.id = s.lawyer join account a on a.id = p.account where a.login = '" + duty + "' and s.on_day > '" + living.today() + "' and s.state = 'PLANNED' order by s.on_day, s.id limit 1");
    row("/desk/duty", "director", "/desk/duty", "/desk/duty?month=" + living.today().plusMonths(1).toString().substring(0, 7));
    row("/desk/duty/shifts/{id}", "director", "/desk/duty/shifts/" + ownShift);
    row("/desk/duty/stations/{id}", "director", "/desk/duty/stations/" + living.one("select id from duty_station order by name limit 1"));
    String visit = living.one("select id from duty_record order by begun_at desc limit 1");
    row("/desk/duty/records/{id}", "director", "/desk/duty/records/" + visit);
    String helper = living.one("select a.login from duty_record r join practitioner p on p.id = r.lawyer join account a on a.id = p.account where r.id = '" + visit + "'");
    row("/desk/duty/mine", duty, "/desk/duty/mine");
    row("/desk/duty/mine/wishes", duty, "/desk/duty/mine/wishes");
    row("/desk/duty/mine/shifts/{id}", duty, "/desk/duty/mine/shifts/" + ownShift);
    row("/desk/duty/mine/records", helper, "/desk/duty/mine/records");
    row("/desk/duty/mine/records/new", helper, "/desk/duty/mine/records/new");
    row("/desk/duty/mine/records/{id}", helper, "/desk/duty/mine/records/" + visit);
    row("/duty/{code}", PUBLIC, "/duty/" + living.one("select access_code from duty_station order by name limit 1"));
    row("/desk/search", "clerk", "/desk/search?q=王");
    row("/desk/matters", "clerk", "/desk/matters?q=王");
    row("/desk/cases", "director", "/desk/cases", "/desk/cases?state=IN_PROGRESS");
    row("/desk/consultations", "clerk", "/desk/consultations", "/desk/consultations?all=true");
    row("/desk/my-cases", living.handlerOf(living.caseIn("IN_PROGRESS")), "/desk/my-cases");
    row("/desk/my-assignments", living.handlerOf(living.caseIn("ASSIGNED")), "/desk/my-assignments");
    row("/desk/statistics/files", "leader", "/desk/statistics/files?what=GRANTED", "/desk/statistics/files?what=MEDIATIONS_ACCEPTED");
    row("/desk/statistics/areas", "leader", "/desk/statistics/areas?what=MEDIATIONS_ACCEPTED", "/desk/statistics/areas?what=GRANTED");
    row("/desk/intake/new", "clerk", "/desk/intake/new");
    List<Visit> desks = new ArrayList<>();
    for (String login : LOGINS) desks.add(new Visit(login, "/desk"));
    desks.add(new Visit(living.handlerOf(living.caseIn("IN_PROGRESS")), "/desk"));
    rows.put("/desk", desks);
  }

  private void files() {
    for (String status : living.all("select distinct status from aid_application order by 1")) {
      String id = living.applicationIn(status);
      boolean decides = status.equals("PENDING_APPROVAL");
      add("/desk/applications/{id}", living.officerOf("aid_application", "deciding_organisation", id, decides ? Role.DIRECTOR : Role.REVIEWER), "/desk/applications/" + id);
    }
    for (String state : List.of("AWAITING", "ASSIGNED", "ACCEPTED")) {
      String id = living.one("select id from assignment where state = '" + state + "' order by id desc limit 1");
      add("/desk/assignments/{id}", living.officerOf("assignment", "organisation", id, Role.ASSIGNER), "/desk/assignments/" + id);
    }
    String open = living.one("select id from assignment where state = 'AWAITING' order by id desc limit 1");
    row("/desk/assignments/{id}/firms", living.officerOf("assignment", "organisation", open, Role.ASSIGNER), "/desk/assignments/" + open + "/firms");
    String carried = living.one("select id from assignment where state = 'ACCEPTED' order by id desc limit 1");
    row("/desk/assignments/{id}/pair", living.officerOf("assignment", "organisation", carried, Role.ASSIGNER), "/desk/assignments/" + carried + "/pair");
    for (String own : List.of("paid", "pairs", "firm")) row("/desk/my-assignments/" + own, "lawyer001", "/desk/my-assignments/" + own);
    String paper = living.one("select id from paper order by issued_at limit 1");
    row("/desk/papers/{id}", living.officerOf("paper", "organisation", paper, Role.CLERK), "/desk/papers/" + paper);
    String matter = living.one("select id from matter order by id desc limit 1");
    String clerk = living.officerOf("matter", "organisation", matter, Role.CLERK);
    row("/desk/matters/{id}", clerk, "/desk/matters/" + matter);
    row("/desk/matters/{id}/safe", clerk, "/desk/matters/" + matter + "/safe");
    row("/desk/matters/{id}/care", clerk, "/desk/matters/" + matter + "/care");
    for (String state : List.of("OPEN", "SEALED")) {
      String volume = living.volume(state);
      add("/desk/volumes/{id}", living.officerOf("volume", "organisation", volume, Role.ARCHIVIST), "/desk/volumes/" + volume);
    }
    row("/desk/duty/repeat", "director", "/desk/duty/repeat");
    row("/desk/network/pool", "director", "/desk/network/pool");
    row("/desk/network/pool/panels", "director", "/desk/network/pool/panels");
    row("/desk/rules/drafts/new", "rules", "/desk/rules/drafts/new");
    row("/desk/volumes", "archivist", "/desk/volumes", "/desk/volumes?state=SEALED");
    String destruction = living.destruction();
    row("/desk/volumes/destruction", "archivist", "/desk/volumes/destruction");
    row("/desk/volumes/destruction/{id}", living.officerOf("destruction", "organisation", destruction, Role.DIRECTOR), "/desk/volumes/destruction/" + destruction);
    row("/desk/volumes/lent", "archivist", "/desk/volumes/lent");
    for (String state : living.all("select distinct state from clock order by 1")) {
      String clock = living.one("select id from clock where state = '" + state + "' limit 1");
      add("/desk/clocks/{id}", living.officerOf("clock", "owner", clock, Role.DIRECTOR), "/desk/clocks/" + clock);
    }
    for (boolean waiting : List.of(true, false)) {
      String asked = living.one("select id from consultation where outcome " + (waiting ? "=" : "<>") + " 'WAITING' order by id desc limit 1");
      add("/desk/consultations/{id}", living.officerOf("consultation", "organisation", asked, Role.CLERK), "/desk/consultations/" + asked);
    }
    String revisit = living.owedRevisit();
    row("/desk/revisits/{id}", living.officerOf("revisit", "organisation", revisit, Role.CLERK), "/desk/revisits/" + revisit);
    row("/desk/accounts/{id}", "admin", "/desk/accounts/" + living.account("clerk"));
    add("/desk/accounts/{id}", "security", "/desk/accounts/" + living.account("clerk"));
    row("/desk/holidays/{year}", "admin", "/desk/holidays/2026", "/desk/holidays/2028");
    for (String kind : living.all("select distinct kind from organisation order by 1"))
      add("/desk/network/{id}", "director", "/desk/network/" + living.one("select id from organisation where kind = '" + kind + "' order by name limit 1"));
    String noticed = living.one("select id from pool_application where state = 'PUBLICISED' limit 1");
    row("/lawyers/notices/{id}", PUBLIC, "/lawyers/notices/" + noticed);
    row("/desk/network/pool/{id}", "director", "/desk/network/pool/" + noticed);
    row("/desk/network/pool/members/{practitioner}", "director", "/desk/network/pool/members/" + living.one("select practitioner from pool_mark limit 1"));
    row("/desk/my-assignments/leave", "lawyer001", "/desk/my-assignments/leave");
    row("/desk/network/lawyers/{id}", "director", "/desk/network/lawyers/" + living.one("select id from practitioner order by name limit 1"));
  }

  private void aidCases() {
    String running = living.caseIn("IN_PROGRESS");
    String handler = living.handlerOf(running);
    for (String state : living.all("select distinct state from legal_aid_case order by 1")) {
      String id = living.caseIn(state);
      add("/desk/cases/{id}", living.officerOf("legal_aid_case", "deciding_org", id, Role.DIRECTOR), "/desk/cases/" + id);
    }
    add("/desk/cases/{id}", handler, "/desk/cases/" + running);
    for (String kind : List.of("MEETING", "FILE_READING")) add("/desk/cases/{id}/records/new", handler, "/desk/cases/" + running + "/records/new?kind=" + kind);
    row("/desk/cases/{id}/hearings/{hearing}/cancel", handler, living.plannedHearing(running));
    handledRow("HANDLER_CONFIRMED", "/agreement");
    handledRow("HANDLER_CONFIRMED", "/sign");
    handledRow("HANDLER_CONFIRMED", "/delay");
    handledRow("CLOSED", "/report");
    handledRow("CLOSED", "/further");
    handledRow("CLOSED", "/file");
    officerRow("FILE_SUBMITTED", Role.ARCHIVIST, "/check");
    officerRow("FILE_SUBMITTED", Role.ARCHIVIST, "/give-back");
    officerRow("FILE_ACCEPTED", Role.ARCHIVIST, "/archive");
    officerRow("IN_PROGRESS", Role.DIRECTOR, "/termination");
    officerRow("TERMINATED", Role.CLERK, "/service");
    officerRow("TERMINATED", Role.DIRECTOR, "/reinstatement");
    String replacing = living.askedForAnother();
    row("/desk/cases/{id}/replacement/decision", living.officerOf("legal_aid_case", "deciding_org", replacing, Role.DIRECTOR), "/desk/cases/" + replacing + "/replacement/decision");
    String handedOver = living.withAFormerHandler();
    row("/desk/cases/{id}/hand-over", living.officerOf("legal_aid_case", "deciding_org", handedOver, Role.CLERK), "/desk/cases/" + handedOver + "/hand-over");
    String given = living.givenOver();
    row("/desk/cases/{id}/take-over", living.handlerOf(given), "/desk/cases/" + given + "/take-over");
  }

  /** Notices of organs at every step, as the organ, the centre and the lawyer see them. */
  private void criminal() {
    row("/organ", "court", "/organ");
    row("/organ/notices/new", "court", "/organ/notices/new");
    String waits = living.custody(false);
    String handedOn = living.custody(true);
    row("/organ/applications", "court", "/organ/applications");
    row("/organ/applications/new", "court", "/organ/applications/new");
    row("/organ/applications/{id}", "court", "/organ/applications/" + waits, "/organ/applications/" + handedOn);
    row("/desk/criminal/custody", living.officerOf("custody_application", "centre", waits, Role.CLERK), "/desk/criminal/custody");
    String court = living.one("select organisation from account where login = 'court'");
    for (String state : living.all("select distinct state from defence_notice where organ = '" + court + "' order by 1"))
      add("/organ/notices/{id}", "court", "/organ/notices/" + notice("state = '" + state + "' and organ = '" + court + "'"));
    row("/organ/notices/{id}/letter", "court", "/organ/notices/" + notice("state = 'PRINTED'") + "/letter");
    row("/organ/notices/{id}/supply", "procuratorate", "/organ/notices/" + notice("state = 'ASKED_BACK' and organ_kind = 'PROCURATORATE'") + "/supply");
    row("/desk/criminal", "clerk", "/desk/criminal", "/desk/criminal?which=RUNNING", "/desk/criminal?which=CHANGING", "/desk/criminal?which=OVER");
    add("/desk/criminal", "leader", "/desk/criminal");
    row("/desk/criminal/wanted", "clerk", "/desk/criminal/wanted");
    add("/desk/criminal/wanted", "leader", "/desk/criminal/wanted");
    row("/desk/criminal/new", "clerk", "/desk/criminal/new");
    row("/desk/criminal/letter", "clerk", "/desk/criminal/letter?code=" + living.one("select letter_code from defence_notice where state = 'PRINTED' limit 1"));
    for (String state : living.all("select distinct state from defence_notice where state <> 'PRINTED' order by 1"))
      add("/desk/criminal/{id}", "clerk", "/desk/criminal/" + notice("state = '" + state + "'"));
    add("/desk/criminal/{id}", "leader", "/desk/criminal/" + notice("minor"));
    row("/desk/criminal/{id}/supply", "clerk", "/desk/criminal/" + notice("state = 'ASKED_BACK'") + "/supply");
    String month = living.one("select id from reconciliation order by id limit 1");
    row("/organ/months", "court", "/organ/months");
    row("/organ/months/{id}", "court", "/organ/months/" + month);
    row("/desk/criminal/months", "clerk", "/desk/criminal/months");
    row("/desk/criminal/months/{id}", "clerk", "/desk/criminal/months/" + month);
    row("/desk/criminal/coverage", "leader", "/desk/criminal/coverage", "/desk/criminal/coverage?back=12");
    String defended = notice("state = 'ASSIGNED' and accepted_at is not null and not counsel_reported");
    row("/desk/my-cases/{id}/notice", living.handlerOf(defended), "/desk/my-cases/" + defended + "/notice");
  }

  private String notice(String which) {
    return living.one("select id from defence_notice where " + which + " order by id limit 1");
  }

  /** What is said against the office, and demanded of it. */
  private void oversight(LivingOversight said) {
    row("/follow/{number}/objection/{id}", living.phone(), said.refusedMatter() + "/objection/" + said.refused());
    row("/follow/{number}/objection/{id}/withdraw", living.phone(), said.refusedMatter() + "/objection/" + said.refused() + "/withdraw");
    row("/follow/{number}/case/{id}/replacement", living.phone(), said.ownCase());
    row("/desk/objections/new", "bureau", "/desk/objections/new?subject=" + said.refused());
    row("/follow/{number}/complaint", living.phone(), said.refusedMatter() + "/complaint");
    row("/desk/complaints/new", "clerk", "/desk/complaints/new");
    row("/desk/complaints/{id}", "bureau", "/desk/complaints/" + said.complained(), "/desk/complaints/" + said.investigated());
    row("/desk/complaints", "bureau", "/desk/complaints", "/desk/complaints?show=all");
    add("/desk/complaints", "director", "/desk/complaints");
    row("/desk/supervision/new", "leader", "/desk/supervision/new?target=APPLICATION&subject=" + said.refused());
    row("/desk/supervision", "leader", "/desk/supervision", "/desk/supervision?show=all");
    String pressed = "/desk/supervision/" + said.pressed();
    row("/desk/supervision/{id}", "director", pressed);
    add("/desk/supervision/{id}", "leader", pressed);
    row("/desk/discussions/new", "reviewer", "/desk/discussions/new?target=APPLICATION&subject=" + said.refused());
    row("/desk/discussions", "director", "/desk/discussions", "/desk/discussions?show=held");
    row("/desk/discussions/{id}", "director", "/desk/discussions/" + said.toDiscuss(), "/desk/discussions/" + said.discussed());
    row("/desk/objections", "bureau", "/desk/objections", "/desk/objections?show=all");
    row("/desk/objections/{id}", "bureau", "/desk/objections/" + said.objected(), "/desk/objections/" + said.maintained());
  }

  private List<Visit> handled(String state, String pattern) {
    String id = living.caseIn(state);
    return List.of(new Visit(living.handlerOf(id), pattern.replace("{id}", id)));
  }

  private void handledRow(String state, String page) {
    rows.put("/desk/cases/{id}" + page, handled(state, "/desk/cases/{id}" + page));
  }

  private void officerRow(String state, Role role, String page) {
    String id = living.caseIn(state);
    row("/desk/cases/{id}" + page, living.officerOf("legal_aid_case", "deciding_org", id, role), "/desk/cases/" + id + page);
  }

  private void row(String pattern, String who, String... paths) {
    rows.remove(pattern);
    for (String path : paths) add(pattern, who, path);
  }

  private void add(String pattern, String who, String path) {
    rows.computeIfAbsent(pattern, key -> new ArrayList<>()).add(new Visit(who, path));
  }
}
