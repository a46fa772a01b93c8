package org.nuanyang.shared.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class ApiProblemsTests {

  record Question(@Max(150) int age, LocalDate applicationDate) {}

  @RestController
  static class Office {
    @PostMapping("/api/ask")
    String ask(@Valid @RequestBody Question question) {
      return "\"" + question.age() + "\"";
    }

    @GetMapping("/api/echo")
    String echo(@RequestParam String text) {
      return text;
    }

    @GetMapping("/api/refuse")
    String refuse(@RequestParam String how) {
      throw switch (how) {
        case "stale" -> new Stale();
        case "missing" -> new Missing("shared.failure.not-found");
        case "database" -> new DataIntegrityViolationException("value too long");
        default -> new IllegalStateException("the roof leaks");
      };
    }
  }

  private MockMvc office;

  @BeforeEach
  void open() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/shared");
    messages.setDefaultEncoding("UTF-8");
    var problems = new ApiProblems(messages, JsonMapper.builder().build());
    office =
        MockMvcBuilders.standaloneSetup(new Office())
            .setHandlerExceptionResolvers(problems)
            .addFilters(new TypedText(), new ApiBodies(problems))
            .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "{", "[]", "null", "{\"age\": \"old\"}", "{\"age\": 1e99}", "{\"applicationDate\": \"2026-02-30\"}",
        "{\"age\": 151}", "\u0000", "{\"age\": {}}"
      })
  void badJsonIsTheirMistakeNotOurs(String body) throws Exception {
    ask(body.getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value(containsString("有误")));
  }

  @Test
  void brokenUtf8IsTheirMistake() throws Exception {
    ask(new byte[] {'{', '"', 'a', 'g', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'})
        .andExpect(status().isBadRequest());
  }

  @Test
  void namesTheFieldThatWasWrong() throws Exception {
    ask("{\"age\": \"old\"}".getBytes(StandardCharsets.UTF_8))
        .andExpect(jsonPath("$.fields.age").value("这一项填得不对，请检查。"));
    ask("{\"age\": 151}".getBytes(StandardCharsets.UTF_8)).andExpect(jsonPath("$.fields.age").exists());
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() throws Exception {
    ask(new byte[(int) ApiBodies.MOST_BYTES + 1]).andExpect(status().isContentTooLarge());
  }

  @Test
  void refusalsSpeakChinese() throws Exception {
    office
        .perform(get("/api/refuse").param("how", "stale"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("shared.stale"))
        .andExpect(jsonPath("$.title").value(containsString("请刷新")));
    office.perform(get("/api/refuse").param("how", "missing")).andExpect(status().isNotFound());
    office.perform(get("/api/refuse").param("how", "database")).andExpect(status().isBadRequest());
  }

  @Test
  void aFaultOfOursGetsANumberAndKeepsItsReason() throws Exception {
    office
        .perform(get("/api/refuse").param("how", "leak"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.incident").value(matchesPattern("[0-9A-F]{8}")))
        .andExpect(content().string(not(containsString("roof"))));
  }

  @Test
  void theWrongVerbIsTold() throws Exception {
    office.perform(get("/api/ask")).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void whatNobodyTypesIsTakenOutOfFields() throws Exception {
    office
        .perform(get("/api/echo").param("text", "a\u0000b\uD800c"))
        .andExpect(content().string("abc"));
  }

  private ResultActions ask(byte[] body) throws Exception {
    return office.perform(post("/api/ask").contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
