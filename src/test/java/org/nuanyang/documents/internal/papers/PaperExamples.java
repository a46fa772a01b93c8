package org.nuanyang.documents.internal.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.shared.Money;

/** One filled-in example of every paper, as the office would write it. No person in them exists. */
final class PaperExamples {

  static final String CODE = "7K2M-9QXA-31RT-B0HV";
  static final String NUMBER = "暖法援〔2026〕给字第12号";

  private PaperExamples() {}

  static IssuedPaper paper(PaperType type) {
    return paper(type, Map.of());
  }

  /** The example with some values changed; an empty text leaves a value out. */
  static IssuedPaper paper(PaperType type, Map<String, Object> changes) {
    Map<String, Object> fields = new HashMap<>(fields(type));
    fields.putAll(changes);
    UUID id = UUID.fromString("0197c000-0000-7000-8000-000000000001");
    return new IssuedPaper(
        new PaperId(id), type, id, id, "159900", id, NUMBER, CODE, PaperPrinter.EDITION,
        Filling.freeze(type, fields), 0, Instant.parse("2026-03-05T02:00:00Z"), null);
  }

  static Map<String, Object> fields(PaperType type) {
    Map<String, Object> fields = new HashMap<>(own(type));
    fields.put("organisation", "暖阳市法律援助中心");
    fields.put("office", "暖阳市向阳区和平路 18 号公共法律服务中心一楼");
    fields.put("telephone", "0599-1234800");
    return fields;
  }

  private static Map<String, Object> own(PaperType type) {
    return switch (type) {
      case APPLICATION_FORM -> Map.ofEntries(
          Map.entry("applicant", "申请人甲"), Map.entry("gender", "男"), Map.entry("birthDate", LocalDate.of(1978, 6, 2)),
          Map.entry("ethnicity", "蒙古族"), Map.entry("identityKind", "居民身份证"),
          Map.entry("identityNumber", "15990119780602001X"), Map.entry("phone", "13900000001"),
          Map.entry("address", "暖阳市向阳区东风街 3 号院 2 号楼 401"), Map.entry("household", "暖阳市河套县红旗镇三合村"),
          Map.entry("employer", "暖阳市某某机械有限公司"), Map.entry("groups", "进城务工人员"),
          Map.entry("caseType", "民事"), Map.entry("aidForm", "劳动争议调解与仲裁代理"), Map.entry("stage", "劳动仲裁"),
          Map.entry("matter", "工伤保险待遇纠纷"), Map.entry("claim", "请求支付停工留薪期工资和医疗费用共 38,600 元。"),
          Map.entry("agent", "代理人乙"), Map.entry("agentRelation", "配偶"),
          Map.entry("agentIdentityNumber", "159901198003040027"), Map.entry("agentPhone", "13900000002"),
          Map.entry("opponent", "暖阳市某某机械有限公司"), Map.entry("opponentPhone", "0599-7654321"),
          Map.entry("opponentAddress", "暖阳市开发区创业大道 66 号"), Map.entry("channel", "窗口"),
          Map.entry("receiptNumber", "1599-2026-0001234-5"), Map.entry("recordedBy", "王窗口"),
          Map.entry("facts", STORY), Map.entry("appliedOn", LocalDate.of(2026, 3, 2)),
          Map.entry("materials", List.of("居民身份证复印件", "劳动合同复印件", "医院诊断证明", "工资转账记录")));
      case STATEMENT_OF_MEANS -> Map.ofEntries(
          Map.entry("applicant", "申请人甲"), Map.entry("identityNumber", "15990119780602001X"), Map.entry("phone", "13900000001"),
          Map.entry("address", "暖阳市向阳区东风街 3 号院 2 号楼 401"), Map.entry("employment", "因工受伤停工"),
          Map.entry("householdPersons", 3), Map.entry("householdIncome", Money.of("36480.00")),
          Map.entry("incomePeriod", "近 12 个月"), Map.entry("incomePerHead", "1013.33"), Map.entry("standard", "不超过本地标准"),
          Map.entry("housing", "自有住房一套，62 平方米"), Map.entry("vehicle", "没有"), Map.entry("savings", "约 4,000 元"),
          Map.entry("expenses", "医药费、子女学费每月约 2,100 元"), Map.entry("hardship", "受伤后没有工资，妻子照料孩子，家里靠借款过日子。"),
          Map.entry("circumstances", List.of("孩子上小学三年级", "父母在农村，没有退休金")), Map.entry("verification", "个人诚信承诺"),
          Map.entry("declaredOn", LocalDate.of(2026, 3, 2)),
          Map.entry("members", List.of(
              Map.of("name", "代理人乙", "relation", "配偶", "work", "料理家务", "income", "0"),
              Map.of("name", "孩子丙", "relation", "子女", "work", "小学在读", "income", "0"))));
      case RECEIPT -> Map.of(
          "applicant", "申请人甲", "matter", "工伤保险待遇纠纷", "receivedOn", LocalDate.of(2026, 3, 2),
          "receiptNumber", "1599-2026-0001234-5", "receivedBy", "王窗口", "decideBy", LocalDate.of(2026, 3, 9),
          "followUrl", "https://nuanyang.example/follow",
          "materials", List.of(
              Map.of("name", "法律援助申请表", "copies", "1", "note", "原件"),
              Map.of("name", "居民身份证", "copies", "1", "note", "复印件，已核对原件"),
              Map.of("name", "劳动合同", "copies", "1", "note", "复印件"),
              Map.of("name", "医院诊断证明", "copies", "2", "note", "")));
      case ONE_TIME_NOTICE -> Map.of(
          "applicant", "申请人甲", "matter", "工伤保险待遇纠纷", "appliedOn", LocalDate.of(2026, 3, 2), "dueOn", LocalDate.of(2026, 3, 11),
          "receiptNumber", "1599-2026-0001234-5", "handler", "王窗口", "received", List.of("居民身份证", "法律援助申请表"),
          "missing", List.of(
              Map.of("name", "劳动关系证明", "requirement", "劳动合同、工资记录、工作证、同事证言，有一样就可以"),
              Map.of("name", "受伤经过说明", "requirement", "写明时间、地点、怎么受伤的，签名")));
      case APPROVAL_SHEET -> Map.ofEntries(
          Map.entry("applicant", "申请人甲"), Map.entry("gender", "男"), Map.entry("identityNumber", "15990119780602001X"),
          Map.entry("phone", "13900000001"), Map.entry("address", "暖阳市向阳区东风街 3 号院 2 号楼 401"),
          Map.entry("matter", "工伤保险待遇纠纷"), Map.entry("caseType", "民事"), Map.entry("aidForm", "劳动争议调解与仲裁代理"),
          Map.entry("stage", "劳动仲裁"), Map.entry("appliedOn", LocalDate.of(2026, 3, 2)), Map.entry("channel", "窗口"),
          Map.entry("opponent", "暖阳市某某机械有限公司"), Map.entry("recipientCount", 1),
          Map.entry("receiptNumber", "1599-2026-0001234-5"), Map.entry("groups", "进城务工人员"), Map.entry("facts", STORY),
          Map.entry("means", "进城务工人员请求工伤事故人身损害赔偿，免予核查经济困难状况"), Map.entry("conflicts", "未发现"),
          Map.entry("priority", "务工人员工伤，优先办理"),
          Map.entry("citations", List.of("《法律援助法》第三十一条第七项", "《法律援助法》第四十二条第三项")),
          Map.entry("reviewOpinion", "属于法律援助范围，免予核查经济困难状况，没有委托代理人，建议给予法律援助。"),
          Map.entry("reviewer", "李审查"), Map.entry("reviewedOn", LocalDate.of(2026, 3, 4)), Map.entry("decision", "同意给予法律援助"),
          Map.entry("approver", "赵主任"), Map.entry("approvedOn", LocalDate.of(2026, 3, 5)), Map.entry("approvalOpinion", "请优先指派熟悉工伤案件的律师。"));
      case GRANT_DECISION -> Map.of(
          "applicant", "申请人甲", "identityNumber", "15990119780602001X", "matter", "工伤保险待遇纠纷",
          "aidForm", "劳动争议调解与仲裁代理", "appliedOn", LocalDate.of(2026, 3, 2), "decidedOn", LocalDate.of(2026, 3, 5),
          "citations", List.of("《法律援助法》第三十一条第七项", "《法律援助法》第四十二条第三项"), "stage", "劳动仲裁",
          "reason", "你是进城务工人员，请求工伤事故人身损害赔偿，免予核查经济困难状况。", "assignBy", LocalDate.of(2026, 3, 8));
      case REFUSAL_DECISION -> Map.of(
          "applicant", "申请人丁", "identityNumber", "159901198511110032", "matter", "民间借贷纠纷",
          "appliedOn", LocalDate.of(2026, 3, 2), "decidedOn", LocalDate.of(2026, 3, 5),
          "reason", "民间借贷纠纷不属于法律援助的事项范围，本地也没有扩大到这一事项的规定。",
          "citations", List.of("《法律援助法》第三十一条", "《法律援助法》第四十三条第一款"), "bureau", "暖阳市司法局",
          "otherDoors", List.of("向阳区东风街道人民调解委员会：调解借款纠纷，不收费", "12348 公共法律服务热线：免费咨询"));
      case ASSIGNMENT_NOTICE -> Map.ofEntries(
          Map.entry("firm", "暖阳某某律师事务所"), Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("aidForm", "劳动争议调解与仲裁代理"), Map.entry("lawyer", "陈律师"), Map.entry("lawyerLicence", "11599201510000001"),
          Map.entry("stage", "劳动仲裁"), Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("grantNumber", "暖法援〔2026〕给字第12号"),
          Map.entry("recipientPhone", "13900000001"), Map.entry("recipientCount", 1), Map.entry("grantedOn", LocalDate.of(2026, 3, 5)),
          Map.entry("signBy", LocalDate.of(2026, 3, 11)), Map.entry("requirements", List.of("受援人行动不便，请上门会见。")));
      case MEANS_INQUIRY_LETTER -> Map.of(
          "addressee", "暖阳市向阳区民政局", "applicant", "申请人甲", "identityNumber", "15990119780602001X", "matter", "工伤保险待遇纠纷",
          "receiptNumber", "1599-2026-000088-1", "attachments", List.of("申请材料接收凭证", "授权委托书"));
      case OFFICIAL_LETTER -> Map.ofEntries(
          Map.entry("addressee", "暖阳市劳动人事争议仲裁院"), Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("firm", "暖阳某某律师事务所"), Map.entry("lawyer", "陈律师"), Map.entry("lawyerLicence", "11599201510000001"),
          Map.entry("lawyerPhone", "13900000003"), Map.entry("stage", "劳动仲裁"), Map.entry("aidForm", "劳动争议仲裁代理"),
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("opponent", "暖阳市某某机械有限公司"),
          Map.entry("purpose", "查阅、复制仲裁案卷材料。"));
      case AGENCY_AGREEMENT -> Map.ofEntries(
          Map.entry("recipient", "申请人甲"), Map.entry("identityNumber", "15990119780602001X"), Map.entry("phone", "13900000001"),
          Map.entry("address", "暖阳市向阳区东风街 3 号院 2 号楼 401"), Map.entry("firm", "暖阳某某律师事务所"),
          Map.entry("lawyer", "陈律师"), Map.entry("lawyerLicence", "11599201510000001"), Map.entry("lawyerPhone", "13900000003"),
          Map.entry("matter", "工伤保险待遇纠纷"), Map.entry("stage", "劳动仲裁"), Map.entry("opponent", "暖阳市某某机械有限公司"),
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("authority", "特别授权"),
          Map.entry("powers", List.of("代为承认、放弃、变更仲裁请求", "代为进行和解、调解")));
      case POWER_OF_ATTORNEY -> Map.ofEntries(
          Map.entry("recipient", "申请人甲"), Map.entry("identityNumber", "15990119780602001X"), Map.entry("address", "暖阳市向阳区东风街 3 号院 2 号楼 401"),
          Map.entry("firm", "暖阳某某律师事务所"), Map.entry("lawyer", "陈律师"), Map.entry("lawyerLicence", "11599201510000001"),
          Map.entry("lawyerPhone", "13900000003"), Map.entry("matter", "工伤保险待遇纠纷"), Map.entry("stage", "劳动仲裁"),
          Map.entry("opponent", "暖阳市某某机械有限公司"), Map.entry("addressee", "向阳区劳动人事争议仲裁委员会"),
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("authority", "特别授权"));
      case MENTORED_WRITING -> Map.of(
          "recipient", "申请人甲", "matter", "工伤保险待遇纠纷", "title", "代理词", "text", "仲裁员：\n一、双方存在劳动关系。", "junior", "林律师",
          "lead", "陈律师", "signedOn", LocalDate.of(2026, 4, 1));
      case NOTICE_SHEET -> Map.ofEntries(
          Map.entry("organ", "青禾县人民法院"), Map.entry("recipient", "被告人甲"), Map.entry("matter", "抢劫罪"), Map.entry("organCase", "（2026）青禾刑初8号"),
          Map.entry("reason", "可能判处无期徒刑、死刑"), Map.entry("stage", "一审"), Map.entry("receivedOn", LocalDate.of(2026, 3, 2)),
          Map.entry("noticeNumber", "暖援通2026-0012"), Map.entry("door", "网上填写"), Map.entry("officer", "承办法官 0599-3300008"), Map.entry("gender", "男"),
          Map.entry("birthDate", LocalDate.of(1990, 5, 1)), Map.entry("measure", "逮捕"), Map.entry("place", "青禾县看守所"),
          Map.entry("hearingOn", LocalDate.of(2026, 3, 30)), Map.entry("answerBy", LocalDate.of(2026, 3, 5)));
      case MEETING_RECORD, INVESTIGATION_RECORD, FILE_READING_RECORD, DOCUMENT_RECORD, HEARING_RECORD, PROGRESS_RECORD -> Map.of(
          "caseNumber", "暖援民2026-0088", "recipient", "申请人甲", "matter", "工伤保险待遇纠纷", "stage", "劳动仲裁", "lawyer", "陈律师",
          "firm", "暖阳某某律师事务所", "doneOn", LocalDate.of(2026, 3, 9), "minutes", "60",
          "answers", List.of(
              Map.of("question", "在哪里、用什么方式会见", "answer", "律所会议室，当面"),
              Map.of("question", "受援人讲了什么", "answer", "受伤经过和申请时一致。\n补充：工友乙当时在场。")));
      case REPLACEMENT_NOTICE -> Map.ofEntries(
          Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"), Map.entry("formerLawyer", "陈律师"),
          Map.entry("formerFirm", "暖阳某某律师事务所"), Map.entry("reason", "原承办人员因病不能继续办理"), Map.entry("lawyer", "周律师"),
          Map.entry("firm", "暖阳另一律师事务所"), Map.entry("lawyerLicence", "11599201810000009"), Map.entry("lawyerPhone", "13900000004"),
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("handOverBy", LocalDate.of(2026, 4, 13)), Map.entry("changedOn", LocalDate.of(2026, 4, 10)));
      case TERMINATION_DECISION -> Map.ofEntries(
          Map.entry("recipient", "申请人甲"), Map.entry("identityNumber", "15990119780602001X"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("grantedOn", LocalDate.of(2026, 3, 5)), Map.entry("decidedOn", LocalDate.of(2026, 5, 6)),
          Map.entry("reason", "你已经自行委托律师办理同一事项。"), Map.entry("citations", List.of("《法律援助法》第四十八条第一款第六项")),
          Map.entry("bureau", "暖阳市司法局"), Map.entry("grantNumber", "暖法援〔2026〕给字第12号"), Map.entry("caseNumber", "暖援民2026-0088"),
          Map.entry("firm", "暖阳某某律师事务所"), Map.entry("lawyer", "陈律师"), Map.entry("stage", "劳动仲裁"));
      case CLOSING_REPORT -> Map.ofEntries(
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("lawyer", "陈律师"), Map.entry("firm", "暖阳某某律师事务所"), Map.entry("stage", "劳动仲裁"),
          Map.entry("closedOn", LocalDate.of(2026, 6, 18)), Map.entry("closingType", "仲裁裁决"), Map.entry("facts", STORY),
          Map.entry("work", "会见受援人两次，调取工资流水和门禁记录，向医院核实诊断，提交代理意见，出庭一次。"),
          Map.entry("result", "仲裁裁决支持停工留薪期工资和医疗费，单位已经支付。"), Map.entry("acceptedOn", LocalDate.of(2026, 3, 6)),
          Map.entry("opponent", "暖阳市某某机械有限公司"), Map.entry("aidForm", "劳动争议调解与仲裁代理"),
          Map.entry("body", "暖阳市劳动人事争议仲裁院"), Map.entry("recipientCount", 2), Map.entry("reflection", "单位没有缴纳工伤保险，建议通报人社部门。"),
          Map.entry("claimed", "51600"), Map.entry("awarded", "47800"), Map.entry("received", Money.of("47800")),
          Map.entry("process", List.of(
              Map.of("date", LocalDate.of(2026, 3, 7), "event", "会见受援人，签订委托代理协议"),
              Map.of("date", LocalDate.of(2026, 3, 15), "event", "向仲裁院提交仲裁申请"),
              Map.of("date", LocalDate.of(2026, 5, 20), "event", "开庭"),
              Map.of("date", LocalDate.of(2026, 6, 18), "event", "收到裁决书"))),
          Map.entry("outcome", List.of(
              Map.of("name", "申请人甲", "claimed", Money.of("38600"), "awarded", Money.of("36000"), "received", Money.of("36000")),
              Map.of("name", "受援人戊", "claimed", Money.of("13000"), "awarded", Money.of("11800"), "received", Money.of("11800")))));
      case FILE_RETURN_NOTICE -> Map.of(
          "firm", "暖阳某某律师事务所", "lawyer", "陈律师", "caseNumber", "暖援民2026-0088", "recipient", "申请人甲", "matter", "工伤保险待遇纠纷",
          "defects", List.of("缺少庭审记录", "委托代理协议没有受援人签名的日期", "裁决书复印件缺第 3 页"), "dueOn", LocalDate.of(2026, 7, 10),
          "submittedOn", LocalDate.of(2026, 7, 1), "checkedBy", "孙档案");
      case DESTRUCTION_RECORD -> Map.of(
          "volumes", List.of(Map.of(
              "number", "1", "archiveNumber", "2015-民-0088", "caseNumber", "暖援民2015-0088", "archivedOn", "2015-07-20", "keptUntil", "2025-07-20",
              "pages", "42", "digest", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")),
          "total", "共1卷，42页", "reason", "期满，没有继续保存的必要。", "proposedBy", "孙档案", "proposedOn", LocalDate.of(2026, 1, 5),
          "approvedBy", "赵主任", "decidedOn", LocalDate.of(2026, 1, 8));
      case ARCHIVE_CATALOGUE -> Map.ofEntries(
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("volumeNumber", "2026-民-0088"), Map.entry("firm", "暖阳某某律师事务所"), Map.entry("lawyer", "陈律师"),
          Map.entry("retention", "10 年"), Map.entry("totalPages", 9), Map.entry("closedOn", LocalDate.of(2026, 6, 18)),
          Map.entry("archivedBy", "孙档案"), Map.entry("archivedOn", LocalDate.of(2026, 7, 20)),
          Map.entry("entries", List.of(
              entry("1", "法律援助申请表", "暖法援〔2026〕申字第31号", "2026-03-02", "1-2"),
              entry("2", "给予法律援助决定书", "暖法援〔2026〕给字第12号", "2026-03-05", "3-4"),
              entry("3", "医院诊断证明（照片）", "", "2026-03-02", "5"),
              entry("4", "仲裁裁决书", "暖劳人仲案〔2026〕88号", "2026-06-18", "6-9"))));
      case WITHDRAWAL_REQUEST -> Map.of(
          "applicant", "申请人甲", "matter", "工伤保险待遇纠纷", "appliedOn", LocalDate.of(2026, 3, 2), "withdrawnOn", LocalDate.of(2026, 3, 4),
          "reason", "单位已经付清，不需要了。", "receiptNumber", "1599-2026-0001234-5", "recordedBy", "王窗口");
      case TOLERANCE_PLEDGE -> Map.of(
          "applicant", "申请人甲", "matter", "工伤保险待遇纠纷", "appliedOn", LocalDate.of(2026, 3, 2), "receiptNumber", "1599-2026-0000001-7",
          "missing", List.of(Map.of("name", "能说明工伤的材料", "requirement", "病历或者诊断证明、工友证言")),
          "dueOn", LocalDate.of(2026, 3, 12), "pledgedOn", LocalDate.of(2026, 3, 2), "signedHow", "本人在纸上签名", "handler", "王窗口");
      case AID_FIRST_APPROVAL -> Map.ofEntries(
          Map.entry("applicant", "申请人甲"), Map.entry("matter", "追索劳动报酬"), Map.entry("appliedOn", LocalDate.of(2026, 3, 2)),
          Map.entry("ground", "离法定时效或者期限届满不足七日，可以先提供援助，手续和材料以后补。"),
          Map.entry("citations", List.of("《法律援助法》第四十四条第一款第一项")), Map.entry("limit", "劳动仲裁时效，最后一天是2026年3月8日"),
          Map.entry("reason", "仲裁时效只剩六天，先申请仲裁。"), Map.entry("formalities", List.of("签经济困难状况说明表", "带身份证原件")),
          Map.entry("dueOn", LocalDate.of(2026, 3, 17)), Map.entry("approver", "赵主任"), Map.entry("decidedOn", LocalDate.of(2026, 3, 2)));
      case LAPSE_RECORD -> Map.of(
          "applicant", "申请人甲", "matter", "工伤保险待遇纠纷", "appliedOn", LocalDate.of(2026, 3, 2), "dueOn", LocalDate.of(2026, 3, 11),
          "missing", List.of("劳动关系证明", "受伤经过说明"), "recordedOn", LocalDate.of(2026, 3, 12), "recordedBy", "王窗口");
      case OBJECTION_REQUEST -> Map.of(
          "applicant", "申请人丁", "bureau", "暖阳市司法局", "matter", "追索劳动报酬纠纷", "against", "不予法律援助决定",
          "grounds", "我是进城打工的，要的就是工钱，不该再查我的收入。", "raisedOn", LocalDate.of(2026, 3, 9), "phone", "13900000007",
          "decisionNumber", "暖法援〔2026〕不予字第3号", "channel", "手机");
      case OBJECTION_OPINION -> Map.of(
          "applicant", "申请人丁", "centre", "暖阳市法律援助中心", "matter", "追索劳动报酬纠纷", "against", "不予法律援助决定",
          "raisedOn", LocalDate.of(2026, 3, 9), "grounds", "我是进城打工的，要的就是工钱，不该再查我的收入。",
          "found", "异议人户籍在农村，请求支付劳动报酬，依法免予核查经济困难状况。", "decision", "责令暖阳市法律援助中心改正，给予法律援助。",
          "decidedOn", LocalDate.of(2026, 3, 12), "further", List.of("不服本意见的，可以在六十日内申请行政复议。"));
      case COMPLAINT_NOTICE -> Map.of(
          "applicant", "申请人丁", "receivedOn", LocalDate.of(2026, 3, 9), "about", "承办律师：不办事、拖着不办", "decision", "不予受理。",
          "decidedOn", LocalDate.of(2026, 3, 12), "reason", "这件事已经处理过，没有新的事实。");
      case COMPLAINT_ANSWER -> Map.of(
          "applicant", "申请人丁", "receivedOn", LocalDate.of(2026, 3, 9), "about", "承办律师：不办事、拖着不办",
          "found", "承办律师接受指派后二十日没有联系受援人，没有正当理由。", "decision", "投诉属实。", "decidedOn", LocalDate.of(2026, 4, 2),
          "measures", List.of("责令法律援助中心三日内更换承办人。", "对该律师批评教育并记入人才库。"));
      case TERMINATION_LETTER -> Map.of(
          "addressee", "暖阳某某律师事务所", "recipient", "申请人甲", "matter", "工伤保险待遇纠纷", "decidedOn", LocalDate.of(2026, 5, 6),
          "reason", "受援人已经自行委托律师。", "citations", List.of("《法律援助法》第四十八条第一款第六项"), "caseNumber", "暖援民2026-0088",
          "firm", "暖阳某某律师事务所", "lawyer", "陈律师");
      case REPLACEMENT_REFUSAL -> Map.of(
          "recipient", "申请人甲", "matter", "工伤保险待遇纠纷", "lawyer", "陈律师", "askedOn", LocalDate.of(2026, 4, 8),
          "reason", "承办人员已经会见两次并按时提交了仲裁申请，没有不履行职责的情形。", "bureau", "暖阳市司法局", "caseNumber", "暖援民2026-0088");
      case MEDIATION_TRANSFER -> Map.ofEntries(
          Map.entry("organisation", "暖阳市法律援助中心"), Map.entry("addressee", "安民街道人民调解委员会"), Map.entry("recipient", "王某"),
          Map.entry("opponent", "某公司"), Map.entry("matter", "拖欠工资"), Map.entry("direction", "移送你单位调解"), Map.entry("reason", "数目不大，对方愿意谈"),
          Map.entry("consents", "双方书面同意"), Map.entry("sentOn", LocalDate.of(2026, 7, 1)), Map.entry("limitation", "2027年1月1日到期"),
          Map.entry("materials", List.of("工资条", "考勤表")), Map.entry("receiptNumber", "1599002600000017"), Map.entry("submittedOn", "2026年6月30日"));
      case MEDIATION_REPLY -> Map.of(
          "organisation", "安民街道人民调解委员会", "addressee", "暖阳市法律援助中心", "recipient", "王某", "matter", "拖欠工资", "result", "已达成调解协议",
          "answeredOn", LocalDate.of(2026, 7, 9), "amount", Money.of("13000"));
      case HAND_OVER_LIST -> Map.of(
          "caseNumber", "暖援民2026-0088", "recipient", "申请人甲", "matter", "工伤保险待遇纠纷", "formerLawyer", "陈律师", "lawyer", "周律师",
          "originals", List.of("劳动合同原件一份", "工资条十二张"), "notes", List.of("会见笔录两份", "仲裁申请书草稿"),
          "givenOn", LocalDate.of(2026, 4, 11), "takenOn", LocalDate.of(2026, 4, 12), "remarks", "与清单一致。");
      case REVISIT_RECORD -> Map.ofEntries(
          Map.entry("caseNumber", "暖援民2026-0088"), Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("closedOn", LocalDate.of(2026, 2, 20)), Map.entry("calledOn", LocalDate.of(2026, 3, 5)), Map.entry("calledBy", "王窗口"),
          Map.entry("outcome", "已回访"), Map.entry("satisfaction", "很满意"), Map.entry("informed", "律师通报过进展"),
          Map.entry("askedForMoney", "没有人要过钱物"), Map.entry("received", Money.of("38600")), Map.entry("remarks", "工资到了卡上。"));
      case SERVICE_RECEIPT -> Map.ofEntries(
          Map.entry("recipient", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"), Map.entry("served", "不予法律援助决定书"),
          Map.entry("servedNumber", "暖法援〔2026〕不予字第3号"), Map.entry("method", "留置送达"),
          Map.entry("servedOn", LocalDate.of(2026, 3, 4)), Map.entry("effectiveOn", LocalDate.of(2026, 3, 5)),
          Map.entry("place", "暖阳市向阳区东风街 3 号院"), Map.entry("receivedBy", "无人签收"), Map.entry("relation", "本人在场"),
          Map.entry("servedBy", "王窗口、李审查"), Map.entry("refusal", "对决定不服，不愿意签字。"),
          Map.entry("witnesses", "见证人丙（东风社区居民委员会）"), Map.entry("proof", "现场录像一段"),
          Map.entry("basis", "《民事诉讼法》第八十九条"), Map.entry("remarks", "已当面说明可以提出异议。"),
          Map.entry("corrects", "暖法援〔2026〕送字第1号"), Map.entry("correction", "原回证写错了门牌号"));
      case DISCUSSION_MINUTES -> Map.of(
          "matter", "工伤保险待遇纠纷", "question", "是否申请先予执行", "heldOn", LocalDate.of(2026, 4, 2), "chair", "赵主任",
          "voices", List.of(
              Map.of("name", "赵主任", "post", "主任", "opinion", "同意申请。"),
              Map.of("name", "李审查", "post", "审查员", "opinion", "同意，先补医疗费票据。"),
              Map.of("name", "陈律师", "post", "承办人", "opinion", "同意，三日内提交。")),
          "minutes", "受援人急需手术费，单位有支付能力。", "decision", "申请先予执行，列为重点督办案件。", "caseNumber", "暖援民2026-0088",
          "brief", "一人，工伤，涉及金额三万八千六百元。");
      case FEE_WAIVER_LETTER -> Map.of(
          "addressee", "暖阳市公证处", "recipient", "申请人甲", "about", "遗嘱公证", "decision", "159900-2026-00088-3", "decidedOn", LocalDate.of(2026, 4, 1));
      case ROUTE_LETTER -> Map.ofEntries(
          Map.entry("recipient", "信访人甲"), Map.entry("receiptNumber", "1599-2026-0001234-5"), Map.entry("topic", "政府部门的处罚、决定、不办事"),
          Map.entry("door", "行政复议机关"), Map.entry("where", "一般是做决定的部门的本级人民政府，由司法局承办"), Map.entry("fee", "不收费"),
          Map.entry("opinion", "处罚决定写明了复议权利，还在六十日内，先申请复议。"), Map.entry("lawyer", "云岭律师"), Map.entry("citations", List.of("《行政复议法》第二十条")),
          Map.entry("bring", List.of("身份证", "处罚决定书")), Map.entry("lastDay", LocalDate.of(2026, 5, 1)));
      case SUPERVISION_ORDER -> Map.of(
          "addressee", "暖阳市法律援助中心", "about", "暖援民2026-0088", "demand", "逾期未签订委托协议，请说明原因并立即改正。",
          "orderedOn", LocalDate.of(2026, 4, 13), "dueOn", LocalDate.of(2026, 4, 20), "orderedBy", "市司法局领导", "level", "一般督办");
      case TRANSFER_LETTER -> Map.ofEntries(
          Map.entry("addressee", "青禾县法律援助中心"), Map.entry("applicant", "申请人甲"), Map.entry("matter", "工伤保险待遇纠纷"),
          Map.entry("receivedOn", LocalDate.of(2026, 3, 2)), Map.entry("reason", "事情发生在青禾县，按《法律援助法》第三十八条归其管辖。"),
          Map.entry("identityNumber", "15990119780602001X"), Map.entry("phone", "13900000001"), Map.entry("receiptNumber", "1599-2026-0001234-5"),
          Map.entry("consent", "申请人同意移送"), Map.entry("handler", "王窗口"), Map.entry("materials", List.of("居民身份证", "医院诊断证明")));
      case TRANSFER_RECEIPT -> Map.of(
          "addressee", "和煦区法律援助中心", "applicant", "申请人甲", "matter", "工伤保险待遇纠纷", "receivedOn", LocalDate.of(2026, 3, 3),
          "letterNumber", "暖法援〔2026〕转字第3号", "receiptNumber", "1599-2026-0001234-5", "receivedBy", "赵窗口", "decideBy", LocalDate.of(2026, 3, 10));
      case JURISDICTION_DECISION -> Map.of(
          "centres", List.of("和煦区法律援助中心", "青禾县法律援助中心"), "applicant", "申请人甲", "matter", "工伤保险待遇纠纷",
          "raisedOn", LocalDate.of(2026, 3, 3), "grounds", "用人单位注册地在别的县。", "found", "劳动合同履行地和事故发生地都在青禾县。",
          "competent", "青禾县法律援助中心", "decidedOn", LocalDate.of(2026, 3, 5), "receiptNumber", "1599-2026-0001234-5");
      case COOPERATION_LETTER -> Map.of(
          "addressee", "远山市法律援助中心", "matter", "工伤保险待遇纠纷", "kind", "询问证人", "answerBy", LocalDate.of(2026, 3, 16),
          "request", "请向同车间工友了解受伤经过，制作笔录。", "contact", "王窗口 0599-1234800", "attachments", List.of("询问提纲.pdf"),
          "persons", List.of(Map.of("name", "证人乙", "identityNumber", "", "phone", "13900000002", "address", "远山市东河区")));
      case COOPERATION_REPLY -> Map.of(
          "addressee", "暖阳市法律援助中心", "kind", "询问证人", "answer", "已于3月9日当面询问，笔录附后。",
          "letterNumber", "暖法援〔2026〕协字第2号", "handler", "孙窗口", "attachments", List.of("询问笔录.pdf"));
    };
  }

  private static Map<String, Object> entry(String number, String title, String reference, String date, String pages) {
    return Map.of("number", number, "title", title, "reference", reference, "date", date, "pages", pages, "note", "");
  }

  private static final String STORY =
      "2026年1月12日下午，申请人在车间操作冲床时左手食指被压伤，送医院治疗十四天。单位垫付了部分医疗费，"
          + "之后停发工资，也不愿意申请工伤认定。申请人多次找单位协商没有结果，现申请法律援助，请求支付停工留薪期工资和医疗费用。";
}
