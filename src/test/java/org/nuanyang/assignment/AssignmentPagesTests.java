package org.nuanyang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.Network;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.Notices;
import org.nuanyang.policies.Policies;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the assigner and of the lawyer, as their browsers meet them. */
@ModuleDatabaseTest(extraIncludes = {"kit", "network", "identity", "policies"})
@AutoConfigureMockMvc
class AssignmentPagesTests {

  @Autowired MockMvc mvc;
  @Autowired AssignmentDesk desk;
  @Autowired MyAssignments mine;
  @Autowired Practitioners practitioners;
  @Autowired Network network;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @MockitoBean Matters matters;
  @MockitoBean MatterLinks links;
  @MockitoBean Papers papers;
  @MockitoBean Deadlines deadlines;
  @MockitoBean Notices notices;
  @MockitoSpyBean Policies policies;

  CityExample city;
  Actor assigner;
  UUID id;

  @BeforeEach
  void oneGrantAwaitsALawyer() {
    city = new CityExample(network, practitioners, matters, policies);
    city.lawyers(3);
    assigner = city.assigner();
    city.matter("张某", "", List.of(Participant.opponent("青禾机械厂", "", "")));
    var granted = city.granted();
    transaction.executeWithoutResult(status -> events.publishEvent(granted));
    id = desk.queue(new QueueSearch(false, null, 5), assigner).rows().getFirst().id();
  }

  @Test
  void assignsInTwoClicksFromTheQueue() throws Exception {
    AssignmentFile file = file();
    mvc.perform(get("/desk/assignments").with(Acting.as(assigner)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/desk/assignments/" + file.id().value())));
    mvc.perform(get("/desk/assignments/" + file.id().value()).with(Acting.as(assigner)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("指派 " + first(file).name())))
        .andExpect(content().string(containsString("尚无评查记录，按中位计")))
        .andExpect(content().string(not(containsString("可能判处无期徒刑"))))
        .andExpect(content().string(not(containsString("??"))));

    mvc.perform(assign(file, first(file).lawyer(), UUID.randomUUID()))
        .andExpect(redirectedUrl("/desk/assignments/" + file.id().value()));

    assertThat(file().state()).isEqualTo("ASSIGNED");
    mvc.perform(get("/desk/assignments/" + file.id().value()).with(Acting.as(assigner)))
        .andExpect(content().string(containsString("收回，另行指派")));
  }

  @Test
  void countsADoubleClickOnce() throws Exception {
    AssignmentFile file = file();
    UUID key = UUID.randomUUID();
    mvc.perform(assign(file, first(file).lawyer(), key)).andExpect(status().is3xxRedirection());
    mvc.perform(assign(file, first(file).lawyer(), key)).andExpect(status().is3xxRedirection());
    assertThat(file().steps()).extracting(AssignmentStep::kind).containsExactly("OPENED", "ASSIGNED");
  }

  @Test
  void asksForTheReasonOnThePageAndKeepsTheNote() throws Exception {
    AssignmentFile file = file();
    UUID second = file.ranked().get(1).lawyer();
    mvc.perform(assign(file, second, UUID.randomUUID()).param("note", "当事人在电话里说的"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("href=\"#why-" + second)))
        .andExpect(content().string(containsString("当事人在电话里说的")));
    mvc.perform(assign(file, second, UUID.randomUUID()).param("override", "RECIPIENT_CHOICE"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void reportsWhyAnotherThanTheFirstWasTaken() throws Exception {
    AssignmentFile file = file();
    mvc.perform(assign(file, file.ranked().get(1).lawyer(), UUID.randomUUID()).param("override", "TRAINING"));
    mvc.perform(get("/desk/assignments/report").with(Acting.as(assigner)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2026年7月指派报告")))
        .andExpect(content().string(containsString("本月共指派 1 次，其中 1 次")))
        .andExpect(content().string(containsString("以老带新")));
    mvc.perform(get("/desk/assignments/report").param("month", "2026-06").with(Acting.as(assigner)))
        .andExpect(content().string(not(containsString("以老带新"))));
    mvc.perform(get("/desk/assignments/report").param("month", "June").with(Acting.as(assigner)))
        .andExpect(status().is4xxClientError());
  }

  @Test
  void findsALawyerByNameForWhomThePersonAsked() throws Exception {
    AssignmentFile file = file();
    mvc.perform(get("/desk/assignments/" + file.id().value()).param("who", file.ranked().get(2).name()).with(Acting.as(assigner)))
        .andExpect(content().string(containsString(file.ranked().get(2).name())))
        .andExpect(content().string(not(containsString(file.ranked().get(1).name()))));
  }

  @Test
  void assignsWhomThePersonNamedWithoutFurtherQuestions() throws Exception {
    AssignmentFile file = file();
    UUID third = file.ranked().get(2).lawyer();
    mvc.perform(get("/desk/assignments/" + file.id().value()).param("named", third.toString()).with(Acting.as(assigner)))
        .andExpect(content().string(containsString("指派 " + file.ranked().get(2).name())))
        .andExpect(content().string(containsString("name=\"named\" value=\"" + third)));
    mvc.perform(assign(file, third, UUID.randomUUID()).param("named", third.toString())).andExpect(status().is3xxRedirection());
    assertThat(file().steps().getLast().reasonCode()).isEqualTo("RECIPIENT_CHOICE");
  }

  @Test
  void tellsThatSomebodyElseWasFasterInsteadOfOverwriting() throws Exception {
    AssignmentFile file = file();
    mvc.perform(assign(file, first(file).lawyer(), UUID.randomUUID()));
    mvc.perform(assign(file, file.ranked().get(1).lawyer(), UUID.randomUUID()).param("override", "OTHER"))
        .andExpect(status().isConflict());
  }

  @Test
  void isClosedToOthersAndAnswersForgeryWithoutAFault() throws Exception {
    AssignmentFile file = file();
    String page = "/desk/assignments/" + file.id().value();
    mvc.perform(get(page).with(Acting.as(Role.CLERK))).andExpect(status().isForbidden());
    mvc.perform(get(page).with(Acting.as(city.staff(Role.ASSIGNER, UUID.randomUUID())))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/assignments/" + UUID.randomUUID()).with(Acting.as(assigner))).andExpect(status().isNotFound());
    mvc.perform(get("/desk/assignments/nonsense").with(Acting.as(assigner))).andExpect(status().is4xxClientError());
    mvc.perform(get("/desk/assignments").param("after", "x").with(Acting.as(assigner))).andExpect(status().is4xxClientError());
    mvc.perform(assign(file, UUID.randomUUID(), UUID.randomUUID())).andExpect(status().isNotFound());
    mvc.perform(assign(file, first(file).lawyer(), UUID.randomUUID()).param("override", "BRIBE")).andExpect(status().is4xxClientError());
    mvc.perform(post(page + "/assign").with(Acting.as(assigner))).andExpect(status().isForbidden());
  }

  @Test
  void letsTheLawyerAcceptWithOneTap() throws Exception {
    AssignmentFile file = file();
    mvc.perform(assign(file, first(file).lawyer(), UUID.randomUUID()));
    Actor lawyer = city.account(practitioners.practitioner(first(file).lawyer()));
    mvc.perform(get("/desk/my-assignments").with(Acting.as(lawyer)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("张某")))
        .andExpect(content().string(containsString("青禾机械厂")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(answer(file, lawyer, "accept")).andExpect(redirectedUrl("/desk/my-assignments"));
    assertThat(file().state()).isEqualTo("ACCEPTED");
  }

  @Test
  void letsTheLawyerDeclineWithAReason() throws Exception {
    AssignmentFile file = file();
    mvc.perform(assign(file, first(file).lawyer(), UUID.randomUUID()));
    PractitionerView taken = practitioners.practitioner(first(file).lawyer());
    Actor lawyer = city.account(taken);
    mvc.perform(answer(file, lawyer, "decline")).andExpect(status().is4xxClientError());
    mvc.perform(answer(file, lawyer, "decline").param("reason", "OTHER")).andExpect(status().isConflict());
    mvc.perform(answer(file, lawyer, "decline").param("reason", "CONFLICT")).andExpect(status().is3xxRedirection());
    mvc.perform(get("/desk/assignments/" + file.id().value()).with(Acting.as(assigner)))
        .andExpect(content().string(containsString("已谢绝本案")))
        .andExpect(content().string(containsString("与本案有利益冲突")));
  }

  @Test
  void hidesALawyersAssignmentFromOtherLawyers() throws Exception {
    AssignmentFile file = file();
    mvc.perform(assign(file, first(file).lawyer(), UUID.randomUUID()));
    Actor other = city.account(practitioners.practitioner(file.ranked().get(1).lawyer()));
    mvc.perform(get("/desk/my-assignments").with(Acting.as(other))).andExpect(content().string(not(containsString("张某"))));
    mvc.perform(answer(file, other, "accept")).andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder assign(AssignmentFile file, UUID lawyer, UUID key) {
    return post("/desk/assignments/" + file.id().value() + "/assign")
        .param("submissionKey", key.toString())
        .param("version", String.valueOf(file.version()))
        .param("lawyer", lawyer.toString())
        .with(Acting.as(assigner))
        .with(csrf());
  }

  private MockHttpServletRequestBuilder answer(AssignmentFile file, Actor lawyer, String verb) {
    return post("/desk/my-assignments/" + file.id().value() + "/" + verb)
        .param("submissionKey", UUID.randomUUID().toString())
        .param("version", String.valueOf(file().version()))
        .with(Acting.as(lawyer))
        .with(csrf());
  }

  private static Candidate first(AssignmentFile file) {
    return file.ranked().getFirst();
  }

  private AssignmentFile file() {
    return desk.file(new AssignmentId(id), Wishes.NONE, assigner);
  }
}
