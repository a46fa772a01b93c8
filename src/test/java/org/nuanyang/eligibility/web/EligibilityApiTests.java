package org.nuanyang.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.internal.EligibilityExamples;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class EligibilityApiTests {

  private final MockMvc api =
      MockMvcBuilders.standaloneSetup(
              new EligibilityApi(EligibilityExamples.eligibility(), EligibilityExamples.messages()))
          .build();

  @Test
  void answersWithTheAgreedNames() throws Exception {
    ask("""
        {"profile":"NATIONAL","applicationDate":"2025-03-03","personGroups":["MIGRANT_WORKER"],
         "matterCode":"M07_INJURY","facts":{"injury_kind":"WORK","has_counsel":false,"age":40}}""")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.path").value("GRANT_PATH"))
        .andExpect(jsonPath("$.econResult").value("EXEMPT_VERIFICATION"))
        .andExpect(jsonPath("$.priorityRank").value(2))
        .andExpect(jsonPath("$.refusalCode").value(nullValue()))
        .andExpect(jsonPath("$.citations[?(@.law == '法律援助法')].article", hasItem("第四十二条第三项")))
        .andExpect(jsonPath("$.documents[*].name", hasItem(containsString("申请表"))))
        .andExpect(jsonPath("$.documents[*].code", not(hasItem("STATEMENT_OF_MEANS"))))
        .andExpect(jsonPath("$.reasons[0].text", containsString("进城务工人员")))
        .andExpect(jsonPath("$.rules[*].effectiveFrom", hasItem("2022-01-01")));
  }

  @Test
  void namesEveryOtherDoorWhenItProposesNo() throws Exception {
    ask("""
        {"profile":"NATIONAL","applicationDate":"2025-03-03","personGroups":[],"matterCode":"PRIVATE_LOAN","facts":{}}""")
        .andExpect(jsonPath("$.refusalCode").value("OUT_OF_SCOPE"))
        .andExpect(jsonPath("$.otherDoors[*].code", hasItem("MEDIATION")))
        .andExpect(jsonPath("$.otherDoors[*].code", hasItem("CONSULTATION")))
        .andExpect(jsonPath("$.otherDoors[*].code", hasItem("HOTLINE_12348")))
        .andExpect(jsonPath("$.otherDoors[*].code", hasItem("JUDICIAL_AID")));
  }

  @Test
  void needsNoGroupsAndNoFacts() throws Exception {
    ask("""
        {"profile":"R-BT25","applicationDate":"2025-03-03","matterCode":"N04_DV"}""")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.econResult").value("NO_ECON_CONDITION"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
      BODY                                                                                                            | STATUS | FIELD
      {"profile":"NOWHERE","applicationDate":"2025-03-03","matterCode":"M05_WAGE"}                                    | 422    | profile
      {"applicationDate":"2025-03-03","matterCode":"M05_WAGE"}                                                        | 422    | profile
      {"profile":null,"applicationDate":"2025-03-03","matterCode":"M05_WAGE"}                                         | 422    | profile
      {"profile":7,"applicationDate":"2025-03-03","matterCode":"M05_WAGE"}                                            | 422    | profile
      {"profile":"NATIONAL","applicationDate":"2025-02-30","matterCode":"M05_WAGE"}                                   | 422    | applicationDate
      {"profile":"NATIONAL","applicationDate":"tomorrow","matterCode":"M05_WAGE"}                                     | 422    | applicationDate
      {"profile":"NATIONAL","applicationDate":20250303,"matterCode":"M05_WAGE"}                                       | 422    | applicationDate
      {"profile":"NATIONAL","applicationDate":"1999-01-01","matterCode":"M05_WAGE"}                                   | 422    | applicationDate
      {"profile":"NATIONAL","applicationDate":"2025-03-03"}                                                           | 422    | matterCode
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M99_UNKNOWN"}                                | 422    | matterCode
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","personGroups":["MARTIAN"]}        | 422    | personGroups
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","personGroups":"DIBAO"}            | 422    | personGroups
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","personGroups":[null]}             | 422    | personGroups
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":[]}                        | 422    | facts
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"age":"old"}}             | 422    | facts.age
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"age":-1}}                | 422    | facts.age
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"age":131}}               | 422    | facts.age
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"age":1e400}}             | 422    | facts.age
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"age":17.5}}              | 422    | facts.age
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"age":[1]}}               | 422    | facts.age
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"has_counsel":"maybe"}}   | 422    | facts.has_counsel
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"household_persons":0}}   | 422    | facts.household_persons
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"household_income_12m":-5}} | 422  | facts.household_income_12m
      {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"C03_DEFENCE_NOTICE","facts":{"notice_reason":"CR10"}} | 422 | facts.notice_reason
      []                                                                                                              | 422    | body
      "text"                                                                                                          | 422    | body
      null                                                                                                            | 422    | body
      """)
  void namesTheFieldThatIsWrong(String body, int expected, String field) {
    assertThatThrownBy(() -> ask(body))
        .cause()
        .isInstanceOfSatisfying(InvalidFacts.class, refused -> {
          assertThat(refused.status()).isEqualTo(expected);
          assertThat(refused.fields()).containsKey(field);
        });
  }

  @Test
  void ignoresFactsNobodyKnows() throws Exception {
    ask("""
        {"profile":"NATIONAL","applicationDate":"2025-03-03","matterCode":"M05_WAGE","facts":{"colour":"blue","age":null,"shoes":{"size":[1]}}}""")
        .andExpect(status().isOk());
  }

  private ResultActions ask(String body) throws Exception {
    return api.perform(post("/api/eligibility/judge").contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
