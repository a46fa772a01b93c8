package org.nuanyang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidCentres;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.CentresOfAid;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Money;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the lawyer, the centre and the archive, as their browsers meet them. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
@Import(StandIns.class)
class CasePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Cases cases;
  @Autowired CaseWork work;
  @Autowired CaseLedger ledger;
  @Autowired Matters matters;
  @Autowired FindMatters find;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired Intake intake;
  @Autowired AidCentres centres;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired MovableClock clock;
  @Autowired WebApplicationContext context;

  CaseExample example;
  CaseId id;

  @BeforeEach
  void aLawyerHasACase() {
    example = new CaseExample(matters, network, practitioners, events, transaction, clock);
    id = example.granted("CIVIL", "ARBITRATION", "M05_WAGE", 3);
    example.assigned(id, example.lawyer);
    example.accepted(id, example.lawyer);
  }

  @Test
  void walksFromTheAgreementToTheArchive() throws Exception {
    shows("", example.lawyer, "登记签订协议", "工人0", "追索劳动报酬", "授权委托书", "报告终止情形");
    shows("/sign", example.lawyer, "代理权限");
    sends("/sign", example.lawyer, form().param("on", "2026-07-01").param("authority", "GENERAL").param("addressee", "某仲裁委").param("lateReason", ""));
    shows("/records/new?kind=HEARING", example.lawyer, "争议焦点");
    record("HEARING", "place", "dispute", "argued");
    record("MEETING", "place", "told_by", "advised");
    record("DOCUMENT", "title", "points");
    shows("/hearings/new", example.lawyer, "开庭时间");
    sends("/hearings/new", example.lawyer, form().param("on", "2026-07-09").param("at", "9:30").param("body", "某仲裁委").param("place", "第二庭"));
    mvc.perform(get("/desk/my-cases").with(Acting.as(example.lawyer))).andExpect(status().isOk()).andExpect(whole("第二庭", "7月9日 09:30"));
    shows("/amounts", example.lawyer, "工人2");
    sends("/amounts/same", example.lawyer, form().param("claimed", "13000").param("awarded", "12000.50"), "/amounts");
    shows("/upload?kind=AWARD", example.lawyer, "仲裁裁决书");
    upload(FileKind.AWARD);
    shows("/close", example.lawyer, "仲裁裁决");
    sends("/close", example.lawyer, form().param("type", "AWARD").param("grade", "PARTIAL").param("on", "2026-07-01"));
    shows("/report", example.lawyer, "办理经过");
    sends("/report", example.lawyer, form().param("facts", "欠薪").param("work", "开庭").param("result", "支付").param("reflection", "").param("informedOn", "2026-07-01"), "/file");
    shows("/file", example.lawyer, "还缺", "去补齐");
    for (FileKind kind : FileKind.values()) if (!kind.late()) upload(kind);
    sends("/file", example.lawyer, form().param("note", ""));
    mvc.perform(get("/desk/archive").with(Acting.as(example.archivist))).andExpect(status().isOk()).andExpect(whole("案卷待审"));
    shows("/check", example.archivist, "审核意见");
    shows("/give-back", example.archivist, "补正期限");
    sends("/check", example.archivist, form().param("note", "合格"));
    shows("/archive", example.archivist, "归档后生成卷内目录");
    sends("/archive", example.archivist, form().param("note", ""));
    shows("", example.archivist, "已归档", "法援档〔2026〕1号", "36,001.50");
    assertThat(cases.facts(id, example.director).awarded()).isEqualTo(Money.of("36001.50"));
  }

  @Test
  void walksThroughAChangeOfHandlerAndATermination() throws Exception {
    shows("/delay", example.lawyer, "为什么还没有签");
    sends("/delay", example.lawyer, form().param("reason", "受援人住院"));
    shows("/replacement", example.clerk, "谁提出");
    sends("/replacement", example.clerk, form().param("ground", "DUTIES_NEGLECTED").param("requester", "RECIPIENT").param("explanation", "一直联系不上律师"));
    shows("/replacement/decision", example.director, "一直联系不上律师");
    mvc.perform(get("/desk/cases").with(Acting.as(example.director))).andExpect(whole("等您决定的变更和终止"));
    sends("/replacement/decision", example.director, form().param("granted", "false").param("reasons", "律师已经联系"));
    shows("/ground", example.lawyer, "哪一天发现的");
    sends("/ground", example.lawyer, form().param("ground", "TM7_REQUEST").param("foundOn", "2026-07-01").param("explanation", "想自己处理"));
    upload(FileKind.TERMINATION_PROOF);
    shows("/termination", example.director, "想自己处理");
    sends("/termination", example.director, form().param("ground", "TM7_REQUEST").param("granted", "true").param("reasons", "同意终止"));
    shows("/service", example.clerk, "送达受援人的日期");
    shows("/reinstatement", example.director, "纠正决定");
    sends("/service", example.clerk, form().param("on", "2026-07-01"));
    shows("", example.director, "已终止", "同意终止");
  }

  @Test
  void goesIntoTheNextStageByOneButton() throws Exception {
    when(intake.continueWith(any())).thenReturn(new ApplicationId(UUID.randomUUID()));
    sends("/sign", example.lawyer, form().param("on", "2026-07-01").param("authority", "GENERAL").param("addressee", "").param("lateReason", ""));
    upload(FileKind.AWARD);
    sends("/close", example.lawyer, form().param("type", "AWARD").param("grade", "NOT_MEASURABLE").param("on", "2026-07-01"));
    shows("/further", example.lawyer, "一审", "执行", "工伤认定");

    sends("/further", example.lawyer, form().param("stage", "FIRST_INSTANCE").param("reason", "公司起诉"));

    verify(intake, atLeastOnce()).continueWith(any());
  }

  @Test
  void countsADoubleClickOnce() throws Exception {
    UUID key = UUID.randomUUID();
    for (int click = 0; click < 2; click++) {
      sends("/delay", example.lawyer, new Fields().param("submissionKey", key.toString()).param("version", version()).param("reason", "住院"));
    }

    assertThat(cases.view(id, example.director).events()).filteredOn(event -> event.verb() == CaseVerb.EXCUSE_DELAY).hasSize(1);
  }

  @Test
  void saysWhatToCorrectAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(order("/sign", form().param("on", "不是日期").param("authority", "").param("addressee", "某仲裁委").param("lateReason", "")).with(Acting.as(example.lawyer)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(whole("日期不对", "某仲裁委"));
    mvc.perform(order("/records/new", form().param("kind", "MEETING").param("on", "2026-07-01").param("answers[place]", "律所")).with(Acting.as(example.lawyer)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(whole("请回答这个问题", "律所"));
    mvc.perform(order("/sign", form().param("on", "2027-01-01").param("authority", "GENERAL").param("addressee", "").param("lateReason", "晚")).with(Acting.as(example.lawyer)))
        .andExpect(status().isConflict())
        .andExpect(whole("签订日期要在"));
  }

  @Test
  void tellsThatSomebodyElseWasFaster() throws Exception {
    Fields old = form().param("reason", "住院");
    sends("/delay", example.lawyer, form().param("reason", "外出"));

    mvc.perform(order("/delay", old).with(Acting.as(example.lawyer))).andExpect(status().isConflict()).andExpect(whole("别人已经改动", "住院"));
  }

  @Test
  void isClosedToOthersAndAnswersForgeryWithoutAFault() throws Exception {
    mvc.perform(get("/desk/cases/" + id.value()).with(Acting.as(example.stranger))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/cases/" + id.value()).with(Acting.as(example.otherLawyer))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/cases/" + UUID.randomUUID()).with(Acting.as(example.director))).andExpect(status().isNotFound());
    mvc.perform(get("/desk/cases/no-id").with(Acting.as(example.director))).andExpect(status().is4xxClientError());
    mvc.perform(get("/desk/cases/" + id.value() + "/close").with(Acting.as(example.lawyer))).andExpect(status().isConflict());
    mvc.perform(get("/desk/cases").param("state", "NONSENSE").with(Acting.as(example.director))).andExpect(status().is4xxClientError());
    mvc.perform(get("/desk/cases").param("after", "x~y").param("q", "' or 1=1 --").with(Acting.as(example.director))).andExpect(status().isOk());
    mvc.perform(order("/delay", new Fields().param("reason", "没有版本")).with(Acting.as(example.lawyer))).andExpect(status().is4xxClientError());
    mvc.perform(order("/delay", new Fields().param("submissionKey", "x").param("version", "y").param("reason", "坏")).with(Acting.as(example.lawyer))).andExpect(status().is4xxClientError());
    mvc.perform(order("/amounts", form().param("rows[0].recipient", "x").param("rows[0].claimed", "-1")).with(Acting.as(example.lawyer))).andExpect(status().is4xxClientError());
    mvc.perform(order("/amounts", form().param("rows[999999].claimed", "1")).with(Acting.as(example.lawyer))).andExpect(status().is4xxClientError());
    mvc.perform(order("/amounts", form().param("rows[30].claimed", "1")).with(Acting.as(example.lawyer))).andExpect(status().is4xxClientError());
  }

  @Test
  void anotherLawyerIsAskedForByWhoSpeaksForAll() throws Exception {
    CaseFacts facts = cases.facts(id, example.director);
    when(find.ofCitizen(any(), any())).thenReturn(Optional.of(facts.matter()));
    String page = "/follow/" + facts.receiptNumber() + "/case/" + id.value() + "/replacement";
    MockMvc phone = MockMvcBuilders.webAppContextSetup(context).build();

    phone.perform(get(page).with(Acting.as(Actor.citizen(example.city))).sessionAttr("identity.proven-phone", CaseExample.phone(0))).andExpect(status().isOk());
    phone.perform(get(page).with(Acting.as(Actor.citizen(example.city))).sessionAttr("identity.proven-phone", CaseExample.phone(1)))
        .andExpect(status().isNotFound());
  }

  // ---- what a browser does

  private void shows(String page, Actor by, String... texts) throws Exception {
    mvc.perform(get("/desk/cases/" + id.value() + page).with(Acting.as(by))).andExpect(status().isOk()).andExpect(whole(texts));
  }

  private void sends(String page, Actor by, Fields fields) throws Exception {
    sends(page, by, fields, "");
  }

  private void sends(String page, Actor by, Fields fields, String leadsTo) throws Exception {
    mvc.perform(order(page, fields).with(Acting.as(by))).andExpect(redirectedUrl("/desk/cases/" + id.value() + leadsTo));
  }

  private void record(String kind, String... codes) throws Exception {
    Fields fields = form().param("kind", kind).param("on", "2026-07-01").param("minutes", "30").param("told", "true");
    for (String code : codes) fields.param("answers[" + code + "]", "写了");
    sends("/records/new", example.lawyer, fields);
  }

  private void upload(FileKind kind) throws Exception {
    ResultActions sent =
        mvc.perform(
            multipart("/desk/cases/" + id.value() + "/upload")
                .file(new MockMultipartFile("file", "照片.jpg", "image/jpeg", new byte[] {1, 2}))
                .param("kind", kind.name())
                .param("submissionKey", UUID.randomUUID().toString())
                .param("version", version())
                .with(Acting.as(example.lawyer))
                .with(csrf()));
    sent.andExpect(redirectedUrl("/desk/cases/" + id.value()));
  }

  private MockHttpServletRequestBuilder order(String page, Fields fields) {
    MockHttpServletRequestBuilder request = post("/desk/cases/" + id.value() + page).with(csrf());
    fields.values.forEach(request::param);
    return request;
  }

  private Fields form() {
    return new Fields().param("submissionKey", UUID.randomUUID().toString()).param("version", version());
  }

  private String version() {
    return String.valueOf(cases.facts(id, example.director).version());
  }

  /** A page shows a list or says that it is empty, and asks each question once. */
  @Test
  void showsNothingTwice() throws Exception {
    mvc.perform(get("/desk/cases").with(Acting.as(example.director)))
        .andExpect(content().string(not(containsString("没有符合条件的案件"))));
    mvc.perform(get("/desk/cases").param("state", "CLOSED").with(Acting.as(example.director))).andExpect(whole("没有符合条件的案件"));
    mvc.perform(get("/desk/my-cases").with(Acting.as(example.lawyer)))
        .andExpect(content().string(not(containsString("还没有案件"))));
    String page =
        mvc.perform(get("/desk/cases/" + id.value() + "/records/new").with(Acting.as(example.lawyer)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page.split("name=\"answers\\[place]\"", -1)).hasSize(2);
  }

  @Test
  void theFileNamesTheCentresOfItsApplication() throws Exception {
    mvc.perform(get("/desk/cases/" + id.value()).with(Acting.as(example.director))).andExpect(content().string(not(containsString("由谁办"))));
    UUID near = UUID.randomUUID();
    UUID competent = UUID.randomUUID();
    ApplicationFile file = mock(ApplicationFile.class);
    when(file.receiving()).thenReturn(near);
    when(file.holding()).thenReturn(near);
    when(file.deciding()).thenReturn(near);
    when(file.assigning()).thenReturn(near);
    when(file.counting()).thenReturn(competent);
    when(file.mode()).thenReturn(CitywideMode.MODE_A);
    when(file.citywide()).thenReturn(true);
    when(centres.of(new ApplicationId(id.value()))).thenReturn(Optional.of(new CentresOfAid(file, competent, Map.of(near, "近处的中心", competent, "有管辖的中心"))));

    shows("", example.director, "由谁办", "市域通办", "<dt>接收</dt><dd>近处的中心</dd>", "<dt>统计</dt><dd>有管辖的中心</dd>", "<dt>办案补贴</dt><dd>有管辖的中心</dd>");
    shows("", example.lawyer, "由谁办");
  }

  private static ResultMatcher whole(String... texts) {
    return result -> {
      content().string(not(containsString("??"))).match(result);
      for (String text : texts) content().string(containsString(text)).match(result);
    };
  }

  /** What was typed into a form. */
  private static final class Fields {

    private final Map<String, String> values = new LinkedHashMap<>();

    Fields param(String name, String value) {
      values.put(name, value);
      return this;
    }
  }
}
