package org.nuanyang.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.Destructions;
import org.nuanyang.archive.LendVolume;
import org.nuanyang.archive.ProposeDestruction;
import org.nuanyang.archive.SealVolume;
import org.nuanyang.archive.Volumes;
import org.nuanyang.assessment.KeptAssessments;
import org.nuanyang.cases.CaseArchived;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.Requester;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.criminal.CustodyApplications;
import org.nuanyang.criminal.NoteApplication;
import org.nuanyang.drafting.BeginPaper;
import org.nuanyang.drafting.DraftChecks;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Question;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.AskSupplement;
import org.nuanyang.intake.Draft;
import org.nuanyang.intake.Drafts;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.MissingPaper;
import org.nuanyang.knowledge.LawExamples;
import org.nuanyang.knowledge.LawImports;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.Writing;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.meetings.VideoSessions;
import org.nuanyang.network.Network;
import org.nuanyang.outreach.BeginCheckup;
import org.nuanyang.outreach.CheckupDesk;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Checkups;
import org.nuanyang.outreach.Reply;
import org.nuanyang.visits.AskVisit;
import org.nuanyang.visits.HomeVisits;
import org.nuanyang.visits.VisitReason;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the demo city has to show: files in every state, and citizens with an application half filled,
 * sent, and sent back. What its past does not hold happens here, through the doors or on a phone.
 */
final class LivingCity {

  private static final Map<String, String> ANSWERS =
      Map.of(
          "您替谁问？", "我自己", "是哪一类的事？", "打工、欠薪", "具体是什么事？", "被拖欠工资",
          "有没有下面这些情况？", "进城打工的农村人", "多大岁数？", "41");

  private final ApplicationContext platform;
  private final JdbcClient sql;
  private final City city;
  private final Person applicantSelf = Person.named("申请人", "19850412");
  private final Citizen applicant;
  private final Citizen asker;
  private final Map<String, String> cases = new HashMap<>();
  private final String begun;
  private final String filled;
  private final String sent;
  private final String receipt;

  LivingCity(ApplicationContext platform, JdbcClient sql, City city) {
    this.platform = platform;
    this.sql = sql;
    this.city = city;
    city.inAHurry = true;
    asker = city.citizen(Person.named("问事人", "19800101"));
    asker.asks("老板不给我工钱怎么办？", "劳动纠纷", "青禾县", "1");
    applicant = city.citizen(applicantSelf);
    begun = begins();
    String first = begins();
    applicant.answers(ANSWERS);
    applicant.tells("餐馆欠我三个月工资，老板一直说再等等。", "清源区", "清源饭店", "9000");
    applicant.saysWhoSheIs();
    applicant.presses("下一步");
    Drafts drafts = platform.getBean(Drafts.class);
    Draft copy = drafts.begin(drafts.open(id(first)).answers());
    receipt = applicant.signsAndSends();
    sent = first;
    applicant.resumesWith(copy.code());
    filled = "/apply/" + copy.id();
    asksForMorePapers();
    applications().granted(Person.named("待指派", "19880310"));
    applications().assigned(applications().granted(Person.named("待承办", "19880311")));
  }

  LocalDate today() {
    return LocalDate.now(platform.getBean(Clock.class));
  }

  LivingApplications applications() {
    return new LivingApplications(platform, this);
  }

  private String begins() {
    applicant.opens("/apply");
    applicant.presses("开始申请");
    return applicant.page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/questions$", "");
  }

  private void asksForMorePapers() {
    ApplicationId application = new ApplicationId(UUID.fromString(one("select id from aid_application where receipt_number = '" + receipt + "'")));
    Actor clerk = actor(officerOf("aid_application", "deciding_organisation", application.value().toString(), Role.CLERK));
    ApplicationFile file = platform.getBean(Applications.class).file(application, clerk);
    platform.getBean(Intake.class).askSupplement(new AskSupplement(application, file.version(), List.of(new MissingPaper("欠条", "照片要看得清金额")), clerk));
  }

  /** A guided document the applicant wrote to the end. */
  String draft() {
    applicant.opens("/papers/evidence-list");
    applicant.presses("开始写");
    new PaperWriter(applicant, "evidence-list").writes();
    return java.net.URI.create(applicant.page.url()).getPath().replace("/check", "");
  }

  /** One a lawyer is at. @return login and id of the draft */
  String[] takenDraft() {
    var papers = platform.getBean(PaperDrafts.class);
    var book = platform.getBean(GuidedPapers.class);
    var person = Actor.citizen("159900");
    var known = book.read("evidence-list", DraftingExamples.given("evidence-list")).answers();
    var draft = papers.begin(new BeginPaper(UUID.randomUUID(), "evidence-list", known, null, person));
    papers.askForCheck(draft, "看看顺序", person);
    platform.getBean(DraftChecks.class).take(draft, actor("lawyer001"));
    return new String[] {"lawyer001", draft.value().toString()};
  }

  /** A check-up open at the applicant's phone. @param finished whether its report is made; it is with a lawyer then */
  CheckupView checkup(boolean finished) {
    var checkups = platform.getBean(Checkups.class);
    var person = Actor.citizen("159900");
    UUID centre = platform.getBean(Network.class).centres("159900").getFirst().id();
    var id = checkups.begin(new BeginCheckup(UUID.randomUUID(), "城南木器厂", null, "FEW", centre, person));
    checkups.answer(id, "labour", Map.of("written_contract", Reply.NO, "pays_on_time", Reply.PARTLY, "overtime", Reply.UNSURE));
    if (finished) {
      checkups.finish(id, person);
      checkups.askLawyer(id, "看看合同", "", person);
      platform.getBean(CheckupDesk.class).take(id, actor("lawyer001"));
    }
    CheckupView view = checkups.open(id);
    applicant.opens("/checkup");
    applicant.page.locator("#code").fill(view.code());
    applicant.presses("打开");
    return view;
  }

  /** An assessment somebody kept, with its opinion letter waiting for a lawyer. */
  String keptAssessment() {
    var kept = platform.getBean(KeptAssessments.class);
    var id = kept.keep(UUID.randomUUID(), Category.LABOR, Map.of("claim", "wages", "still", "yes", "relation", "company"), "159900");
    kept.askLawyer(id);
    return id.value().toString();
  }

  String begun() {
    return begun;
  }

  String filled() {
    return filled;
  }

  String sent() {
    return sent;
  }

  String ownMatter() {
    return "/follow/" + receipt;
  }

  String ownApplication() {
    return ownMatter() + "/application/" + one("select id from aid_application where receipt_number = '" + receipt + "'");
  }

  /** Somebody who cannot come asks to be visited. */
  String visitAsked() {
    var order = new AskVisit(UUID.randomUUID(), "159900", "PAGE", VisitReason.ILL, "王大爷", "13900000066", "159900", "医院五楼", "工伤", "", Actor.citizen("159900"));
    return platform.getBean(HomeVisits.class).ask(order).toString();
  }

  /** A station meets its centre. */
  String videoSession() {
    Actor station = actor("station-clerk");
    return platform.getBean(VideoSessions.class).open(UUID.randomUUID(), Objects.requireNonNull(station.organisation()), station).toString();
  }

  /** The applicant is asked to sign that a paper follows later. */
  void pledgeIsOffered() {
    sql.sql("""
            insert into tolerance_pledge (application, city, papers, offered_at, offered_by)
            select id, city, '[{"code": "WAGE_MATERIALS", "name": "能说明欠薪的材料", "note": "欠条、工资条", "spared": ""}]', submitted_at, '王窗口'
            from aid_application where receipt_number = ?""").param(receipt).update();
  }

  /** Names of the citizens and their phones. */
  Map<String, Page> phones() {
    return Map.of(phone(), applicant.page, asked(), asker.page);
  }

  Person applicant() {
    return applicantSelf;
  }

  String phone() {
    return "the applicant";
  }

  /** The number of that phone. */
  String phoneNumber() {
    return applicantSelf.phone();
  }

  String talk() {
    AskCounsel question = new AskCounsel(null, null, "159900", Channel.ONLINE, "老公喝醉了就打我，想离婚，还能分房子吗？");
    return "/ask/" + platform.getBean(Counsel.class).ask(question).id().value();
  }

  /** An answer somebody called useless. */
  String uselessAnswer() {
    Conversation talk = platform.getBean(Counsel.class).ask(new AskCounsel(null, null, "159900", Channel.ONLINE, "石碾子归谁"));
    platform.getBean(Counsel.class).rate(talk.id(), 1, false);
    return one("select id from advice_review order by raised_at limit 1");
  }

  String asked() {
    return "the asker";
  }

  /** The laws of a country that does not exist, one of them in two versions. @return the run of the import */
  String importedLaws() {
    try {
      Path folder = Files.createTempDirectory("laws");
      Files.writeString(folder.resolve("old.md"), LawExamples.LAMPS);
      Files.writeString(folder.resolve("new.md"), LawExamples.LAMPS_AMENDED);
      return platform.getBean(LawImports.class).take(folder, "laws", LawExamples.editor(), (done, all) -> {}).id().toString();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A version of a shipped text that somebody has begun. */
  String begunVersion(TextKind kind, String id) {
    return kind.desk("versions/") + platform.getBean(Writing.class).revise(kind, id, LawExamples.editor()).value();
  }

  /** Where the first article of a law is read. */
  String firstArticle(String law) {
    LocalDate today = LocalDate.now(platform.getBean(Clock.class));
    return platform.getBean(LawLibrary.class).article(law.substring("/laws/".length()), "第一条", today).orElseThrow().link();
  }

  String unfinishedCheck() {
    Checks checks = platform.getBean(Checks.class);
    CheckId check = checks.start();
    return "/check/" + check.value() + "/" + checks.find(check).next().id();
  }

  String finishedCheck() {
    Checks checks = platform.getBean(Checks.class);
    CheckId check = checks.start();
    for (Question next; (next = checks.find(check).next()) != null; ) {
      String answer = switch (next.kind()) {
        case ONE -> next.options().getFirst().value();
        case MANY -> "";
        case NUMBER, MONEY -> "40";
      };
      checks.answer(check, next.id(), answer.isEmpty() ? List.of() : List.of(answer));
    }
    return "/check/" + check.value() + "/result";
  }

  String applicationIn(String status) {
    return one("select id from aid_application where status = '" + status + "' order by id desc limit 1");
  }

  /** One case for each state; those a city's past does not leave behind are brought there. */
  String caseIn(String state) {
    return cases.computeIfAbsent(state, wanted -> wanted.equals("TERMINATED") ? terminated() : newestCase(wanted, 0));
  }

  private String newestCase(String state, int skipped) {
    return one("select id from legal_aid_case where state = '" + state + "' order by granted_at desc, id offset " + skipped + " limit 1");
  }

  private String terminated() {
    String id = newestCase("IN_PROGRESS", 1);
    Actor director = actor(officerOf("legal_aid_case", "deciding_org", id, Role.DIRECTOR));
    var photo = Pictures.ofPaper("终止申请.png");
    platform.getBean(CaseWork.class).upload(caseId(id), FileKind.TERMINATION_PROOF, photo.name, photo.buffer, director);
    platform.getBean(CaseChanges.class).terminate(caseId(id), version(id), TerminationGround.TM7_REQUEST, "受援人自己要求终止，已签字。", director);
    return id;
  }

  String askedForAnother() {
    String id = newestCase("IN_PROGRESS", 2);
    platform.getBean(CaseChanges.class)
        .askReplacement(caseId(id), version(id), ReplacementGround.CANNOT_PRACTISE, Requester.HANDLER, "生病住院，三个月内不能办案。", actor(handlerOf(id)));
    return id;
  }

  String withAFormerHandler() {
    String id = newestCase("HANDLER_CONFIRMED", 0);
    sql.sql("update legal_aid_case set hand_over_due = true where id = ?").param(id(id)).update();
    return id;
  }

  /** What the former lawyer gave waits to be confirmed. */
  String givenOver() {
    String id = newestCase("HANDLER_CONFIRMED", 1);
    sql.sql("update legal_aid_case set take_over_due = true where id = ?").param(id(id)).update();
    sql.sql(
            """
            insert into replacement (id, case_id, ground, requester, explanation, asked_by, asked_at, former_name, granted, decided_at, hand_over_by,
                                     hand_over_list, hand_over_notes, handed_over_at)
            values (gen_random_uuid(), ?, 'CANNOT_PRACTISE', 'HANDLER', '住院', '律师', now(), '原律师', true, now(), current_date, '劳动合同原件', '会见笔录', now())""")
        .param(id(id))
        .update();
    return id;
  }

  String plannedHearing(String aidCase) {
    var soon = platform.getBean(Clock.class).instant().plus(Duration.ofDays(9));
    UUID hearing = platform.getBean(CaseWork.class).planHearing(caseId(aidCase), soon, "青禾县人民法院", "第三法庭", actor(handlerOf(aidCase)));
    return "/desk/cases/" + aidCase + "/hearings/" + hearing + "/cancel";
  }

  /** The past of a demo city was not called back; one closed case is closed once more. */
  String owedRevisit() {
    CaseFacts closed = platform.getBean(Cases.class).facts(caseId(caseIn("CLOSED")), actor(handlerOf(caseIn("CLOSED"))));
    platform.publishEvent(
        new CaseClosed(
            closed.id(), closed.id().application(), closed.matter(), closed.caseNumber(), closed.city(), closed.decidingOrganisation(),
            closed.handler(), closed.closingType(), closed.resultGrade(), closed.claimed(), closed.awarded(), closed.received(),
            closed.recipients(), closed.closedOn(), platform.getBean(Clock.class).instant()));
    return one("select id from revisit where case_id = '" + caseIn("CLOSED") + "'");
  }

  /** The past of a demo city came without volumes; two archived cases are archived once more, one is sealed. */
  String volume(String state) {
    String id = newestCase("ARCHIVED", state.equals("SEALED") ? 1 : 0);
    Actor archivist = actor(officerOf("legal_aid_case", "deciding_org", id, Role.ARCHIVIST));
    platform.publishEvent(new CaseArchived(caseId(id), caseId(id).application(), archivist.city(), archivist.organisation(), platform.getBean(Clock.class).instant()));
    if (state.equals("SEALED")) {
      Volumes volumes = platform.getBean(Volumes.class);
      volumes.seal(new SealVolume(caseId(id), 0, Set.of(), 10, archivist));
      volumes.lend(new LendVolume(caseId(id), Book.OPEN, "书记员", "青禾县人民法院", "再审调卷", LocalDate.now(platform.getBean(Clock.class)).plusDays(7), archivist));
    }
    return id;
  }

  /** Somebody who is held applied with the court. */
  String custody(boolean handedOn) {
    Actor officer = actor("court");
    CustodyApplications custody = platform.getBean(CustodyApplications.class);
    Instant asked = platform.getBean(Clock.class).instant().minus(Duration.ofHours(2));
    UUID id = custody.note(
        new NoteApplication(UUID.randomUUID(), handedOn ? "已转交" : "待转交", "", "（2026）城刑初" + (handedOn ? 71 : 72) + "号", "盗窃罪", HelpStage.FIRST_INSTANCE, "城区看守所", asked, null, officer));
    if (handedOn) custody.handOn(id, officer);
    return id.toString();
  }

  /** A third of them is sealed, its term is over, and it waits on a list for the head. */
  String destruction() {
    String id = newestCase("ARCHIVED", 2);
    Actor archivist = actor(officerOf("legal_aid_case", "deciding_org", id, Role.ARCHIVIST));
    platform.publishEvent(new CaseArchived(caseId(id), caseId(id).application(), archivist.city(), archivist.organisation(), platform.getBean(Clock.class).instant()));
    platform.getBean(Volumes.class).seal(new SealVolume(caseId(id), 0, Set.of(), 10, archivist));
    platform.getBean(JdbcClient.class).sql("update volume set keep_until = '2020-01-01' where id = ?").param(UUID.fromString(id)).update();
    return platform.getBean(Destructions.class).propose(new ProposeDestruction(Set.of(caseId(id)), "逐卷看过，不用再留。", archivist)).value().toString();
  }

  String handlerOf(String aidCase) {
    return one("select login from account where id = (select handler_account from legal_aid_case where id = '" + aidCase + "')");
  }

  /** Login of somebody with this role in the organisation a row belongs to, or at the city's centre. */
  String officerOf(String table, String column, String id, Role role) {
    String here =
        "select login from account join account_role on account = id and role = '%s' ".formatted(role)
            + "order by organisation = (select %s from %s where id = '%s') desc nulls last, login limit 1".formatted(column, table, id);
    return one(here);
  }

  Actor actor(String login) {
    return platform.getBean(Accounts.class).actor(UUID.fromString(account(login))).orElseThrow();
  }

  String account(String login) {
    return one("select id from account where login = '" + login + "'");
  }

  String one(String query) {
    return sql.sql(query).query(String.class).optional().orElseThrow(() -> new AssertionError("the city has nothing for: " + query));
  }

  List<String> all(String query) {
    return sql.sql(query).query(String.class).list();
  }

  private int version(String aidCase) {
    return Integer.parseInt(one("select version from legal_aid_case where id = '" + aidCase + "'"));
  }

  private static CaseId caseId(String id) {
    return new CaseId(UUID.fromString(id));
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
