package org.nuanyang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.GiveNotice;
import org.nuanyang.criminal.ListedNotice;
import org.nuanyang.criminal.Measure;
import org.nuanyang.criminal.NoticeAnswer;
import org.nuanyang.criminal.NoticeDoor;
import org.nuanyang.criminal.NoticeReason;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.criminal.Reconciliations;
import org.nuanyang.criminal.RefusedLawyer;
import org.nuanyang.criminal.TrialProcedure;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.IdentityNumber;
import org.springframework.stereotype.Component;

/** The demo city's notices of today, at every step of their way; made through the front doors, as an organ makes them. */
@Component
class DemoNotices {

  private static final String MADE_UP_REGION = "150102";

  private final DefenceNotices notices;
  private final Reconciliations months;
  private final DemoAid aid;
  private final Accounts accounts;
  private final Clock clock;

  DemoNotices(DefenceNotices notices, Reconciliations months, DemoAid aid, Accounts accounts, Clock clock) {
    this.notices = notices;
    this.months = months;
    this.aid = aid;
    this.accounts = accounts;
    this.clock = clock;
  }

  void give(CityPlan plan, DemoNetwork network) {
    String city = plan.city().code();
    UUID court = organ(network, OrganisationKind.COURT);
    UUID procuratorate = organ(network, OrganisationKind.PROCURATORATE);
    UUID police = organ(network, OrganisationKind.POLICE);
    Actor judge = actor("court");
    Actor director = actor("director");

    give(court, text("刑初101号", "刘某一", 1990, 11, "抢劫罪", NoticeReason.CR4, CriminalStage.FIRST_INSTANCE, false), judge);
    give(court, text("刑初102号", "陈某二", 2010, 12, "盗窃罪", NoticeReason.CR1, CriminalStage.FIRST_INSTANCE, false), judge);
    give(procuratorate, text("检刑103号", "张某三", 1985, 13, "诈骗罪", null, CriminalStage.PROSECUTION_REVIEW, false), actor("procuratorate"));
    give(police, text("公刑104号", "杨某四", 1979, 14, "故意伤害罪", NoticeReason.CR2, CriminalStage.INVESTIGATION, true), actor("police"));
    notices.print(order(court, NoticeDoor.LETTER_CODE, text("刑初105号", "赵某五", 1992, 15, "交通肇事罪", NoticeReason.CR9, CriminalStage.FIRST_INSTANCE, false), judge));
    named(give(court, text("刑初106号", "黄某六", 1988, 16, "贩卖毒品罪", NoticeReason.CR4, CriminalStage.FIRST_INSTANCE, false), judge));
    named(notices.receive(order(court, NoticeDoor.PAPER, text("刑终107号", "周某七", 1975, 17, "职务侵占罪", NoticeReason.CR9, CriminalStage.SECOND_INSTANCE, false), Actor.system(city))));
    accepted(give(court, text("刑初108号", "吴某八", 1995, 18, "故意杀人罪", NoticeReason.CR4, CriminalStage.FIRST_INSTANCE, false), judge));
    NoticeAnswer refused = accepted(give(court, text("刑初109号", "徐某九", 1982, 19, "绑架罪", NoticeReason.CR4, CriminalStage.FIRST_INSTANCE, false), judge));
    notices.refuseLawyer(refused.id(), version(refused, judge), new RefusedLawyer(today(), true, false, "与承办律师有过纠纷"), judge);
    NoticeAnswer counsel = accepted(give(court, text("刑初110号", "孙某十", 1987, 20, "合同诈骗罪", NoticeReason.CR9, CriminalStage.FIRST_INSTANCE, false), judge));
    notices.ownCounsel(counsel.id(), version(counsel, judge), today(), "某律师事务所律师", judge);
    NoticeAnswer back = give(police, text("公刑111号", "胡某", 1991, 21, "寻衅滋事罪", NoticeReason.CR9, CriminalStage.INVESTIGATION, false), actor("police"));
    notices.giveBack(back.id(), version(back, director), "侦查阶段不适用“可以通知”的情形。", director);
    NoticeAnswer ended = give(procuratorate, text("检刑112号", "朱某", 1993, 22, "危险驾驶罪", null, CriminalStage.PROSECUTION_REVIEW, false), actor("procuratorate"));
    notices.ownCounsel(ended.id(), version(ended, director), today(), "家属委托的律师", director);
    months(court, judge);
  }

  /** The court's figures, and its list of this month, which knows of one more notice and of another charge. */
  private void months(UUID court, Actor judge) {
    YearMonth now = YearMonth.from(today());
    months.figures(court, now.minusMonths(1), new Reconciliations.PeopleOfMonth(62, 21, 38), judge);
    months.figures(court, now, new Reconciliations.PeopleOfMonth(40, 15, 22), judge);
    String year = "（" + today().getYear() + "）暖";
    months.list(
        court, now,
        List.of(
            new ListedNotice(2, "刘某一", year + "刑初101号", CriminalStage.FIRST_INSTANCE, "抢劫罪", today()),
            new ListedNotice(3, "黄某六", year + "刑初106号", CriminalStage.FIRST_INSTANCE, "运输毒品罪", today()),
            new ListedNotice(4, "郑某", year + "刑初113号", CriminalStage.FIRST_INSTANCE, "盗窃罪", today())),
        judge);
  }

  private NoticeAnswer give(UUID organ, NoticeText text, Actor by) {
    return notices.receive(order(organ, NoticeDoor.WEB, text, by));
  }

  private static GiveNotice order(UUID organ, NoticeDoor door, NoticeText text, Actor by) {
    return new GiveNotice(DemoNetwork.id("notice", text.caseNumber()), organ, door, text, by);
  }

  private NoticeText text(String number, String person, int born, int serial, String charge, @Nullable NoticeReason reason, CriminalStage stage, boolean ownCounsel) {
    LocalDate today = today();
    boolean trial = stage.trial();
    return new NoticeText(
        "（" + today.getYear() + "）暖" + number, "", "承办人员", "0479-3300001", person, identity(born, serial), "", null, charge, Measure.ARRESTED,
        "暖阳市看守所", reason, "", stage, trial ? TrialProcedure.ORDINARY : null, trial ? today.plusDays(10 + serial) : null,
        today.minusDays(serial % 3 + 1L), today.minusDays(9), today.minusDays(8), ownCounsel, "");
  }

  private static IdentityNumber identity(int born, int serial) {
    String first = MADE_UP_REGION + born + "0405" + "9%02d".formatted(serial);
    return IdentityNumber.resident(first + IdentityNumber.checkDigit(first));
  }

  private void named(NoticeAnswer notice) {
    aid.asked(receiptOf(notice));
  }

  private NoticeAnswer accepted(NoticeAnswer notice) {
    aid.taken(receiptOf(notice));
    return notice;
  }

  private String receiptOf(NoticeAnswer notice) {
    return Objects.requireNonNull(notices.file(notice.id(), actor("director")).receiptNumber());
  }

  private int version(NoticeAnswer notice, Actor by) {
    return notices.file(notice.id(), by).version();
  }

  private static UUID organ(DemoNetwork network, OrganisationKind kind) {
    return network.organs().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().id();
  }

  private Actor actor(String login) {
    return accounts.actor(DemoNetwork.id("account", login)).orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
