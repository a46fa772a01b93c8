package org.nuanyang.statistics;

import java.util.Set;

/** What is counted. Each belongs to one organisation and to the month in which it happened. */
public enum Indicator {
  /** 咨询: questions that arrived, by any channel. */
  CONSULTATIONS,
  /** 申请: applications that arrived. */
  APPLICATIONS,
  /** 给予援助. */
  GRANTED,
  /** 受援人次: recipients of the cases that were granted; a group is one case and each of its persons one recipient. */
  RECIPIENTS,
  /** 不予援助. */
  REFUSED,
  /** 市域通办件: granted although another centre than the one that counts the case received it ({@code citywide_case}). */
  CITYWIDE_CASES,
  /** 指派: a case got its lawyer for the first time. */
  ASSIGNED,
  /** 结案: the work on a case ended with a result. */
  CLOSED,
  /** Days from arrival to decision, added up; the day of arrival is 0. */
  DECISION_DAYS,
  /** Decisions made before the term of 法律援助法 第四十三条 ran out. */
  DECIDED_IN_TIME,
  /** First assignments made before the three days of 法律援助法 第四十三条 ran out. */
  ASSIGNED_IN_TIME,
  /** 挽回经济损失: yuan awarded by the effective document. */
  AWARDED,
  /** 实际到账: yuan that reached people. */
  RECEIVED,
  /** 超期: terms of the law that ran out before the act was done. */
  TERMS_MISSED,
  /** 通知辩护: notices of courts, procuratorates and the police that were registered. */
  NOTICES,
  /** 刑事案件: accepted in criminal cases, by notice or by application; the dividend of {@link MonthFigures#criminalShare}. */
  CRIMINAL_CASES,
  /** 刑事指派: of these, those that got their lawyer ({@code criminal_assigned}). */
  CRIMINAL_ASSIGNED,
  /** 体检企业: firms with a code that had their first check-up here. */
  FIRMS_CHECKED,
  /** 体检报告: reports of check-ups, trials and repeated ones included. */
  CHECKUP_REPORTS,
  /** 听取职工: workers who answered without a name. */
  WORKERS_HEARD,
  /** 律师意见: check-ups a lawyer wrote an opinion on. */
  CHECKUP_OPINIONS,
  /** 上门走访: firms a lawyer went to. */
  FIRMS_VISITED,
  /** 值班到岗: duty shifts for which somebody signed in before they counted as missed. */
  DUTY_KEPT,
  /** 值班缺岗: duty shifts for which nobody did. */
  DUTY_MISSED,
  /** 法律帮助案件: the same person, case and stage once, at the first visit. */
  HELP_CASES,
  /** 法律帮助人次: every visit of a duty lawyer. */
  HELP_VISITS,
  /** 认罪认罚通知: notices that a duty lawyer is wanted for a plea. */
  PLEA_CALLS,
  /** 认罪认罚见证: visits at which a duty lawyer was there for a plea. */
  PLEAS_WITNESSED,
  /** 事项受理: services of the catalogue that a window took in. */
  SERVICES_TAKEN,
  /** 事项办结: of these, those that came to a result. */
  SERVICES_FINISHED,
  /** 转介: matters sent to a notary, a forensic institute or an arbitration body. */
  REFERRALS_SENT,
  /** 转介办结: referrals the other body has done. */
  REFERRALS_DONE,
  /** 减免费用: yuan that need not be paid for what was referred. */
  FEES_WAIVED,
  /** 远程探视: video visits with a prisoner held to their end. */
  VISITS_HELD,
  /** 调解受理: disputes a committee took on. */
  MEDIATIONS_ACCEPTED,
  /** 调解办结: of what was taken on, what came to its end. */
  MEDIATIONS_CONCLUDED,
  /** 调解成功: of these, those with an agreement. */
  MEDIATIONS_AGREED,
  /** 协议金额: yuan of the agreements. */
  AGREED_SUM,
  /** 援助转调解. */
  SENT_TO_MEDIATION,
  /** 援助转调解挽回损失: yuan agreed on what went from aid to mediation. */
  RECOVERED_BY_MEDIATION,
  /** 调解转援助. */
  SENT_TO_AID,
  /** 调解转援助挽回损失: yuan awarded on what went from mediation to aid. */
  RECOVERED_BY_AID;

  /** Whether it counts services, referrals, visits or mediation: each counted thing is kept by itself, wherever it happened. */
  public boolean work() {
    return ordinal() >= SERVICES_TAKEN.ordinal();
  }

  /** Whether it can be followed down to its files. */
  public boolean listed() {
    return this != CONSULTATIONS && !outreach() && !duty();
  }

  /** Whether it is a sum of money, in yuan. */
  public boolean money() {
    return switch (this) {
      case AWARDED, RECEIVED, FEES_WAIVED, AGREED_SUM, RECOVERED_BY_MEDIATION, RECOVERED_BY_AID -> true;
      default -> false;
    };
  }

  /** Itself and what it is divided by when it is shown. */
  public Set<Indicator> readWith() {
    return switch (this) {
      case DECISION_DAYS, DECIDED_IN_TIME -> Set.of(this, GRANTED, REFUSED);
      case ASSIGNED_IN_TIME -> Set.of(this, ASSIGNED);
      default -> Set.of(this);
    };
  }

  /** Whether it counts work before any dispute, which has no file behind it. */
  public boolean outreach() {
    return ordinal() >= FIRMS_CHECKED.ordinal() && ordinal() <= FIRMS_VISITED.ordinal();
  }

  /** Whether it counts the work of duty lawyers, which is listed in their own ledger. */
  public boolean duty() {
    return ordinal() >= DUTY_KEPT.ordinal() && ordinal() <= PLEAS_WITNESSED.ordinal();
  }

  public String messageKey() {
    return "statistics.indicator." + name();
  }
}
