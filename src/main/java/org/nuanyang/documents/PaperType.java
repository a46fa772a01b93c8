package org.nuanyang.documents;

import static org.nuanyang.documents.Delivery.FILED;
import static org.nuanyang.documents.Delivery.HANDED_OVER;
import static org.nuanyang.documents.Delivery.SENT;
import static org.nuanyang.documents.Delivery.SERVED;
import static org.nuanyang.documents.PaperField.date;
import static org.nuanyang.documents.PaperField.lines;
import static org.nuanyang.documents.PaperField.money;
import static org.nuanyang.documents.PaperField.rows;
import static org.nuanyang.documents.PaperField.text;
import static org.nuanyang.identity.Role.APPROVER;
import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.ORGAN_OFFICER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanyang.identity.Role;

/**
 * The statutory forms of the main path (names after the 2023 legal aid document formats), each with
 * the values it is filled with. Every paper also takes {@code organisation}, the full name of the
 * issuing legal aid organisation, and optionally its {@code office} (address) and {@code telephone}.
 * Number, date and verification code are the platform's.
 */
public enum PaperType {
  /** 法律援助申请表. {@code matter} is the 案由 in words; people, money and codes come as text a person reads. */
  APPLICATION_FORM(
      issuedBy(CLERK, REVIEWER, DIRECTOR, LAWYER),
      Seal.NONE, FILED, VolumePart.APPLICATION,
      text("applicant"), text("identityNumber").optional(), text("matter"), text("facts").optional(), date("appliedOn"),
      text("phone").optional(), text("gender").optional(), date("birthDate").optional(), text("ethnicity").optional(),
      text("identityKind").optional(), text("address").optional(), text("household").optional(),
      text("employer").optional(), text("groups").optional(), text("caseType").optional(), text("aidForm").optional(),
      text("stage").optional(), text("claim").optional(), text("agent").optional(), text("agentRelation").optional(),
      text("agentIdentityNumber").optional(), text("agentPhone").optional(), text("opponent").optional(),
      text("opponentPhone").optional(), text("opponentAddress").optional(), text("channel").optional(),
      text("receiptNumber").optional(), text("recordedBy").optional(), lines("materials").optional(),
      rows("members", "name", "identityNumber", "phone").optional()),

  /** 经济困难状况说明表（含诚信承诺）. */
  STATEMENT_OF_MEANS(
      issuedBy(CLERK, REVIEWER, DIRECTOR, LAWYER),
      Seal.NONE, FILED, VolumePart.APPLICATION,
      text("applicant"), text("identityNumber").optional(), text("householdPersons"), money("householdIncome"), date("declaredOn"),
      text("phone").optional(), text("address").optional(), text("employment").optional(),
      money("incomePerHead").optional(), text("incomePeriod").optional(), text("standard").optional(),
      text("housing").optional(), text("vehicle").optional(), text("savings").optional(), text("expenses").optional(),
      text("hardship").optional(), text("verification").optional(), lines("circumstances").optional(),
      rows("members", "name", "relation", "work", "income").optional()),

  /** 申请材料接收凭证. */
  RECEIPT(
      issuedBy(CLERK, REVIEWER, DIRECTOR, LAWYER),
      Seal.ORGANISATION, HANDED_OVER, VolumePart.APPLICATION,
      text("applicant"), text("matter"), rows("materials", "name", "copies", "note").optional(), date("receivedOn"),
      text("receiptNumber").optional(), text("receivedBy").optional(), text("channel").optional(),
      date("decideBy").optional(), text("followUrl").optional()),

  /** 补充材料/说明一次性告知书: {@code missing} is the whole list, there is no second one. */
  ONE_TIME_NOTICE(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SERVED, VolumePart.APPLICATION,
      text("applicant"), text("matter"), date("appliedOn"), rows("missing", "name", "requirement"), date("dueOn"),
      text("receiptNumber").optional(), text("handler").optional(), lines("received").optional()),

  /** 法律援助审批表. */
  APPROVAL_SHEET(
      issuedBy(REVIEWER, DIRECTOR, APPROVER),
      Seal.ORGANISATION, FILED, VolumePart.DECISION,
      text("applicant"), text("identityNumber").optional(), text("matter"), text("facts").optional(), text("reviewOpinion"), text("reviewer"),
      date("reviewedOn"), text("decision"), text("approver"), date("approvedOn"),
      date("appliedOn").optional(), text("gender").optional(), text("phone").optional(), text("address").optional(),
      text("opponent").optional(), text("groups").optional(), text("caseType").optional(), text("aidForm").optional(),
      text("stage").optional(), text("channel").optional(), text("receiptNumber").optional(), text("means").optional(),
      text("conflicts").optional(), text("priority").optional(), text("approvalOpinion").optional(),
      lines("citations").optional(), text("recipientCount").optional()),

  /** 给予法律援助决定书. {@code citations} names the articles the grant rests on. */
  GRANT_DECISION(
      issuedBy(DIRECTOR, APPROVER),
      Seal.ORGANISATION, SERVED, VolumePart.DECISION,
      text("applicant"), text("identityNumber").optional(), text("matter"), text("aidForm"), date("appliedOn"), date("decidedOn"),
      lines("citations").optional(), text("stage").optional(), text("reason").optional(), text("caseNumber").optional(),
      date("assignBy").optional(), text("recipientCount").optional(),
      rows("members", "name", "identityNumber").optional()),

  /** 不予法律援助决定书. {@code bureau} is the justice bureau that hears an objection. */
  REFUSAL_DECISION(
      issuedBy(DIRECTOR, APPROVER),
      Seal.ORGANISATION, SERVED, VolumePart.DECISION,
      text("applicant"), text("identityNumber").optional(), text("matter"), date("appliedOn"), date("decidedOn"), text("reason"),
      lines("citations"), text("bureau"), text("caseNumber").optional(), lines("otherDoors").optional()),

  /** 指派通知书, to the firm. */
  ASSIGNMENT_NOTICE(
      issuedBy(ASSIGNER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.ASSIGNMENT,
      text("firm"), text("recipient"), text("matter"), text("aidForm"),
      text("lawyer").optional(), text("lawyerLicence").optional(), text("stage").optional(),
      text("caseNumber").optional(), text("grantNumber").optional(), text("recipientPhone").optional(),
      text("recipientCount").optional(), date("grantedOn").optional(), date("signBy").optional(),
      lines("requirements").optional()),

  /** 经济状况核查函, to a county's civil affairs bureau where data cannot be asked for; {@code attachments} as listed in it. */
  MEANS_INQUIRY_LETTER(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.APPLICATION,
      text("addressee"), text("applicant"), text("identityNumber").optional(), text("matter"), text("receiptNumber").optional(),
      lines("attachments")),

  /** 法律援助公函, to a court, an arbitration body, a hospital … */
  OFFICIAL_LETTER(
      issuedBy(ASSIGNER, DIRECTOR, LAWYER, CLERK),
      Seal.ORGANISATION, SENT, VolumePart.ASSIGNMENT,
      text("addressee"), text("recipient"), text("matter"), text("firm"), text("lawyer"),
      text("lawyerLicence").optional(), text("lawyerPhone").optional(), text("stage").optional(),
      text("aidForm").optional(), text("caseNumber").optional(), text("purpose").optional(),
      text("opponent").optional()),

  /** 委托代理协议 between recipient and firm. */
  AGENCY_AGREEMENT(
      issuedBy(LAWYER, ASSIGNER, DIRECTOR, CLERK),
      Seal.NONE, HANDED_OVER, VolumePart.ASSIGNMENT,
      text("recipient"), text("identityNumber").optional(), text("firm"), text("lawyer"), text("matter"), text("stage"),
      text("authority"), text("phone").optional(), text("address").optional(), text("lawyerLicence").optional(),
      text("lawyerPhone").optional(), text("opponent").optional(), text("caseNumber").optional(),
      text("grantNumber").optional(), date("signedOn").optional(), lines("powers").optional()),

  /** 授权委托书 of the recipient, to sign beside the agreement; {@code addressee} is the body before which it is used. */
  POWER_OF_ATTORNEY(
      issuedBy(LAWYER, ASSIGNER, DIRECTOR, CLERK),
      Seal.NONE, HANDED_OVER, VolumePart.ASSIGNMENT,
      text("recipient"), text("identityNumber").optional(), text("firm"), text("lawyer"), text("matter"), text("stage"),
      text("authority"), text("address").optional(), text("lawyerLicence").optional(), text("lawyerPhone").optional(),
      text("opponent").optional(), text("addressee").optional(), text("caseNumber").optional(), text("defence").optional()),

  /** 办案机关通知登记表: what an organ said about somebody without a defender, as it was registered. */
  NOTICE_SHEET(
      issuedBy(CLERK, REVIEWER, DIRECTOR, ORGAN_OFFICER),
      Seal.NONE, FILED, VolumePart.APPLICATION,
      text("organ"), text("recipient"), text("matter"), text("organCase"), text("reason"), text("stage"), date("receivedOn"),
      text("noticeNumber"), text("door"), text("officer").optional(), text("gender").optional(), date("birthDate").optional(),
      text("measure").optional(), text("place").optional(), date("hearingOn").optional(), date("answerBy").optional(),
      text("note").optional()),

  /** 会见（谈话）笔录. */
  MEETING_RECORD(VolumePart.INQUIRY),
  /** 调查取证笔录. */
  INVESTIGATION_RECORD(VolumePart.INQUIRY),
  /** 阅卷笔录. */
  FILE_READING_RECORD(VolumePart.INQUIRY),
  /** 法律文书要点. */
  DOCUMENT_RECORD(VolumePart.WRITINGS),
  /** 带教律师签发的文书: written by a new lawyer, answered for by the lead. */
  MENTORED_WRITING(
      issuedBy(LAWYER),
      Seal.NONE, FILED, VolumePart.WRITINGS,
      text("recipient"), text("matter"), text("title"), text("text"), text("junior"), text("lead"), date("signedOn")),
  /** 庭审记录. */
  HEARING_RECORD(VolumePart.HEARING),
  /** 向受援人通报办理情况记录. */
  PROGRESS_RECORD(VolumePart.REPORTING),

  /** 变更承办人通知书. */
  REPLACEMENT_NOTICE(
      issuedBy(ASSIGNER, DIRECTOR),
      Seal.ORGANISATION, SERVED, VolumePart.ASSIGNMENT,
      text("recipient"), text("matter"), text("formerLawyer"), text("reason"), text("lawyer"), text("firm"),
      text("formerFirm").optional(), text("lawyerLicence").optional(), text("lawyerPhone").optional(),
      text("caseNumber").optional(), date("handOverBy").optional(), date("changedOn").optional()),

  /** 终止法律援助决定书. {@code bureau} is the justice bureau that hears an objection. */
  TERMINATION_DECISION(
      issuedBy(DIRECTOR),
      Seal.ORGANISATION, SERVED, VolumePart.DECISION,
      text("recipient"), text("identityNumber").optional(), text("matter"), date("grantedOn"), date("decidedOn"), text("reason"),
      lines("citations"), text("bureau"), text("grantNumber").optional(), text("caseNumber").optional(),
      text("firm").optional(), text("lawyer").optional(), text("stage").optional()),

  /** 结案报告 of the handler. {@code outcome} is one row per person with what was claimed, awarded and received. */
  CLOSING_REPORT(
      issuedBy(LAWYER, ASSIGNER, DIRECTOR, ARCHIVIST),
      Seal.NONE, FILED, VolumePart.CLOSING,
      text("caseNumber"), text("recipient"), text("matter"), text("lawyer"), text("firm"), text("stage"),
      date("closedOn"), text("closingType"), text("facts"), text("work"), text("result"),
      date("acceptedOn").optional(), text("opponent").optional(), text("aidForm").optional(), text("body").optional(),
      text("recipientCount").optional(), text("reflection").optional(), money("claimed").optional(),
      money("awarded").optional(), money("received").optional(),
      rows("process", "date", "event").optional(),
      rows("outcome", "name", "claimed", "awarded", "received").optional()),

  /** 案卷退回补正通知: one list of defects. */
  FILE_RETURN_NOTICE(
      issuedBy(ARCHIVIST, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.CLOSING,
      text("firm"), text("lawyer"), text("caseNumber"), text("recipient"), text("matter"), lines("defects"), date("dueOn"),
      date("submittedOn").optional(), text("checkedBy").optional()),

  /** 卷内目录; rows as {@link ArchiveVolumes} makes them. */
  ARCHIVE_CATALOGUE(
      issuedBy(ARCHIVIST, DIRECTOR, LAWYER),
      Seal.NONE, FILED, VolumePart.REMARKS,
      text("caseNumber"), text("recipient"), text("matter"),
      rows("entries", "number", "title", "reference", "date", "pages", "note"),
      text("volumeNumber").optional(), text("firm").optional(), text("lawyer").optional(), text("retention").optional(),
      text("totalPages").optional(), date("closedOn").optional(), text("archivedBy").optional(),
      date("archivedOn").optional()),

  /** 档案销毁清册: volumes whose term has ended and whose contents were erased; kept for ever (档案法实施条例第二十四条). */
  DESTRUCTION_RECORD(
      issuedBy(DIRECTOR),
      Seal.ORGANISATION, FILED, VolumePart.REMARKS,
      rows("volumes", "number", "archiveNumber", "caseNumber", "archivedOn", "keptUntil", "pages", "digest"), text("total"),
      text("reason"), text("proposedBy"), date("proposedOn"), text("approvedBy"), date("decidedOn")),

  /** 撤回法律援助申请书. */
  WITHDRAWAL_REQUEST(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.NONE, FILED, VolumePart.APPLICATION,
      text("applicant"), text("matter"), date("appliedOn"), date("withdrawnOn"), text("reason").optional(),
      text("receiptNumber").optional(), text("recordedBy").optional()),

  /** 视为撤回申请记录: what was asked for, by when, and that nothing came. */
  LAPSE_RECORD(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SERVED, VolumePart.APPLICATION,
      text("applicant"), text("matter"), date("appliedOn"), date("dueOn"), lines("missing"), date("recordedOn"),
      text("receiptNumber").optional(), text("recordedBy").optional()),

  /** 容缺受理承诺书: {@code missing} follows until {@code dueOn}; {@code signedHow} says on paper or on the phone. */
  TOLERANCE_PLEDGE(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.NONE, FILED, VolumePart.APPLICATION,
      text("applicant"), text("identityNumber").optional(), text("matter"), date("appliedOn"), rows("missing", "name", "requirement"),
      date("dueOn"), date("pledgedOn"), text("signedHow"), text("receiptNumber").optional(), text("handler").optional()),

  /** 先行提供法律援助审批表: {@code formalities} are done until {@code dueOn}. */
  AID_FIRST_APPROVAL(
      issuedBy(DIRECTOR, APPROVER),
      Seal.ORGANISATION, FILED, VolumePart.DECISION,
      text("applicant"), text("identityNumber").optional(), text("matter"), date("appliedOn"), text("ground"), lines("citations"),
      text("reason"), date("dueOn"), text("approver"), date("decidedOn"), text("limit").optional(), lines("formalities").optional(),
      text("receiptNumber").optional()),

  /** 异议申请书; {@code against} names the decision, {@code bureau} who hears it. */
  OBJECTION_REQUEST(
      issuedBy(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER),
      Seal.NONE, FILED, VolumePart.DECISION,
      text("applicant"), text("bureau"), text("matter"), text("against"), text("grounds"), date("raisedOn"),
      text("phone").optional(), text("decisionNumber").optional(), text("channel").optional()),

  /** 异议审查意见书 of the justice bureau, which is the organisation here. {@code further} is what one can do against it. */
  OBJECTION_OPINION(
      issuedBy(BUREAU_OFFICER),
      Seal.ORGANISATION, SERVED, VolumePart.DECISION,
      text("applicant"), text("centre"), text("matter"), text("against"), date("raisedOn"), text("grounds"),
      text("found"), text("decision"), date("decidedOn"), lines("further").optional(),
      text("decisionNumber").optional()),

  /** 投诉受理（不予受理）通知书 of the justice bureau, which is the organisation here. */
  COMPLAINT_NOTICE(
      issuedBy(BUREAU_OFFICER),
      Seal.ORGANISATION, SERVED, VolumePart.REPORTING,
      text("applicant"), date("receivedOn"), text("about"), text("decision"), date("decidedOn"), text("reason").optional()),

  /** 投诉处理答复书 of the justice bureau. {@code measures} is what was ordered. */
  COMPLAINT_ANSWER(
      issuedBy(BUREAU_OFFICER),
      Seal.ORGANISATION, SERVED, VolumePart.REPORTING,
      text("applicant"), date("receivedOn"), text("about"), text("found"), text("decision"), date("decidedOn"),
      lines("measures").optional()),

  /** 终止法律援助告知函, to the firm and, in criminal cases, the agency. */
  TERMINATION_LETTER(
      issuedBy(DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.DECISION,
      text("addressee"), text("recipient"), text("matter"), date("decidedOn"), text("reason"), lines("citations"),
      text("caseNumber").optional(), text("firm").optional(), text("lawyer").optional()),

  /** 不予变更承办人告知书, with the reasons and where one can complain. */
  REPLACEMENT_REFUSAL(
      issuedBy(DIRECTOR),
      Seal.ORGANISATION, SERVED, VolumePart.ASSIGNMENT,
      text("recipient"), text("matter"), text("lawyer"), date("askedOn"), text("reason"), text("bureau"),
      text("caseNumber").optional()),

  /** 案件材料交接清单, signed by the former and the present handler. */
  HAND_OVER_LIST(
      issuedBy(LAWYER, CLERK, REVIEWER, ASSIGNER, DIRECTOR),
      Seal.NONE, FILED, VolumePart.ASSIGNMENT,
      text("caseNumber"), text("recipient"), text("matter"), text("formerLawyer"), text("lawyer"), lines("originals"),
      lines("notes"), date("givenOn"), date("takenOn").optional(), text("remarks").optional()),

  /** 集体讨论记录; {@code voices} is one row per participant. */
  DISCUSSION_MINUTES(
      issuedBy(REVIEWER, DIRECTOR),
      Seal.NONE, FILED, VolumePart.DECISION,
      text("matter"), text("question"), date("heldOn"), text("chair"), rows("voices", "name", "post", "opinion"),
      text("minutes"), text("decision"), text("caseNumber").optional(), text("brief").optional()),

  /** 减免费用函: shows a notary or forensic institute that aid was granted (法律援助法第五十三条第二款) */
  FEE_WAIVER_LETTER(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.REPORTING,
      text("addressee"), text("recipient"), text("about"), text("decision"), date("decidedOn").optional()),

  /** 信访法律事务告知单: which door it is, on one page (信访工作条例第二十三条第二款) */
  ROUTE_LETTER(
      issuedBy(LAWYER),
      Seal.ORGANISATION, HANDED_OVER, VolumePart.REPORTING,
      text("recipient"), text("receiptNumber"), text("topic"), text("door"), text("where"), text("fee"), text("opinion"), text("lawyer"),
      lines("citations"), lines("bring").optional(), date("lastDay").optional()),

  /** 督办单, to the centre or the person who has to act. */
  SUPERVISION_ORDER(
      issuedBy(LEADER, BUREAU_OFFICER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.REPORTING,
      text("addressee"), text("about"), text("demand"), date("orderedOn"), date("dueOn"), text("orderedBy"),
      text("level").optional()),

  /** 转交函, with which an application goes to another centre; {@code materials} were looked at and are in order. */
  TRANSFER_LETTER(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.APPLICATION,
      text("addressee"), text("applicant"), text("matter"), date("receivedOn"), text("reason"),
      text("identityNumber").optional(), text("phone").optional(), text("receiptNumber").optional(), text("consent").optional(),
      text("handler").optional(), lines("materials").optional()),

  /** 收件回执 of the centre that signs for it. */
  TRANSFER_RECEIPT(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.APPLICATION,
      text("addressee"), text("applicant"), text("matter"), date("receivedOn"), text("letterNumber").optional(),
      text("receiptNumber").optional(), text("receivedBy").optional(), date("decideBy").optional()),

  /** 指定管辖决定书 of the justice bureau, which is the organisation here. */
  JURISDICTION_DECISION(
      issuedBy(BUREAU_OFFICER),
      Seal.ORGANISATION, SENT, VolumePart.APPLICATION,
      lines("centres"), text("applicant"), text("matter"), date("raisedOn"), text("found"), text("competent"), date("decidedOn"),
      text("receiptNumber").optional(), text("grounds").optional()),

  /** 协作函, to a legal aid organisation of another city; it names only whom and what the help is about. */
  COOPERATION_LETTER(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.ASSIGNMENT,
      text("addressee"), text("matter"), text("kind"), text("request"), date("answerBy"), text("contact").optional(),
      rows("persons", "name", "identityNumber", "phone", "address").optional(), lines("attachments").optional()),

  /** 复函 of the organisation that helped. */
  COOPERATION_REPLY(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.ORGANISATION, SENT, VolumePart.ASSIGNMENT,
      text("addressee"), text("kind"), text("answer"), text("letterNumber"), text("handler").optional(), lines("attachments").optional()),

  /** 援调对接移送函, in either direction; {@code consents} says who agreed how, {@code materials} what goes along. */
  MEDIATION_TRANSFER(
      issuedBy(CLERK, REVIEWER, DIRECTOR, LAWYER, MEDIATOR),
      Seal.ORGANISATION, SENT, VolumePart.CLOSING,
      text("addressee"), text("recipient"), text("opponent"), text("matter"), text("direction"), text("reason"), text("consents"),
      date("sentOn"), text("limitation").optional(), lines("materials").optional(), text("receiptNumber").optional(), text("submittedOn").optional()),

  /** 援调对接回函: what came of a transfer. */
  MEDIATION_REPLY(
      issuedBy(CLERK, REVIEWER, DIRECTOR, LAWYER, MEDIATOR),
      Seal.ORGANISATION, SENT, VolumePart.CLOSING,
      text("addressee"), text("recipient"), text("matter"), text("result"), date("answeredOn"), text("opponent").optional(), text("reason").optional(),
      money("amount").optional(), text("receiptNumber").optional()),

  /** 回访记录: what the person said when called after the case was closed, or that nobody answered. */
  REVISIT_RECORD(
      issuedBy(CLERK, REVIEWER, DIRECTOR),
      Seal.NONE, FILED, VolumePart.REPORTING,
      text("caseNumber"), text("recipient"), text("matter"), date("closedOn"), date("calledOn"), text("calledBy"), text("outcome"),
      text("satisfaction").optional(), text("informed").optional(), text("askedForMoney").optional(), money("received").optional(),
      text("remarks").optional()),

  /**
   * 送达回证: what was served on whom, how, where and on which day (参照民事诉讼法第八十七条至第九十五条). {@code effectiveOn} is
   * the day from which terms run; {@code corrects} names the receipt it puts right.
   */
  SERVICE_RECEIPT(
      issuedBy(CLERK, REVIEWER, DIRECTOR, APPROVER, ASSIGNER, ARCHIVIST, BUREAU_OFFICER),
      Seal.ORGANISATION, FILED, VolumePart.DECISION,
      text("recipient"), text("matter"), text("served"), text("servedNumber"), text("method"), date("servedOn"), date("effectiveOn"),
      text("place").optional(), text("receivedBy").optional(), text("relation").optional(), text("servedBy"),
      text("refusal").optional(), text("witnesses").optional(), text("proof").optional(), text("basis"),
      text("remarks").optional(), text("corrects").optional(), text("correction").optional());

  /** Papers of which one case may hold several in force at once; others replace their earlier edition. */
  private static final Set<PaperType> REPEATED =
      EnumSet.of(
          RECEIPT, MEANS_INQUIRY_LETTER, OFFICIAL_LETTER, AGENCY_AGREEMENT, POWER_OF_ATTORNEY, MENTORED_WRITING, FILE_RETURN_NOTICE, TERMINATION_LETTER, REPLACEMENT_REFUSAL,
          HAND_OVER_LIST, DISCUSSION_MINUTES, SUPERVISION_ORDER, SERVICE_RECEIPT, TRANSFER_LETTER, TRANSFER_RECEIPT, COOPERATION_LETTER, COOPERATION_REPLY, MEDIATION_TRANSFER, MEDIATION_REPLY);

  /** What a handler wrote down of the work; all look alike. */
  private static final Set<PaperType> OF_THE_WORK =
      EnumSet.of(MEETING_RECORD, INVESTIGATION_RECORD, FILE_READING_RECORD, DOCUMENT_RECORD, HEARING_RECORD, PROGRESS_RECORD);

  private static final Set<PaperType> OF_THE_CITIZEN =
      EnumSet.of(APPLICATION_FORM, STATEMENT_OF_MEANS, RECEIPT, WITHDRAWAL_REQUEST, TOLERANCE_PLEDGE, OBJECTION_REQUEST);

  private enum Seal {
    ORGANISATION,
    NONE
  }

  private final Set<Role> issuers;
  private final Seal seal;
  private final Delivery delivery;
  private final VolumePart part;
  private final List<PaperField> fields;

  PaperType(Set<Role> issuers, Seal seal, Delivery delivery, VolumePart part, PaperField... fields) {
    this.issuers = issuers;
    this.seal = seal;
    this.delivery = delivery;
    this.part = part;
    this.fields =
        Stream.concat(
                Stream.of(text("organisation"), text("office").optional(), text("telephone").optional()),
                Stream.of(fields))
            .toList();
  }

  /** A record of the handler's work: one row for each question of its guided form. */
  PaperType(VolumePart part) {
    this(
        issuedBy(LAWYER, CLERK, REVIEWER, ASSIGNER, DIRECTOR), Seal.NONE, FILED, part,
        text("caseNumber"), text("recipient"), text("matter"), text("stage"), text("lawyer").optional(), text("firm").optional(),
        date("doneOn"), text("minutes").optional(), rows("answers", "question", "answer"));
  }

  private static Set<Role> issuedBy(Role... roles) {
    return Set.of(roles);
  }

  /** Every value the paper can be filled with; names not listed here are refused. */
  public List<PaperField> fields() {
    return fields;
  }

  /** The values without which the paper is not issued. */
  public List<String> requiredFields() {
    return fields.stream().filter(PaperField::required).map(PaperField::name).toList();
  }

  /** Staff who may issue it; the platform itself may always, a citizen only what they sign themselves. */
  public Set<Role> issuers() {
    return issuers;
  }

  /** What the applicant brings or receives while asking, and may therefore set off without staff. */
  public boolean issuedToCitizen() {
    return OF_THE_CITIZEN.contains(this);
  }

  /** Whether the organisation's seal is printed over the date. */
  public boolean sealed() {
    return seal == Seal.ORGANISATION;
  }

  public Delivery delivery() {
    return delivery;
  }

  /** Where the paper is bound in the archive volume. */
  public VolumePart part() {
    return part;
  }

  public Retention retention() {
    return this == ARCHIVE_CATALOGUE || this == DESTRUCTION_RECORD ? Retention.PERMANENT : Retention.WITH_VOLUME;
  }

  /** Whether several of one case are in force side by side; otherwise a new one replaces the last. */
  public boolean repeated() {
    return REPEATED.contains(this) || ofTheWork();
  }

  /** Whether it is a record of the handler's work, which a case shows among its records. */
  public boolean ofTheWork() {
    return OF_THE_WORK.contains(this);
  }

  /** Key of the Chinese title in the bundle {@code papers}. */
  public String titleKey() {
    return "papers.title." + name();
  }

  /** Key of the form of its number (字号): city's short name, year, running number. */
  public String numberKey() {
    return "papers.number." + name();
  }

  /** Name of its template file, such as {@code grant-decision}. */
  public String slug() {
    return ofTheWork() ? "work-record" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name of the field that holds the party: the applicant before the decision, the recipient after it. */
  public String partyField() {
    return requiredFields().contains("applicant") ? "applicant" : "recipient";
  }
}
