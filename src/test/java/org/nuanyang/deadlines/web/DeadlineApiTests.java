package org.nuanyang.deadlines.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.policies.Policies;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ModuleDatabaseTest(extraIncludes = {"identity", "kit"})
@AutoConfigureMockMvc
class DeadlineApiTests {

  @Autowired MockMvc api;
  @MockitoBean Policies policies;
  @MockitoBean Eligibility eligibility;

  @Test
  void countsTheExampleOfTheReference() throws Exception {
    ask("""
        {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26"}""")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.lastDay").value("2024-05-06"))
        .andExpect(jsonPath("$.unrolledDay").value("2024-05-03"))
        .andExpect(jsonPath("$.lastMoment").doesNotExist())
        .andExpect(jsonPath("$.skipped", contains("2024-05-03", "2024-05-04", "2024-05-05")))
        .andExpect(jsonPath("$.proof", hasItem(containsString("《法律援助法》第四十三条"))))
        .andExpect(jsonPath("$.proof", hasItem(containsString("2024年5月3日（周五）在劳动节假期里"))))
        .andExpect(jsonPath("$.proof", not(hasItem(containsString("{")))))
        .andExpect(jsonPath("$.citations[0].law").value("法律援助法"))
        .andExpect(jsonPath("$.provisional").value(false));
  }

  @Test
  void provesThePauses() throws Exception {
    ask("""
        {"profile":"R-BT25","rule":"D01","triggeredAt":"2024-04-26T15:00:00",
         "pauses":[{"from":"2024-05-01","to":"2024-05-04","reason":"SUPPLEMENT"}],"events":[]}""")
        .andExpect(jsonPath("$.unrolledDay").value("2024-05-06"))
        .andExpect(jsonPath("$.lastDay").value("2024-05-06"))
        .andExpect(jsonPath("$.proof", hasItem(containsString("停止的当天已经算过，恢复的当天不算，扣除3日"))));
  }

  @Test
  void answersAMomentForHours() throws Exception {
    ask("""
        {"profile":"NATIONAL","rule":"D22","triggeredAt":"2024-04-30T10:20:00"}""")
        .andExpect(jsonPath("$.lastMoment").value("2024-05-02T10:20:00+08:00"))
        .andExpect(jsonPath("$.lastDay").doesNotExist());
  }

  @Test
  void takesTheDayOfTheCitysZone() throws Exception {
    ask("""
        {"profile":"NATIONAL","rule":"D02","triggeredAt":"2026-11-16T16:30:00Z"}""")
        .andExpect(jsonPath("$.lastDay").value("2026-11-20"));
  }

  @Test
  void saysWhereTheLawFixesNoPeriod() throws Exception {
    ask("""
        {"profile":"NATIONAL","rule":"D10","triggeredAt":"2026-11-16"}""")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.fixedTerm").value(false))
        .andExpect(jsonPath("$.lastDay").doesNotExist());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      BODY                                                                    | FIELD
      {"rule":"D01","triggeredAt":"2024-04-26"}                               | profile
      {"profile":null,"rule":"D01","triggeredAt":"2024-04-26"}                | profile
      {"profile":"X","rule":"D01","triggeredAt":"2024-04-26"}                 | profile
      {"profile":"NATIONAL","rule":"D99","triggeredAt":"2024-04-26"}          | rule
      {"profile":"NATIONAL","rule":"D01"}                                     | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-02-30"}          | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"soon"}                | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"+999999999-01-01"}    | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"999999999-01-01"}     | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"9999-12-31"}          | triggeredAt
      {"profile":"NATIONAL","rule":"D22","triggeredAt":"+999999999-12-31T23:59:59+18:00"} | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"-0001-01-01T00:00:00Z"} | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":20240426}              | triggeredAt
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26","pauses":[null]} | pauses[0]
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26","pauses":[{"from":"2024-05-02","to":"2024-05-01","reason":"x"}]} | pauses[0].to
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26","pauses":[{"from":"2024-05-02","to":null,"reason":"x"}]} | pauses[0].to
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26","pauses":[{"from":"2024-05-02","to":"2024-05-03"}]} | pauses[0].reason
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26","pauses":[{"from":"2024-05-02","to":"2050-05-03","reason":"x"}]} | pauses[0].to
      {"profile":"NATIONAL","rule":"D15","triggeredAt":"2024-04-26","events":[{"type":"HEARING","date":"x"}]} | events[0].date
      {"profile":"NATIONAL","rule":"D15","triggeredAt":"2024-04-26","events":[{"type":null,"date":"2024-05-26"}]} | events[0].type
      {"profile":"NATIONAL","rule":"D15","triggeredAt":"2024-04-26","events":[{"type":"HEARING","date":"99999-01-01"}]} | events[0].date
      """)
  void namesTheFieldThatCannotBeUsed(String body, String field) throws Exception {
    ask(body)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.fields['" + field + "']").isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"profile":
      [1,2]
      "text"
      {"profile":{"a":1},"rule":"D01"}
      {"profile":"NATIONAL","rule":"D01","triggeredAt":"2024-04-26","pauses":"none"}
      """)
  void saysWhenItIsNotTheRightJson(String body) throws Exception {
    ask(body).andExpect(status().isBadRequest()).andExpect(jsonPath("$.title").isNotEmpty());
  }

  @Test
  void endsWithManyPausesToo() throws Exception {
    String pause = "{\"from\":\"2024-05-01\",\"to\":\"2034-05-01\",\"reason\":\"x\"}";
    ask("{\"profile\":\"NATIONAL\",\"rule\":\"D01\",\"triggeredAt\":\"2024-04-26\",\"pauses\":[" + (pause + ",").repeat(100)
            + pause + "]}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.fields.pauses").isNotEmpty());
  }

  private ResultActions ask(String body) throws Exception {
    return api.perform(post("/api/deadlines/compute").contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
