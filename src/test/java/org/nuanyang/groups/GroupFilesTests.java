package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.PaidBy;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.RefuseAid;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.LinkKind;
import org.nuanyang.matters.LinkedMatter;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A crowd with one cause: how its roster comes in, how each of them is judged, and how they come and go. */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=0", "nuanyang.demo-consultations=0"})
class GroupFilesTests {

  private static final String CITY = "159900";
  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final String[] HEADINGS = {"姓名", "身份证号", "联系电话", "拖欠工资", "人员类别", "是否请律师", "材料齐全"};

  @Autowired Groups groups;
  @Autowired GroupWork work;
  @Autowired Rosters rosters;
  @Autowired GroupPayments payments;
  @Autowired Joining joining;
  @Autowired GroupPapers papers;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Matters matters;
  @Autowired FindMatters find;
  @Autowired MatterLinks links;
  @Autowired CaseLedger ledger;
  @Autowired Papers issued;
  @Autowired Objections objections;
  @Autowired AssignmentDesk assignment;
  @Autowired Accounts accounts;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;
  @Autowired WebApplicationContext context;

  private Actor clerk;
  private Actor reviewer;
  private Actor director;

  @BeforeEach
  void theOffice() {
    clerk = actor("clerk");
    reviewer = actor("reviewer");
    director = actor("director");
  }

  private Actor actor(String login) {
    return accounts.actor(sql.sql("select id from account where login = ?").param(login).query(UUID.class).single()).orElseThrow();
  }

  @Test
  void aCentreThatOnlyReceivedItReadsTheRosterAndChangesNothing() {
    ApplicationId application = applied(Somebody.born("19850615"), "转来公司", Set.of("MIGRANT_WORKER"));
    RosterFile file = roster(crowd(1), 10);
    GroupId group = imported(application, file);
    Actor elsewhere = actor("county1-clerk");
    sql.sql("update aid_application set receiving_organisation = ? where id = ?").params(elsewhere.organisation(), application.value()).update();

    assertThat(groups.group(group, elsewhere).counts().people()).isEqualTo(2);
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.signedOnPaper(group, Set.of(), elsewhere));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.withdraw(group, all(group, RosterFilter.ALL).getLast().id(), "不要了", elsewhere));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> joining.openFor(group, Duration.ofHours(1), elsewhere));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> rosters.upload(group, "x.xlsx", file.bytes(), elsewhere));
    assertThat(groups.group(group, clerk).counts()).returns(2, GroupCounts::people).returns(0, GroupCounts::signed);
  }

  /** Somebody nobody else is. */
  record Somebody(String name, String number, String phone) {

    static Somebody born(String day) {
      int serial = SERIAL.incrementAndGet();
      String first = "159922" + day + "%03d".formatted(serial % 1000);
      String letters = "甲乙丙丁戊己庚辛壬癸";
      String name = "群" + letters.charAt(serial / 100 % 10) + letters.charAt(serial / 10 % 10) + letters.charAt(serial % 10);
      return new Somebody(name, first + IdentityNumber.checkDigit(first), "1880088%04d".formatted(serial));
    }

    Object[] row(Object claimed, Object... more) {
      List<Object> cells = new ArrayList<>(List.of(name, number, phone, claimed));
      cells.addAll(List.of(more));
      return cells.toArray();
    }
  }

  private Participant participant(Somebody who, PersonRole role) {
    return new Participant(null, role, who.name(), "RESIDENT_ID", who.number(), who.phone(), "M", LocalDate.of(1985, 6, 15), "159922", "", "zh");
  }

  private ApplicationId applied(Somebody lead, String opponent, Set<String> kinds) {
    return applied(lead, opponent, Facts.on("R-BT25", LocalDate.now((Clock) clock)).about("M05_WAGE").inGroups(kinds).with("has_counsel", false));
  }

  private ApplicationId applied(Somebody lead, String opponent, Facts facts) {
    ApplicationId id =
        intake.submit(
            new SubmitApplication(
                UUID.randomUUID(), CITY, clerk.organisation(), "159921", Channel.HALL, null, Category.LABOR, "ARBITRATION", "追索劳动报酬",
                "工资没有发。", List.of(participant(lead, PersonRole.APPLICANT), Participant.opponent(opponent, "", "")), facts, false, List.of(), null, null, clerk));
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    return id;
  }

  private GroupId imported(ApplicationId application, RosterFile file) {
    GroupId group = work.open(application, clerk);
    rosters.take(group, rosters.upload(group, "名册.xlsx", file.bytes(), clerk), clerk);
    return group;
  }

  private static RosterFile roster(List<Somebody> people, int claimed) {
    RosterFile file = RosterFile.of(HEADINGS);
    for (Somebody one : people) file.row(one.row(claimed, "农民工", "否", "是"));
    return file;
  }

  private static List<Somebody> crowd(int many) {
    List<Somebody> crowd = new ArrayList<>();
    for (int i = 0; i < many; i++) crowd.add(Somebody.born("19850615"));
    return crowd;
  }

  private List<PersonRow> all(GroupId group, RosterFilter filter) {
    List<PersonRow> rows = new ArrayList<>();
    String after = null;
    do {
      var slice = groups.roster(group, filter, "", after, clerk);
      rows.addAll(slice.rows());
      after = slice.next();
    } while (after != null);
    return rows;
  }

  private void granted(ApplicationId id) {
    ApplicationFile file = applications.own(id);
    intake.propose(new ProposeDecision(id, file.version(), Proposal.GRANT, null, "符合条件。", reviewer));
    intake.grant(new GrantAid(id, applications.own(id).version(), "同意给予援助。", director));
  }

  /**
   * S1 of the acceptance scenarios, aid's side: 40+ workers whose mediation failed want aid: M05 + MIGRANT_WORKER →
   * EXEMPT_VERIFICATION; one group case; decided and assigned the same day; stage ARBITRATION.
   */
  @Test
  void s1FortyWorkersAreHelpedTheSameDay() {
    ApplicationId application = applied(Somebody.born("19850615"), "四十人建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(40), 9000));
    ApplicationFile file = applications.own(application);
    assertThat(file).returns(41, ApplicationFile::recipients).returns("ARBITRATION", ApplicationFile::stage).returns(1, ApplicationFile::priorityRank);
    assertThat(file.verdict().econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
    assertThat(groups.group(group, clerk).counts()).returns(41, GroupCounts::fit).returns(0, GroupCounts::unclear);

    granted(application);
    Actor assigner = actor("assigner");
    AssignmentId search = new AssignmentId(sql.sql("select id from assignment where application = ?").param(application.value()).query(UUID.class).single());
    AssignmentFile shortlist = assignment.file(search, Wishes.NONE, assigner);
    assignment.assign(new AssignLawyer(search, shortlist.ranked().getFirst().lawyer(), Wishes.NONE, null, "", shortlist.version(), assigner));

    CaseFacts work = ledger.latest(file.matter()).orElseThrow();
    LocalDate today = LocalDate.now((Clock) clock);
    assertThat(work).returns(41, CaseFacts::recipients).returns("ARBITRATION", CaseFacts::stage).returns(today, CaseFacts::grantedOn);
    assertThat(LocalDate.ofInstant(work.assignedAt(), clock.getZone())).isEqualTo(today);
    assertThat(sql.sql("select count(*) from legal_aid_case where matter = ?").param(file.matter().value()).query(Integer.class).single()).isEqualTo(1);
    String counted = "select coalesce(sum(value), 0) from tally where indicator = ? and organisation = (select organisation from counted_file where application = ?)";
    int recipients = sql.sql(counted).params("RECIPIENTS", application.value()).query(Integer.class).single();
    assertThat(recipients).as("one case, forty-one recipients").isGreaterThanOrEqualTo(41);
  }

  @Test
  void aRosterComesInWithItsFaultsToldRowByRow() {
    Somebody lead = Somebody.born("19850615");
    List<Somebody> good = crowd(3);
    Somebody wrong = Somebody.born("19850615");
    ApplicationId application = applied(lead, "错行建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = work.open(application, clerk);
    RosterFile file =
        roster(good, 5000)
            .row(lead.row("6000.50", "", "", "是"))
            .row(good.getFirst().row(1))
            .row(wrong.name(), 159922198506150017.0, wrong.phone(), "五千", "火星人", "也许")
            .row("坏", wrong.number().substring(0, 17) + "A", "12", 100);

    UUID upload = rosters.upload(group, "名册.xlsx", file.bytes(), clerk);
    RosterReading reading = rosters.read(group, upload, clerk);

    assertThat(reading).returns(3, RosterReading::fresh).returns(1, RosterReading::known).returns(3, RosterReading::faulty);
    assertThat(reading.lines().get(3).remarks()).singleElement().asString().contains("已经在名册上");
    assertThat(reading.lines().get(4).problems()).containsExactly("和第 2 行是同一个人。请删掉一行。");
    assertThat(reading.lines().get(5).problems()).hasSize(4).first().asString().contains("证件号码被 Excel 当成数字");
    assertThat(reading.lines().get(6).problems()).hasSize(2);

    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    rosters.errorSheet(group, upload, sheet, clerk);
    List<List<String>> rows = RosterFile.cells(sheet.toByteArray());
    assertThat(rows.getFirst()).hasSize(8).last().isEqualTo("问题");
    assertThat(rows.get(1)).last().isEqualTo("没有问题");
    assertThat(rows.get(6)).last().asString().contains("证件号码被 Excel 当成数字", "请求金额", "不认识的词");

    assertThat(rosters.take(group, upload, clerk)).isEqualTo(3);
    assertThat(rosters.take(group, upload, clerk)).as("a second click").isZero();
    GroupView view = groups.group(group, clerk);
    assertThat(view.counts()).returns(4, GroupCounts::people).returns(0, GroupCounts::lacking).returns(4, GroupCounts::fit).returns(Money.of("21000.50"), GroupCounts::claimed);
    assertThat(applications.own(application).recipients()).isEqualTo(4);
    assertThat(all(group, RosterFilter.ALL)).extracting(PersonRow::identity).allMatch(number -> number.contains("**********"));
  }

  @Test
  void aSecondRosterErasesNothingItDoesNotSpeakOf() {
    Somebody known = Somebody.born("19850615");
    GroupId group = imported(applied(Somebody.born("19850615"), "再导公司", Set.of("MIGRANT_WORKER")), RosterFile.of(HEADINGS).row(known.row(10, "农民工", "是")));
    UUID line = all(group, RosterFilter.ALL).getLast().id();
    PersonFacts noted = new PersonFacts(Set.of("MIGRANT_WORKER"), false, new BigDecimal("12000.00"), 3, true);
    work.note(group, line, groups.person(group, line, clerk).version(), null, noted, Set.of(), clerk);

    again(group, RosterFile.of("姓名", "身份证号", "拖欠工资").row(known.name(), known.number(), 777));
    assertThat(groups.person(group, line, clerk)).returns(noted, PersonView::facts).returns(Money.of("777.00"), view -> view.row().claimed());
    again(group, RosterFile.of(HEADINGS).row(known.row(888, "", "否")));
    assertThat(groups.person(group, line, clerk).facts()).isEqualTo(new PersonFacts(noted.groups(), false, noted.householdIncome(), 3, false));
  }

  private void again(GroupId group, RosterFile file) {
    assertThat(rosters.take(group, rosters.upload(group, "名册.xlsx", file.bytes(), clerk), clerk)).isZero();
  }

  @Test
  void aPageOfALargeRosterCostsAFewStatementsHoweverManyStandOnIt() {
    GroupId small = imported(applied(Somebody.born("19850615"), "小工地", Set.of("MIGRANT_WORKER")), roster(crowd(3), 100));
    GroupId large = imported(applied(Somebody.born("19850615"), "大工地", Set.of("MIGRANT_WORKER")), roster(crowd(226), 100));
    assertThat(groups.group(large, clerk).counts().people()).isEqualTo(227);

    groups.roster(small, RosterFilter.ALL, "", null, clerk);
    int few = statements(() -> groups.roster(small, RosterFilter.ALL, "", null, clerk));
    int many = statements(() -> groups.roster(large, RosterFilter.ALL, "", null, clerk));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    assertThat(groups.roster(large, RosterFilter.ALL, "", null, clerk).rows()).hasSize(50);
    List<PersonRow> rows = all(large, RosterFilter.ALL);
    assertThat(new LinkedHashSet<>(rows)).hasSize(227);
    PersonRow last = rows.getLast();
    assertThat(groups.roster(large, RosterFilter.ALL, last.name(), null, clerk).rows()).contains(last);
    String number = groups.person(large, last.id(), clerk).identity();
    assertThat(groups.roster(large, RosterFilter.ALL, number, null, clerk).rows()).containsExactly(last);
  }

  private static int statements(Runnable work) {
    Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    Level before = logger.getLevel();
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
    logger.addAppender(heard);
    try {
      work.run();
    } finally {
      logger.detachAppender(heard);
      logger.setAdditive(true);
      logger.setLevel(before);
    }
    return (int) heard.list.stream().filter(said -> said.getThreadName().equals(Thread.currentThread().getName())).filter(said -> said.getMessage().startsWith("Executing prepared SQL statement")).count();
  }

  @Test
  void eachIsJudgedAloneAndWhoDoesNotQualifyIsToldAlone() {
    List<Somebody> people = crowd(11);
    Somebody represented = Somebody.born("19850615");
    RosterFile file = roster(people, 1000).row(represented.row(1000, "农民工", "是", "是"));
    ApplicationId application = applied(Somebody.born("19850615"), "各人建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, file);
    PersonRow unfit = all(group, RosterFilter.UNFIT).getFirst();
    assertThat(unfit).returns(represented.name(), PersonRow::name);
    assertThat(unfit.reason()).contains("法律援助法");
    UUID who = person(group, unfit.id());

    granted(application);

    ApplicationFile file1 = applications.own(application);
    assertThat(file1.recipients()).isEqualTo(12);
    assertThat(matters.facts(file1.matter()).recipients()).hasSize(12).noneMatch(one -> one.name().equals(represented.name()));
    assertThat(all(group, RosterFilter.GONE)).singleElement().returns(PersonStanding.NOT_AIDED, PersonRow::standing);
    assertThat(issued.inForce(who, PaperType.REFUSAL_DECISION)).as("a decision of their own").isPresent();
    assertThat(issued.inForce(application.value(), PaperType.REFUSAL_DECISION)).isEmpty();
    assertThat(issued.inForce(application.value(), PaperType.GRANT_DECISION)).isPresent();
    assertThat(ledger.latest(file1.matter()).orElseThrow().recipients()).isEqualTo(12);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rosters.upload(group, "x.xlsx", file.bytes(), clerk)).withMessage("groups.decided");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> joining.openFor(group, Duration.ofHours(1), clerk));
  }

  @Test
  void whoWasRefusedAloneObjectsForThemselfAndStandsWithTheOthersAgainOnTheBureausOrder() throws Exception {
    Somebody lead = Somebody.born("19850615");
    Somebody represented = Somebody.born("19850615");
    Somebody member = Somebody.born("19850615");
    RosterFile file = roster(List.of(member), 1000).row(represented.row(1000, "农民工", "是", "是"));
    ApplicationId application = applied(lead, "异议建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, file);
    UUID who = person(group, all(group, RosterFilter.UNFIT).getFirst().id());
    granted(application);
    ApplicationFile aided = applications.own(application);

    assertThat(objections.open(aided.matter())).extracting(Objections.Open::subject).containsExactly(who);
    assertThat(objections.openTo(aided.matter(), lead.phone())).as("nobody objects in their place").isEmpty();
    for (Somebody other : List.of(lead, member))
      assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> object(aided, who, ObjectedTo.PERSON_REFUSAL, other.phone()));
    assertThat(shown("/follow/" + aided.receiptNumber(), represented)).contains("给您本人的文书", "/objection/" + who).doesNotContain(member.name());
    assertThat(shown("/follow/" + aided.receiptNumber(), lead)).as("what was written to one of them is not the others'").doesNotContain("不予法律援助决定书");
    assertThat(shown("/follow/" + aided.receiptNumber() + "/objection/" + who, represented)).contains("name=\"grounds\"");
    ObjectionId objection = object(aided, who, ObjectedTo.PERSON_REFUSAL, represented.phone());
    assertThat(objections.waitsOn(aided.matter(), objection, lead.phone())).as("nor takes it back").isFalse();
    assertThat(matters.timeline(aided.matter(), true)).noneMatch(one -> one.kind().startsWith("oversight.objection"));

    Actor officer = new Actor(UUID.randomUUID(), "审查员", Set.of(Role.BUREAU_OFFICER), UUID.randomUUID(), CITY, DataScope.CITY, Set.of());
    objections.decide(new DecideObjection(objection, 0, true, "没有另请律师。", officer));

    assertThat(all(group, RosterFilter.ALL)).filteredOn(one -> one.name().equals(represented.name())).singleElement()
        .returns(PersonStanding.ON_ROSTER, PersonRow::standing).returns(PersonResult.FIT, PersonRow::result);
    assertThat(applications.own(application).recipients()).isEqualTo(3);
    assertThat(ledger.latest(aided.matter()).orElseThrow().recipients()).isEqualTo(3);
    assertThat(issued.inForce(who, PaperType.GRANT_DECISION)).as("a decision of their own").isPresent();
    assertThat(objections.open(aided.matter())).isEmpty();
    assertThat(shown("/follow/" + aided.receiptNumber(), represented)).as("one of them now").doesNotContain("给您本人的文书");
  }

  @Test
  void toARefusalOfAllObjectWhoeverActsForAllAndTheOthersReadWho() throws Exception {
    Somebody lead = Somebody.born("19850615");
    List<Somebody> people = crowd(9);
    ApplicationId application = applied(lead, "不服建筑公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(people, 1000));
    List<PersonRow> rows = all(group, RosterFilter.ALL);
    work.represent(group, Set.of(rows.get(1).id(), rows.get(2).id()), clerk);
    intake.propose(new ProposeDecision(application, applications.own(application).version(), Proposal.REFUSE, RefusalCode.OUT_OF_SCOPE, "不在范围。", reviewer));
    intake.refuse(new RefuseAid(application, applications.own(application).version(), RefusalCode.OUT_OF_SCOPE, "不在范围。", director));
    ApplicationFile refused = applications.own(application);
    Somebody elected = people.stream().filter(one -> one.name().equals(rows.get(1).name())).findFirst().orElseThrow();
    Somebody member = people.stream().filter(one -> one.name().equals(rows.get(5).name())).findFirst().orElseThrow();

    assertThat(shown("/follow/" + refused.receiptNumber() + "/objection/" + application.value(), member))
        .contains("由代表大家的人来提", lead.name(), elected.name()).doesNotContain("name=\"grounds\"");
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> object(refused, application.value(), ObjectedTo.REFUSAL, member.phone())).withMessage("oversight.objection.not-yours");
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> object(refused, application.value(), ObjectedTo.REFUSAL, null));
    ObjectionId objection = object(refused, application.value(), ObjectedTo.REFUSAL, elected.phone());
    assertThat(objections.waitsOn(refused.matter(), objection, lead.phone())).isTrue();
    assertThat(objections.waitsOn(refused.matter(), objection, member.phone())).isFalse();
  }

  private ObjectionId object(ApplicationFile file, UUID subject, ObjectedTo against, String phone) {
    return objections.raise(
        new RaiseObjection(UUID.randomUUID(), file.matter(), subject, against, Way.ONLINE, clock.today(), "我不同意", phone, Actor.citizen(CITY)));
  }

  private String shown(String page, Somebody who) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    return mvc.perform(get(page).sessionAttr("identity.proven-phone", who.phone())).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private UUID person(GroupId group, UUID line) {
    return sql.sql("select person from group_member where group_id = ? and id = ?").params(group.value(), line).query(UUID.class).single();
  }

  @Test
  void nothingIsGrantedWhileSomebodyIsNotClear() {
    ApplicationId application = applied(Somebody.born("19850615"), "没问清公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, RosterFile.of(HEADINGS).row(Somebody.born("19850615").row(10, "农村居民")));
    PersonRow open = all(group, RosterFilter.UNCLEAR).getFirst();
    assertThat(open.reason()).startsWith("还要问清：");
    ApplicationFile file = applications.own(application);
    intake.propose(new ProposeDecision(application, file.version(), Proposal.GRANT, null, "符合条件。", reviewer));
    GrantAid grant = new GrantAid(application, applications.own(application).version(), "同意。", director);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.grant(grant)).withMessage("groups.settle.unclear");
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> work.find(group, open.id(), groups.person(group, open.id(), clerk).version(), PersonResult.FIT, null, "已查到低保。", clerk));
    work.find(group, open.id(), groups.person(group, open.id(), reviewer).version(), PersonResult.FIT, null, "已查到低保。", reviewer);
    intake.grant(grant);

    assertThat(applications.own(application)).returns(ApplicationStatus.GRANTED, ApplicationFile::status).returns(2, ApplicationFile::recipients);
  }

  @Test
  void peopleJoinByCodeAndSignOnce() {
    Somebody known = Somebody.born("19850615");
    Somebody stranger = Somebody.born("19850615");
    ApplicationId application = applied(Somebody.born("19850615"), "扫码公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(List.of(known), 10));
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();

    assertThat(joining.of(code.toLowerCase().replace("-", " "))).get().returns("扫码公司", JoinPage::opponent);
    assertThat(sign(code, known, known.phone(), "M1 1 L2 2")).isTrue();
    assertThat(sign(code, known, known.phone(), "")).as("a second time").isTrue();
    assertThat(sign(code, stranger, stranger.phone(), "")).isFalse();

    GroupCounts counts = groups.group(group, clerk).counts();
    assertThat(counts).returns(2, GroupCounts::people).returns(1, GroupCounts::signed).returns(1, GroupCounts::waiting);
    assertThat(all(group, RosterFilter.ALL).get(1).signed()).isEqualTo(SignedHow.DRAWN);
    PersonRow waiting = all(group, RosterFilter.WAITING).getFirst();
    assertThat(applications.own(application).recipients()).isEqualTo(2);
    ApplicationFile file = applications.own(application);
    intake.propose(new ProposeDecision(application, file.version(), Proposal.GRANT, null, "符合条件。", reviewer));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> intake.grant(new GrantAid(application, applications.own(application).version(), "同意。", director)))
        .withMessage("groups.settle.waiting");

    work.confirm(group, waiting.id(), clerk);
    assertThat(applications.own(application).recipients()).isEqualTo(3);
    assertThat(new String(signature(group), java.nio.charset.StandardCharsets.ISO_8859_1)).as("sealed").doesNotContain("M1 1 L2 2");

    clock.advance(Duration.ofHours(3));
    assertThat(joining.of(code)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sign(code, stranger, stranger.phone(), "")).withMessage("groups.join.over");
  }

  @Test
  void whoSignsFromAnotherPhoneIsLookedAt() {
    Somebody known = Somebody.born("19850615");
    GroupId group = imported(applied(Somebody.born("19850615"), "换号公司", Set.of("MIGRANT_WORKER")), roster(List.of(known), 10));
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();

    assertThat(sign(code, known, "18800880000", "")).isFalse();

    PersonRow row = all(group, RosterFilter.WAITING).getFirst();
    assertThat(row).returns(true, PersonRow::phoneDiffers).returns(SignedHow.PHONE, PersonRow::signed);
    work.confirm(group, row.id(), clerk);
    assertThat(all(group, RosterFilter.WAITING)).isEmpty();
  }

  @Test
  void aDrawnSignatureIsNotWrittenOver() {
    Somebody known = Somebody.born("19850615");
    GroupId group = imported(applied(Somebody.born("19850615"), "再签公司", Set.of("MIGRANT_WORKER")), roster(List.of(known), 10));
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();
    sign(code, known, known.phone(), "M1 1 L2 2");
    byte[] drawn = signature(group);

    assertThat(sign(code, known, "18800880001", "M9 9 L8 8")).as("from somebody else's phone").isFalse();
    assertThat(sign(code, known, known.phone(), "M7 7 L6 6")).isTrue();

    assertThat(signature(group)).isEqualTo(drawn);
    assertThat(all(group, RosterFilter.WAITING)).isEmpty();
  }

  private byte[] signature(GroupId group) {
    return sql.sql("select signature from group_member where signature is not null and group_id = ?").param(group.value()).query(byte[].class).single();
  }

  @Test
  void whoComesByCodeOrIsOneOfManyDoesNotActForAll() throws Exception {
    Somebody lead = Somebody.born("19850615");
    Somebody member = Somebody.born("19850615");
    Somebody stranger = Somebody.born("19850615");
    ApplicationId application = applied(lead, "众人公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(List.of(member), 10));
    String number = applications.own(application).receiptNumber();
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();
    sign(code, stranger, stranger.phone(), "");

    assertThat(find.ofCitizen(number, stranger.phone())).as("waits for the window").isEmpty();
    assertThat(find.ofPhone(CITY, stranger.phone())).isEmpty();
    for (String act : List.of("/withdraw", "/supply", "/pledge/sign", "/pledge/bring")) {
      assertThat(posted(number, application, act, stranger)).as(act).isEqualTo(404);
      assertThat(posted(number, application, act, member)).as(act).isEqualTo(404);
    }
    work.confirm(group, all(group, RosterFilter.WAITING).getFirst().id(), clerk);
    assertThat(find.ofCitizen(number, stranger.phone())).as("one of them now").isPresent();
    work.withdraw(group, all(group, RosterFilter.ALL).getLast().id(), "不申请了", clerk);
    assertThat(find.ofCitizen(number, stranger.phone())).as("gone again").isEmpty();

    assertThat(posted(number, application, "/withdraw", lead)).isEqualTo(302);
    assertThat(applications.own(application).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  private int posted(String number, ApplicationId application, String act, Somebody who) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    String page = "/follow/" + number + "/application/" + application.value() + act;
    return mvc.perform(post(page).sessionAttr("identity.proven-phone", who.phone())).andReturn().getResponse().getStatus();
  }

  private boolean sign(String code, Somebody who, String phone, String drawn) {
    return joining.sign(new JoinAndSign(code, who.name(), IdentityNumber.resident(who.number()), phone, drawn));
  }

  @Test
  void twoToFiveSpeakForTenOrMore() {
    GroupId few = imported(applied(Somebody.born("19850615"), "九人公司", Set.of("MIGRANT_WORKER")), roster(crowd(8), 10));
    GroupId many = imported(applied(Somebody.born("19850615"), "十人公司", Set.of("MIGRANT_WORKER")), roster(crowd(9), 10));
    List<UUID> lines = all(many, RosterFilter.ALL).stream().map(PersonRow::id).toList();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> work.represent(few, Set.copyOf(all(few, RosterFilter.ALL).stream().map(PersonRow::id).toList().subList(0, 2)), clerk))
        .withMessage("groups.represent.few");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.represent(many, Set.of(lines.getFirst()), clerk)).withMessage("groups.represent.how-many");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.represent(many, Set.copyOf(lines.subList(0, 6)), clerk));
    work.represent(many, Set.copyOf(lines.subList(0, 5)), clerk);
    work.represent(many, Set.copyOf(lines.subList(4, 6)), clerk);

    assertThat(groups.group(many, clerk).representatives()).hasSize(2);
    assertThat(all(many, RosterFilter.REPRESENTATIVES)).extracting(PersonRow::id).containsExactlyElementsOf(lines.subList(4, 6));
  }

  @Test
  void whatArrivedComesInFromExcelPaymentByPaymentAndTheSumsAreThePeoples() throws Exception {
    Somebody lead = Somebody.born("19850615");
    List<Somebody> people = crowd(3);
    ApplicationId application = applied(lead, "到账公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(people, 9000));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> payments.upload(group, "x.xlsx", new byte[1], clerk)).withMessage("groups.pay.no-case");
    granted(application);
    CaseFacts work = closedWith(application, "9000");
    String today = clock.today().toString();
    Somebody first = people.getFirst();
    RosterFile list =
        RosterFile.of("姓名", "身份证号", "到账金额", "日期", "方式", "凭证号")
            .row(first.name(), first.number(), "3000", today, "转账", "A-1")
            .row(first.name(), "", "2500.50", today.replace('-', '/'), "现金", "")
            .row(people.get(1).name(), people.get(1).number(), 9000.5, today, "法院发放", "A-2")
            .row("没有这人", "", "1", today, "现金", "")
            .row(first.name(), people.get(1).number(), "1", today, "现金", "")
            .row(people.get(2).name(), "", "0", "2999-01-01", "飞鸽", "")
            .row(first.name(), first.number(), "3000.00", today, "银行转账", "A-1");

    UUID upload = payments.upload(group, "到账.xlsx", list.bytes(), director);
    PaymentReading reading = payments.read(group, upload, director);

    assertThat(reading).returns(3, PaymentReading::fresh).returns(Money.of("14501.00"), PaymentReading::sum).returns(4, PaymentReading::faulty);
    assertThat(reading.lines().get(2).remarks()).as("more than was awarded").singleElement().asString().contains("9,000.50", "9,000.00");
    assertThat(reading.lines().get(3).problems()).singleElement().asString().contains("名册上没有这个人");
    assertThat(reading.lines().get(4).problems()).singleElement().asString().contains("对不上");
    assertThat(reading.lines().get(5).problems()).hasSize(3);
    assertThat(reading.lines().get(6).problems()).singleElement().asString().contains("和第 2 行完全一样");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    payments.errorSheet(group, upload, errors, director);
    assertThat(payments.take(group, upload, director)).isEqualTo(3);
    assertThat(payments.take(group, upload, director)).as("one upload is taken once").isZero();
    assertSums(group, work, "14501.00");

    UUID again = payments.upload(group, "到账.xlsx", errors.toByteArray(), director);
    assertThat(payments.read(group, again, director)).as("the error sheet can be sent as it is").returns(0, PaymentReading::fresh).returns(3, PaymentReading::known);
    assertThat(payments.take(group, again, director)).isZero();
    ByteArrayOutputStream ledgerFile = new ByteArrayOutputStream();
    payments.export(group, ledgerFile, director);
    assertThat(payments.read(group, payments.upload(group, "导出.xlsx", ledgerFile.toByteArray(), director), director)).returns(0, PaymentReading::faulty).returns(3, PaymentReading::known);
    assertSums(group, work, "14501.00");

    CaseFacts now = ledger.latest(applications.own(application).matter()).orElseThrow();
    UUID whose = matters.facts(now.matter()).recipients().stream().filter(one -> one.name().equals(first.name())).findFirst().orElseThrow().id();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ledger.enter(work.id(), now.version(), List.of(new CaseLedger.Entry(whose, null, null, Money.of("1"))), director))
        .withMessage("cases.amounts.by-payments");
    PaymentRow cash = payments.list(group, null, director).rows().stream().filter(one -> one.way() == PaidBy.CASH).findFirst().orElseThrow();
    payments.strike(group, cash.id(), "记错了人", director);
    payments.strike(group, cash.id(), "再点一次", director);
    assertSums(group, work, "12000.50");
    assertThat(payments.read(group, again, director).lines().get(1).remarks()).singleElement().asString().contains("划去");
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> payments.list(group, null, actor("county1-clerk")));
    assertThat(shown("/desk/groups/" + group.value() + "/payments", director)).contains("到账明细", "12,000.50", "记错了人");
    assertThat(shown("/desk/groups/" + group.value() + "/payments/" + again, director)).contains("以前登记过");
  }

  /** The case's total, its people's rows and their payments are one sum. */
  private void assertSums(GroupId group, CaseFacts work, String sum) {
    Money all = Money.of(sum);
    Money rows = ledger.rows(work.id(), director).stream().map(PersonAmounts::received).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    Money paid = payments.list(group, null, director).rows().stream().filter(one -> one.struck() == null).map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
    assertThat(ledger.latest(work.matter()).orElseThrow().received()).isEqualTo(all);
    assertThat(rows).isEqualTo(all);
    assertThat(paid).isEqualTo(all);
    assertThat(payments.totals(group, director).received()).isEqualTo(all);
  }

  /** What the lawyer did until the case was closed; how, other tests tell. */
  private CaseFacts closedWith(ApplicationId application, String awarded) {
    CaseFacts work = ledger.latest(applications.own(application).matter()).orElseThrow();
    for (Participant one : matters.facts(work.matter()).recipients())
      sql.sql("insert into case_amount (case_id, recipient, claimed, awarded) values (?, ?, 9000, ?)").params(work.id().value(), one.id(), new BigDecimal(awarded)).update();
    sql.sql("update legal_aid_case set state = 'CLOSED', closing_type = 'SETTLEMENT', closed_on = ?, awarded = ? where id = ?")
        .params(clock.today(), new BigDecimal(awarded).multiply(new BigDecimal(matters.facts(work.matter()).recipients().size())), work.id().value())
        .update();
    return work;
  }

  private String shown(String page, Actor by) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    return mvc.perform(get(page).with(Acting.as(by))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void oneWithdrawsAndTheOthersGoOn() {
    ApplicationId application = applied(Somebody.born("19850615"), "退出公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(3), 1000));
    List<PersonRow> rows = all(group, RosterFilter.ALL);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.withdraw(group, rows.getFirst().id(), "自己和解", clerk)).withMessage("groups.leads-still");
    UUID gone = person(group, rows.get(1).id());
    work.withdraw(group, rows.get(1).id(), "自己和解了", clerk);
    assertThat(applications.own(application).recipients()).isEqualTo(3);
    assertThat(issued.inForce(gone, PaperType.WITHDRAWAL_REQUEST)).isPresent();
    granted(application);
    work.withdraw(group, rows.get(2).id(), "不想打官司了", clerk);

    assertThat(ledger.latest(applications.own(application).matter()).orElseThrow().recipients()).isEqualTo(2);
    assertThat(applications.own(application).recipients()).as("who was granted aid was granted aid").isEqualTo(3);
    work.lead(imported(applied(Somebody.born("19850615"), "换人公司", Set.of("MIGRANT_WORKER")), roster(crowd(1), 1)), leadOf("换人公司"), clerk);
    assertThat(applications.newest(null, clerk).rows()).anyMatch(row -> row.recipients() == 2);
  }

  @Test
  void whoeverSpeaksIsJudgedByTheirOwnMeans() {
    Facts rich =
        Facts.on("R-BT25", LocalDate.now((Clock) clock)).about("M05_WAGE").with("has_counsel", false).with("stable_income", true)
            .with("household_income_12m", new BigDecimal("900000")).with("household_persons", 1).with("pledge_willing", true);
    ApplicationId application = applied(Somebody.born("19850615"), "换牵头公司", rich);
    GroupId group = imported(application, RosterFile.of(HEADINGS).row(Somebody.born("19900615").row(10)));
    List<PersonRow> rows = all(group, RosterFilter.ALL);
    UUID former = rows.getFirst().id();
    UUID next = rows.getLast().id();
    PersonFacts poor = new PersonFacts(Set.of(), false, new BigDecimal("1200"), 4, false);
    work.note(group, next, groups.person(group, next, clerk).version(), null, poor, Set.of(), clerk);

    work.lead(group, next, clerk);

    ApplicationFile file = applications.own(application);
    assertThat(file.facts().values()).containsEntry("stable_income", false).containsEntry("household_persons", 4);
    assertThat(file.facts().values().get("household_income_12m")).hasToString("1200");
    PersonView stays = groups.person(group, former, clerk);
    assertThat(stays.facts()).returns(true, PersonFacts::stableIncome).returns(1, PersonFacts::householdPersons);
    assertThat(stays.facts().householdIncome()).isEqualByComparingTo("900000");
  }

  private UUID leadOf(String opponent) {
    return sql.sql("select m.id from group_member m join case_group g on g.id = m.group_id where g.opponent = ? order by m.position desc limit 1").param(opponent).query(UUID.class).single();
  }

  @Test
  void someGoOnInAFileOfTheirOwnWithEverythingKnownOfThem() {
    ApplicationId application = applied(Somebody.born("19850615"), "分案公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(5), 1000));
    List<PersonRow> rows = all(group, RosterFilter.ALL);
    work.signedOnPaper(group, Set.of(rows.get(1).id()), clerk);

    ApplicationId made = work.split(group, Set.of(rows.get(1).id(), rows.get(2).id()), "他们在另一个工地", clerk);

    assertThat(applications.own(application).recipients()).isEqualTo(4);
    ApplicationFile fresh = applications.own(made);
    assertThat(fresh).returns(2, ApplicationFile::recipients).returns(ApplicationStatus.ACCEPTED, ApplicationFile::status).returns("M05_WAGE", ApplicationFile::matterCode);
    GroupId other = groups.of(fresh.matter()).orElseThrow();
    assertThat(all(other, RosterFilter.ALL)).hasSize(2).first().returns(SignedHow.PAPER, PersonRow::signed).returns(Money.of("1000.00"), PersonRow::claimed);
    assertThat(all(group, RosterFilter.GONE)).hasSize(2).allMatch(row -> row.standing() == PersonStanding.SPLIT);
    assertThat(links.of(fresh.matter(), clerk)).singleElement().returns(LinkKind.SPLIT, LinkedMatter::kind).returns(true, LinkedMatter::earlier);
    assertThat(matters.facts(fresh.matter()).opponents()).singleElement().returns("分案公司", Participant::name);
    assertThat(links.of(applications.own(application).matter(), clerk)).as("seen from the other side too").singleElement().returns(false, LinkedMatter::earlier);
  }

  @Test
  void twoGroupsAgainstTheSameSideBecomeOne() {
    Somebody both = Somebody.born("19850615");
    List<Somebody> others = new ArrayList<>(crowd(2));
    others.add(both);
    ApplicationId one = applied(Somebody.born("19850615"), "并案公司", Set.of("MIGRANT_WORKER"));
    GroupId to = imported(one, roster(List.of(both), 700));
    ApplicationId two = applied(Somebody.born("19850615"), "并案公司", Set.of("MIGRANT_WORKER"));
    GroupId from = imported(two, roster(others, 500));
    GroupId stranger = imported(applied(Somebody.born("19850615"), "别的公司", Set.of("MIGRANT_WORKER")), roster(crowd(1), 1));
    assertThat(work.mergeable(to, clerk)).extracting(GroupRow::id).containsExactly(from.value());

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.merge(to, stranger, clerk)).withMessage("groups.merge.other-side");
    work.merge(to, from, clerk);

    assertThat(groups.group(to, clerk).counts().people()).isEqualTo(5);
    assertThat(applications.own(one).recipients()).isEqualTo(5);
    assertThat(applications.own(two).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(groups.group(from, clerk)).returns(GroupState.MERGED, GroupView::state);
    assertThat(all(to, RosterFilter.ALL)).filteredOn(row -> row.name().equals(both.name())).singleElement().returns(Money.of("700.00"), PersonRow::claimed);
  }

  @Test
  void everybodyGetsTheirAuthorisationAtOneClick() throws Exception {
    GroupId group = imported(applied(Somebody.born("19850615"), "委托公司", Set.of("MIGRANT_WORKER")), roster(crowd(44), 10));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ByteArrayOutputStream election = new ByteArrayOutputStream();

    papers.pdf(group, GroupPapers.Kind.AUTHORISATION, pdf, clerk);
    papers.pdf(group, GroupPapers.Kind.ELECTION, election, clerk);

    try (var document = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(document.getNumberOfPages()).as("a leaf for each").isEqualTo(45);
    }
    assertThat(election.size()).isPositive();
    GroupId three = imported(applied(Somebody.born("19850615"), "压缩公司", Set.of("MIGRANT_WORKER")), roster(crowd(2), 10));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    papers.zip(three, zip, clerk);
    List<String> names = new ArrayList<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
    }
    assertThat(names).hasSize(3).allMatch(name -> name.matches("000[123]-.+\\.pdf"));
  }

  @Test
  void whatIsClaimedIsProposedToTheLawyerAndOutsidersSeeNothing() {
    ApplicationId application = applied(Somebody.born("19850615"), "外人公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(2), 1234));
    PersonRow row = all(group, RosterFilter.ALL).get(1);
    Actor elsewhere = actor("county1-clerk");
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> groups.group(group, elsewhere));
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> rosters.upload(group, "x.xlsx", new byte[1], elsewhere));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> groups.group(group, actor("admin")));
    assertThat(groups.person(group, row.id(), actor("leader")).identity()).as("hidden from a leader").contains("*");
    assertThat(groups.person(group, row.id(), clerk).identity()).doesNotContain("*");
    assertThat(sql.sql("select count(*) from audit_entry where kind = 'group-person' and subject = ?").param(row.id()).query(Integer.class).single()).isEqualTo(2);
  }
}
