package org.nuanyang.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.cases.SignAgreement;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPayments;
import org.nuanyang.groups.GroupWork;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.groups.PersonRow;
import org.nuanyang.groups.RosterFilter;
import org.nuanyang.groups.Rosters;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** Twelve workers of one site: their roster, who speaks for them, one of them refused alone, and what arrived, from an Excel list. */
@Component
class DemoGroup {

  private static final List<String> NAMES = List.of("常建国", "邵长海", "金玉龙", "段春生", "侯铁柱", "白秀英", "江满仓", "龙建军", "史文革", "陶金花", "黎国庆", "贺来喜");
  private static final List<Integer> OWED = List.of(14_200, 9_600, 9_600, 8_400, 12_000, 6_300, 9_600, 7_800, 11_400, 6_300, 8_100, 10_200);
  private static final int HAS_A_LAWYER = 11;
  private static final int PAID = 7;

  private final DemoAid aid;
  private final DemoClosings closings;
  private final Groups groups;
  private final GroupWork work;
  private final Rosters rosters;
  private final GroupPayments payments;
  private final Cases cases;
  private final CaseLedger ledger;
  private final Objections objections;
  private final DemoDays days;

  DemoGroup(DemoAid aid, DemoClosings closings, Groups groups, GroupWork work, Rosters rosters, GroupPayments payments, Cases cases, CaseLedger ledger, Objections objections, DemoDays days) {
    this.aid = aid;
    this.closings = closings;
    this.groups = groups;
    this.work = work;
    this.rosters = rosters;
    this.payments = payments;
    this.cases = cases;
    this.ledger = ledger;
    this.objections = objections;
    this.days = days;
  }

  /** @return the application they made together */
  ApplicationId tell(String city) {
    AtomicReference<ApplicationId> made = new AtomicReference<>();
    days.ago(46, 9, 40, () -> made.set(
        aid.applied(
            city, "group", Set.of("MIGRANT_WORKER"), "十二名工人被拖欠装修工资", "我们十二个人给商场装修，干了四个月，工程验收了，工资一直没结。",
            List.of(person(0), Participant.opponent("宏盛装饰工程公司", "19920041000", "滨湖街道88号")))));
    ApplicationId file = made.get();
    AtomicReference<GroupId> group = new AtomicReference<>();
    days.ago(45, 10, 0, () -> group.set(entered(file)));
    days.ago(42, 15, 0, () -> aid.granted(file));
    worked(file, group.get());
    days.ago(2, 20, 10, () -> objectsAlone(aid.file(file).matter()));
    return file;
  }

  /** The roster comes as Excel; everybody signed on paper, two speak for all, and one has hired a lawyer. */
  private GroupId entered(ApplicationId file) {
    Actor clerk = days.actor("clerk");
    aid.accepted(file);
    GroupId group = work.open(file, clerk);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) rows.add(List.of(NAMES.get(i), number(i), phone(i), String.valueOf(OWED.get(i)), "农民工", i == HAS_A_LAWYER ? "是" : "否", "是"));
    byte[] roster = SheetWriter.list("名册", List.of("姓名", "身份证号", "联系电话", "拖欠工资", "人员类别", "是否请律师", "材料齐全"), rows);
    rosters.take(group, rosters.upload(group, "商场装修工人名册.xlsx", roster, clerk), clerk);
    work.signedOnPaper(group, Set.of(), clerk);
    List<PersonRow> people = people(group, clerk);
    work.represent(group, people.stream().limit(2).map(PersonRow::id).collect(Collectors.toSet()), clerk);
    UUID lawyered = people.stream().filter(one -> one.name().equals(NAMES.get(HAS_A_LAWYER))).findFirst().orElseThrow().id();
    Actor reviewer = days.actor("reviewer");
    work.find(group, lawyered, groups.person(group, lawyered, reviewer).version(), PersonResult.UNFIT, "HAS_COUNSEL", "本人已经自己请了律师，并且正在办理。", reviewer);
    return group;
  }

  private void worked(ApplicationId file, GroupId group) {
    AtomicReference<Actor> lawyer = new AtomicReference<>();
    days.ago(41, 9, 30, () -> lawyer.set(aid.taken(aid.file(file).receiptNumber())));
    MatterId matter = aid.file(file).matter();
    days.ago(38, 10, 0, () -> {
      CaseFacts mine = latest(matter);
      cases.sign(new SignAgreement(mine.id(), mine.version(), days.today(), "一般代理", "市劳动人事争议仲裁委员会", "", lawyer.get()));
    });
    days.ago(9, 16, 0, () -> {
      CaseFacts mine = latest(matter);
      ledger.enter(mine.id(), mine.version(), ledger.rows(mine.id(), lawyer.get()).stream().map(DemoGroup::settled).toList(), lawyer.get());
      closings.close(mine.id(), ClosingType.SETTLEMENT, lawyer.get());
    });
    days.ago(4, 11, 0, () -> arrived(group, lawyer.get()));
  }

  private CaseFacts latest(MatterId matter) {
    return ledger.latest(matter).orElseThrow();
  }

  /** All of what is owed was promised, to be paid in parts. */
  private static CaseLedger.Entry settled(PersonAmounts one) {
    Money owed = Money.of(OWED.get(NAMES.indexOf(one.name())).toString());
    return new CaseLedger.Entry(one.recipient(), owed, owed, null);
  }

  /** The first seven were paid; one of these lines was written twice, with another number, and struck out again. */
  private void arrived(GroupId group, Actor lawyer) {
    String on = days.before(1).toString();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < PAID; i++) rows.add(List.of(NAMES.get(i), number(i), i < 4 ? String.valueOf(OWED.get(i)) : String.valueOf(OWED.get(i) / 2), on, i < 5 ? "银行转账" : "现金", "HS-%02d".formatted(i + 1)));
    rows.add(List.of(NAMES.get(1), number(1), String.valueOf(OWED.get(1)), on, "现金", ""));
    byte[] list = SheetWriter.list("到账明细", List.of("姓名", "身份证号", "到账金额", "日期", "方式", "凭证号"), rows);
    payments.take(group, payments.upload(group, "第一批到账.xlsx", list, lawyer), lawyer);
    payments.list(group, null, lawyer).rows().stream().filter(one -> one.name().equals(NAMES.get(1)) && one.receipt().isEmpty()).findFirst()
        .ifPresent(twice -> payments.strike(group, twice.id(), "和银行转账是同一笔，重复登记", lawyer));
  }

  /** Who was refused alone says the lawyer's contract has ended. */
  private void objectsAlone(MatterId matter) {
    Objections.Open alone = objections.open(matter).stream().filter(one -> one.against() == ObjectedTo.PERSON_REFUSAL).findFirst().orElseThrow();
    Actor self = Actor.citizen(days.actor("clerk").city());
    objections.raise(
        new RaiseObjection(
            DemoDays.key("objection", 1), matter, alone.subject(), alone.against(), Way.ONLINE, days.today(), "我请的律师上个月已经解除委托，合同也退了，现在没有人替我办。", phone(HAS_A_LAWYER), self));
  }

  private List<PersonRow> people(GroupId group, Actor by) {
    return groups.roster(group, RosterFilter.ALL, "", null, by).rows();
  }

  private static Participant person(int i) {
    LocalDate born = LocalDate.of(1972 + i, 3, 5);
    return new Participant(null, PersonRole.APPLICANT, NAMES.get(i), "RESIDENT_ID", number(i), phone(i), "M", born, "159902", "东河街道光明社区", "zh");
  }

  private static String number(int i) {
    String first = "159902%d0305%03d".formatted(1972 + i, 911 + 2 * i);
    return first + IdentityNumber.checkDigit(first);
  }

  private static String phone(int i) {
    return "199100410%02d".formatted(i + 10);
  }
}
