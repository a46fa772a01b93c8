package org.nuanyang.calculators.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.calculators.internal.Sums;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CalculatorApiTests {

  private final MockMvc api;

  CalculatorApiTests() {
    var words = new FaultWords(texts());
    api = MockMvcBuilders.standaloneSetup(new CalculatorApi(Sums.ALL, new SheetJson(words))).build();
  }

  private static MessageSource texts() {
    var texts = new ReloadableResourceBundleMessageSource();
    texts.setBasename("classpath:messages/calculators");
    texts.setDefaultEncoding("UTF-8");
    return texts;
  }

  private ResultActions ask(String id, String body) throws Exception {
    return api.perform(post("/api/calculators/" + id).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(UTF_8)));
  }

  @Test
  void describesAllEighteen() throws Exception {
    api.perform(get("/api/calculators"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(19)))
        .andExpect(jsonPath("$[*].id", hasItem("jurisdiction_helper")))
        .andExpect(jsonPath("$[0].inputs[?(@.name == 'claim_amount')].unit", hasItem("元")))
        .andExpect(jsonPath("$[0].inputs[?(@.name == 'relief_ratio')].range.max", hasItem("1")));
    api.perform(get("/api/calculators/deadline_count")).andExpect(jsonPath("$.outputs[0].name").value("last_day"));
  }

  @Test
  void answersInTheNamesOfTheReference() throws Exception {
    for (String body : new String[] {"{\"claim_amount\":80000,\"discount_events\":[\"SIMPLIFIED\"]}", "{\"inputs\":{\"claim_amount\":\"80,000\",\"discount_events\":\"SIMPLIFIED\"}}"}) {
      ask("litigation_acceptance_fee", body)
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.acceptance_fee").value("900.00"))
          .andExpect(jsonPath("$.payable_after_relief").value("900.00"))
          .andExpect(jsonPath("$.lines[0].formula").value("80,000 × 2.5% − 200"))
          .andExpect(jsonPath("$.lines[0].citation.article").value("第十三条"))
          .andExpect(jsonPath("$.parameters_used[0].effective_from").exists())
          .andExpect(jsonPath("$.citations[*].law", hasItem("诉讼费用交纳办法")))
          .andExpect(jsonPath("$.notice").value("计算结果仅供参考，以仲裁、司法机关认定为准"));
    }
  }

  @Test
  void anAmountIsNeverABinaryFraction() throws Exception {
    ask("small_claims_check", "{\"claim_amount\":512345678901.01,\"province_avg_annual_wage\":102000}").andExpect(jsonPath("$.inputs.claim_amount").value("512345678901.01"));
  }

  @Test
  void saysInChineseWhatIsMissing() throws Exception {
    ask("economic_compensation", "{\"hire_date\":\"2018-03-01\",\"end_date\":\"2024-08-31\",\"avg_monthly_wage_12m\":6200,\"mode\":\"N\"}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("PARAMETER_MISSING"))
        .andExpect(jsonPath("$.errors[0].field").value("local_avg_monthly_wage"))
        .andExpect(jsonPath("$.errors[0].code").value("PARAMETER_MISSING"))
        .andExpect(jsonPath("$.fields.local_avg_monthly_wage", containsString("还没有录入")));
    ask("wage_arrears", "{\"items\":[{\"month\":\"2024-13\",\"due\":-1}]}")
        .andExpect(jsonPath("$.code").value("INVALID_INPUT"))
        .andExpect(jsonPath("$.fields['items[0].month']", containsString("月份")))
        .andExpect(jsonPath("$.fields['items[0].due']").value("不能是负数。"));
  }

  @Test
  void aNameNobodyReadsIsSaid() throws Exception {
    ask("child_support", "{\"monthly_total_income\":7600,\"child_cuont\":2}").andExpect(status().isOk()).andExpect(jsonPath("$.warnings[?(@.code == 'NOT_READ')].text", hasItem(containsString("child_cuont"))));
    ask("child_support", "{\"monthly_total_income\":7600}").andExpect(jsonPath("$.warnings[*].code", not(hasItem("NOT_READ"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "7", "{", "\"x\"", "{\"a\":1}}"})
  void whatIsNoObject(String body) throws Exception {
    int found = ask("child_support", body).andReturn().getResponse().getStatus();
    org.assertj.core.api.Assertions.assertThat(found).isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"monthly_total_income\":1e999999999}", "{\"monthly_total_income\":[1]}", "{\"monthly_total_income\":{\"a\":1}}", "{\"monthly_total_income\":true}",
      "{\"monthly_total_income\":\"NaN\"}", "{\"monthly_total_income\":1,\"children\":\"x\"}", "{\"monthly_total_income\":1,\"children\":[[1]]}",
      "{\"monthly_total_income\":1,\"child_count\":99999999999}", "{\"monthly_total_income\":1,\"start_date\":\"+999999999-01-01\"}", "{\"inputs\":{\"inputs\":{}}}"})
  void nonsenseIsRefusedKindly(String body) throws Exception {
    ask("child_support", body).andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.errors[0].message", not(containsString("{"))));
  }
}
