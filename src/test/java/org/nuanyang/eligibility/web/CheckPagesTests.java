package org.nuanyang.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The interview as a citizen meets it on a phone without JavaScript. */
@ModuleDatabaseTest(extraIncludes = {"identity", "policies", "kit"})
@AutoConfigureMockMvc
class CheckPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Eligibility eligibility;
  @Autowired MovableClock clock;

  @Test
  void leadsAMigrantWorkerToALikelyYes() throws Exception {
    mvc.perform(get("/check")).andExpect(status().isOk()).andExpect(content().string(containsString("免费的法律援助")));

    String check = follow(post("/check"));
    assertThat(follow(get(check))).isEqualTo(check + "/who");
    answer(check, "who", "SELF");
    answer(check, "category", "LABOR");
    answer(check, "matter", "M05_WAGE");
    answer(check, "counsel", "NO");
    answer(check, "groups", "MIGRANT_WORKER", "DIBAO");
    answer(check, "age", "42岁");
    answer(check, "urgent");
    answer(check, "group_size", "1");

    assertThat(follow(get(check))).isEqualTo(check + "/result");
    mvc.perform(get(check + "/result"))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(
            containsString("很可能可以"), containsString("法律援助法》第四十二条第三项"), containsString("/apply?check="),
            containsString("法律援助申请表"), not(containsString("经济困难证明")), not(containsString("??")))));
    CheckId id = new CheckId(UUID.fromString(check.substring(check.lastIndexOf('/') + 1)));
    assertThat(eligibility.interviewAnswers(id).personGroups()).containsExactly("MIGRANT_WORKER", "DIBAO");
    assertThat(eligibility.interviewAnswers(id).matterCode()).isEqualTo("M05_WAGE");
  }

  @Test
  void showsEveryOtherDoorAfterANo() throws Exception {
    String check = follow(post("/check").param("matter", "PRIVATE_LOAN"));

    answer(check, "who", "SELF");
    assertThat(follow(get(check))).isEqualTo(check + "/groups");
    answer(check, "groups");

    mvc.perform(get(check + "/result"))
        .andExpect(content().string(allOf(
            containsString("很可能不能"), containsString("人民调解"), containsString("tel:12348"), containsString("司法救助"), containsString("仍然可以提出申请"))));
  }

  @Test
  void stopsAtOnceForAnOrganisation() throws Exception {
    String check = follow(post("/check"));

    answer(check, "who", "ORGANISATION");

    assertThat(follow(get(check))).isEqualTo(check + "/result");
  }

  @Test
  void goesBackWithTheAnswerStillThereAndForgetsWhatNoLongerArises() throws Exception {
    String check = follow(post("/check"));
    answer(check, "who", "SELF");
    answer(check, "category", "LABOR");
    answer(check, "matter", "M05_WAGE");

    mvc.perform(get(check + "/category")).andExpect(content().string(containsString("checked=\"checked\"")));
    answer(check, "category", "TRAFFIC");
    assertThat(follow(get(check))).isEqualTo(check + "/matter");
    answer(check, "who", "ORGANISATION");
    assertThat(follow(get(check))).isEqualTo(check + "/result");
  }

  @Test
  void saysWhatToDoAboutAWrongAnswerAndKeepsIt() throws Exception {
    String check = follow(post("/check"));
    answer(check, "who", "SELF");
    answer(check, "category", "LABOR");
    answer(check, "matter", "M05_WAGE");
    answer(check, "counsel", "NO");
    answer(check, "groups");

    mvc.perform(post(check + "/age").with(csrf()).param("answer", "<b>old"))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("data-error-summary"), containsString("年龄要填数字"), containsString("&lt;b&gt;old"))));
    mvc.perform(post(check + "/age").with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("请填一个数字")));
    mvc.perform(post(check + "/who").with(csrf()).param("answer", "MARTIAN")).andExpect(content().string(containsString("请选一项")));
    mvc.perform(get(check + "/result")).andExpect(status().is3xxRedirection());
    mvc.perform(get(check + "/income")).andExpect(status().is3xxRedirection());
  }

  @Test
  void isGoneAfterThirtyDays() throws Exception {
    String check = follow(post("/check"));

    clock.advance(Duration.ofDays(31));
    follow(post("/check"));

    mvc.perform(get(check)).andExpect(status().isNotFound());
    mvc.perform(get("/check/" + UUID.randomUUID())).andExpect(status().isNotFound());
    mvc.perform(get("/check/not-an-id")).andExpect(status().is4xxClientError());
    mvc.perform(post("/check/" + UUID.randomUUID() + "/who").with(csrf()).param("answer", "SELF")).andExpect(status().isNotFound());
  }

  private void answer(String check, String question, String... given) throws Exception {
    mvc.perform(get(check + "/" + question)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    assertThat(follow(post(check + "/" + question).param("answer", given))).isEqualTo(check);
  }

  private String follow(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf())).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
  }
}
