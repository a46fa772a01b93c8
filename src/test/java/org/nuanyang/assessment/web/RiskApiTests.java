package org.nuanyang.assessment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.assessment.internal.Disputes;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RiskApiTests {

  private final MockMvc api;

  RiskApiTests() {
    var texts = new ReloadableResourceBundleMessageSource();
    texts.setBasename("classpath:messages/assessment");
    texts.setDefaultEncoding("UTF-8");
    api = MockMvcBuilders.standaloneSetup(new RiskApi(Disputes.ALL, new RiskJson(new RiskWords(texts)))).build();
  }

  private ResultActions ask(String category, String body) throws Exception {
    return api.perform(post("/api/risk/" + category).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(UTF_8)));
  }

  @Test
  void describesWhatIsAsked() throws Exception {
    api.perform(get("/api/risk"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[?(@.category == 'LABOR')].facts[?(@.id == 'claim')].options[*].value", hasItem("wages")));
  }

  @Test
  void looksAtADispute() throws Exception {
    ask("LABOR", "{\"facts\":{\"claim\":\"wages\",\"still\":\"left\",\"relation\":\"company\",\"left_on\":\"2026-06-01\",\"papers\":[\"bank\",\"chat\"],\"sum\":8000}}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.terms[0].last_day").value("2027-06-01"))
        .andExpect(jsonPath("$.facts.papers").value("bank,chat"))
        .andExpect(jsonPath("$.views[*].grade", everyItem(in(List.of("NONE", "SOME", "SERIOUS", "UNKNOWN")))))
        .andExpect(jsonPath("$.missing[*].fact.id", hasItem("employer_state")))
        .andExpect(jsonPath("$.machine_made").value(true));
  }

  @Test
  void namesWhatCannotBeUsed() throws Exception {
    ask("LABOR", "{\"claim\":\"gold\",\"left_on\":\"2031-01-01\"}")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("INVALID_INPUT"))
        .andExpect(jsonPath("$.fields.claim").value("请从列出的里面选。"))
        .andExpect(jsonPath("$.errors[*].code", hasItem("IN_FUTURE")));
    ask("LABOR", "[1]").andExpect(status().isBadRequest()).andExpect(jsonPath("$.code").value("BAD_BODY"));
    ask("NOTHING", "{}").andExpect(status().isBadRequest());
  }
}
