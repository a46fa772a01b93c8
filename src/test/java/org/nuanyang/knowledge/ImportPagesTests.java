package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nuanyang.knowledge.LawExamples.LAMPS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The knowledge editor brings a text in and reads what came of it. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
class ImportPagesTests {

  @Autowired MockMvc mvc;
  @Autowired LawImports imports;
  @Autowired JdbcClient sql;

  @BeforeEach
  void anEmptyLibrary() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
  }

  @Test
  void aTextIsTakenInOnceHoweverOftenTheButtonIsPressed() throws Exception {
    UUID key = UUID.randomUUID();

    String first = bring("C:\\我的文档\\灯火法.md", LAMPS, key).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    String again = bring("灯火法.md", LAMPS, key).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();

    assertThat(again).isEqualTo(first);
    UUID run = UUID.fromString(first.substring(first.lastIndexOf('/') + 1));
    await().atMost(Duration.ofSeconds(30)).until(() -> imports.view(run).orElseThrow().state() == ImportView.State.DONE);
    assertThat(imports.newest(10)).hasSize(1);
    assertThat(page(first)).contains("导入：灯火法.md", "已完成", "新增");
    assertThat(page("/desk/laws")).contains("灯火法.md", "1 / 1");
  }

  @Test
  void whatCannotBeTakenInGoesBackToItsField() throws Exception {
    assertThat(refused("灯火法.exe", "x")).contains("只能导入 .md、.docx 或 .zip 文件。");
    assertThat(refused("灯火法.md", "")).contains("请选择要导入的文件。");
    assertThat(refused("灯火法.zip", "kein zip")).contains("不是完好的 zip 压缩包");
    assertThat(imports.newest(10)).isEmpty();
  }

  @Test
  void anUnreadableTextIsToldInTheReport() throws Exception {
    String report = bring("灯火法.docx", "kein docx", UUID.randomUUID()).andReturn().getResponse().getRedirectedUrl();

    UUID run = UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
    await().atMost(Duration.ofSeconds(30)).until(() -> imports.view(run).orElseThrow().state() == ImportView.State.DONE);
    assertThat(page(report)).contains("读不了", "请用 Word 或 WPS 重新另存");
  }

  private org.springframework.test.web.servlet.ResultActions bring(String name, String text, UUID key) throws Exception {
    var file = new MockMultipartFile("file", name, "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    return mvc.perform(multipart("/desk/laws").file(file).param("submissionKey", key.toString()).with(Acting.as(Role.KNOWLEDGE_EDITOR)).with(csrf()));
  }

  private String refused(String name, String text) throws Exception {
    MvcResult result = bring(name, text, UUID.randomUUID()).andExpect(status().is(422)).andReturn();
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String page(String address) throws Exception {
    return mvc.perform(get(address).with(Acting.as(Role.KNOWLEDGE_EDITOR))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
