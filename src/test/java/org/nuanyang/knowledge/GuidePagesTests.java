package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.matters.Category;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a reader sees of the guides, in a library without any law. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
class GuidePagesTests {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient sql;

  @BeforeEach
  void anEmptyLibrary() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
  }

  @Test
  void subjectsAreTheCategoriesOfMatters() {
    assertThat(Subjects.CODES).containsExactlyInAnyOrder(Arrays.stream(Category.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void theyAreFoundBySubjectAndByWords() throws Exception {
    assertThat(page("/guides")).contains("劳动", "/guides?category=LABOR");
    assertThat(page("/guides?category=LABOR")).contains("/guides/wage-arrears-migrant", "工地上干活，包工头不给钱怎么办");
    assertThat(page("/guides?q=包工头不给钱")).contains("/guides/wage-arrears-migrant");
    assertThat(page("/guides?q=qqqq&category=x")).contains("没有找到合适的指南");
  }

  @Test
  void aGuideLeadsFromTheAnswerToTheApplication() throws Exception {
    String page = page("/guides/wage-arrears-migrant");

    assertThat(page).containsSubsequence("先说结论", "由总承包先付", "可以申请免费的法律援助", "name=\"matter\" value=\"M05_WAGE\"", "一步一步怎么做",
        "从现在起留好这些", "别错过时间", "依据的法律条文", "《保障农民工工资支付条例》第三十条", "还没有核对", "平台通用版", "/guides/wage-arrears-migrant");
    assertThat(page).doesNotContain("【");
  }

  @Test
  void whatNobodyWroteIsMissing() throws Exception {
    mvc.perform(get("/guides/no-such-guide")).andExpect(status().isNotFound());
  }

  private String page(String address) throws Exception {
    return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
