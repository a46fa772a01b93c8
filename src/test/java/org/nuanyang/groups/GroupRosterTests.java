package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Money;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the roster of a crowd comes in, and who reads it. */
class GroupRosterTests extends GroupFile {

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
}
