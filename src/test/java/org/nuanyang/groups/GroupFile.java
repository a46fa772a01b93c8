package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Crowds with one cause at the centre of the demo city, and what its people do with their files. */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=0", "nuanyang.demo-consultations=0"})
abstract class GroupFile {

  static final String CITY = "159900";
  private static final AtomicInteger SERIAL = new AtomicInteger();
  static final String[] HEADINGS = {"姓名", "身份证号", "联系电话", "拖欠工资", "人员类别", "是否请律师", "材料齐全"};

  @Autowired Groups groups;
  @Autowired GroupWork work;
  @Autowired Rosters rosters;
  @Autowired Joining joining;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Matters matters;
  @Autowired FindMatters find;
  @Autowired CaseLedger ledger;
  @Autowired Papers issued;
  @Autowired Accounts accounts;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;
  @Autowired WebApplicationContext context;

  Actor clerk;
  Actor reviewer;
  Actor director;

  @BeforeEach
  void theOffice() {
    clerk = actor("clerk");
    reviewer = actor("reviewer");
    director = actor("director");
  }

  Actor actor(String login) {
    return accounts.actor(sql.sql("select id from account where login = ?").param(login).query(UUID.class).single()).orElseThrow();
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

  Participant participant(Somebody who, PersonRole role) {
    return new Participant(null, role, who.name(), "RESIDENT_ID", who.number(), who.phone(), "M", LocalDate.of(1985, 6, 15), "159922", "", "zh");
  }

  ApplicationId applied(Somebody lead, String opponent, Set<String> kinds) {
    return applied(lead, opponent, Facts.on("R-BT25", LocalDate.now((Clock) clock)).about("M05_WAGE").inGroups(kinds).with("has_counsel", false));
  }

  ApplicationId applied(Somebody lead, String opponent, Facts facts) {
    ApplicationId id =
        intake.submit(
            new SubmitApplication(
                UUID.randomUUID(), CITY, clerk.organisation(), "159921", Channel.HALL, null, Category.LABOR, "ARBITRATION", "追索劳动报酬",
                "工资没有发。", List.of(participant(lead, PersonRole.APPLICANT), Participant.opponent(opponent, "", "")), facts, false, List.of(), null, null, clerk));
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    return id;
  }

  GroupId imported(ApplicationId application, RosterFile file) {
    GroupId group = work.open(application, clerk);
    rosters.take(group, rosters.upload(group, "名册.xlsx", file.bytes(), clerk), clerk);
    return group;
  }

  static RosterFile roster(List<Somebody> people, int claimed) {
    RosterFile file = RosterFile.of(HEADINGS);
    for (Somebody one : people) file.row(one.row(claimed, "农民工", "否", "是"));
    return file;
  }

  static List<Somebody> crowd(int many) {
    List<Somebody> crowd = new ArrayList<>();
    for (int i = 0; i < many; i++) crowd.add(Somebody.born("19850615"));
    return crowd;
  }

  List<PersonRow> all(GroupId group, RosterFilter filter) {
    List<PersonRow> rows = new ArrayList<>();
    String after = null;
    do {
      var slice = groups.roster(group, filter, "", after, clerk);
      rows.addAll(slice.rows());
      after = slice.next();
    } while (after != null);
    return rows;
  }

  void granted(ApplicationId id) {
    ApplicationFile file = applications.own(id);
    intake.propose(new ProposeDecision(id, file.version(), Proposal.GRANT, null, "符合条件。", reviewer));
    intake.grant(new GrantAid(id, applications.own(id).version(), "同意给予援助。", director));
  }

  void again(GroupId group, RosterFile file) {
    assertThat(rosters.take(group, rosters.upload(group, "名册.xlsx", file.bytes(), clerk), clerk)).isZero();
  }

  String shown(String page, Somebody who) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    return mvc.perform(get(page).sessionAttr("identity.proven-phone", who.phone())).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  UUID person(GroupId group, UUID line) {
    return sql.sql("select person from group_member where group_id = ? and id = ?").params(group.value(), line).query(UUID.class).single();
  }

  String shown(String page, Actor by) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    return mvc.perform(get(page).with(Acting.as(by))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
