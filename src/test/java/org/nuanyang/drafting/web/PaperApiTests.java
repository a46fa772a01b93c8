package org.nuanyang.drafting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.internal.ShippedShelf;
import org.nuanyang.drafting.SheetText;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The interface for other systems, with a printer that writes down what it would print. */
class PaperApiTests {

  private final MockMvc api = MockMvcBuilders.standaloneSetup(new PaperApi(ShippedShelf.SHELF, new Noting(), new FaultSentences(texts()))).build();

  private static final class Noting implements SheetPrinter {
    @Override
    public byte[] pdf(PaperSheet sheet) {
      return ("PDF " + SheetText.of(sheet)).getBytes(UTF_8);
    }

    @Override
    public byte[] docx(PaperSheet sheet) {
      return ("WORD " + SheetText.of(sheet)).getBytes(UTF_8);
    }
  }

  private static ReloadableResourceBundleMessageSource texts() {
    var texts = new ReloadableResourceBundleMessageSource();
    texts.setBasenames("classpath:messages/drafting", "classpath:messages/shared");
    texts.setDefaultEncoding("UTF-8");
    return texts;
  }

  @Test
  void describesWhatAPaperAsks() throws Exception {
    api.perform(get("/api/papers")).andExpect(status().isOk()).andExpect(jsonPath("$[*].id", hasItem("evidence-list")));
    api.perform(get("/api/papers/evidence-list"))
        .andExpect(jsonPath("$.screens[?(@.id == 'evidence')].repeat.list", hasItem("evidence")))
        .andExpect(jsonPath("$.screens[0].questions[0].options[0].value").value("court"));
  }

  @Test
  void makesAPdfOrAWordFile() throws Exception {
    byte[] answers = JsonMapper.shared().writeValueAsBytes(DraftingExamples.given("evidence-list"));
    String pdf =
        api.perform(post("/api/papers/evidence-list").contentType(MediaType.APPLICATION_JSON).content(answers))
            .andExpect(status().isOk())
            .andExpect(content().contentType(MediaType.APPLICATION_PDF))
            .andExpect(header().string("Content-Disposition", containsString(".pdf")))
            .andReturn().getResponse().getContentAsString(UTF_8);
    assertThat(pdf).startsWith("PDF ").contains("张某甲", "借条");
    api.perform(post("/api/papers/evidence-list").accept(FinishedPages.DOCX).contentType(MediaType.APPLICATION_JSON).content(answers))
        .andExpect(content().contentType(FinishedPages.DOCX))
        .andExpect(content().string(containsString("WORD ")));
  }

  @Test
  void saysAtEachFieldWhatToDo() throws Exception {
    String body = "{\"body_kind\":\"moon\",\"evidence\":[{\"name\":\"借条\"}],\"copies\":\"两\",\"wish\":1}";
    api.perform(post("/api/papers/evidence-list").contentType(MediaType.APPLICATION_JSON).content(body.getBytes(UTF_8)))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.fields.body_kind").value("请选一个。"))
        .andExpect(jsonPath("$.fields['evidence[0].kind']").value("请选一个。"))
        .andExpect(jsonPath("$.fields.copies").value(containsString("请只写数字")))
        .andExpect(jsonPath("$.fields.wish").value("没有这一项，请去掉。"));
    api.perform(post("/api/papers/evidence-list").contentType(MediaType.APPLICATION_JSON).content("[1]")).andExpect(status().isBadRequest());
  }
}
