package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.PaidBy;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What a crowd claims, and what of it arrived at whom. */
class GroupMoneyTests extends GroupFile {

  @Autowired GroupPayments payments;

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
