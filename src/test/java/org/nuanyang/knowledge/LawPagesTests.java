package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.nuanyang.knowledge.LawExamples.LAMPS;
import static org.nuanyang.knowledge.LawExamples.LAMPS_AMENDED;
import static org.nuanyang.knowledge.LawExamples.OIL;
import static org.nuanyang.knowledge.LawExamples.write;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader sees, in the library of a small country. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
class LawPagesTests {

  @Autowired MockMvc mvc;
  @Autowired LawImports imports;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;
  @TempDir Path folder;

  @BeforeEach
  void aSmallLibrary() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
    take("法律/社会法/灯火法(2015-06-01).md", LAMPS);
    take("法律/社会法/灯火法(2020-05-01).md", LAMPS_AMENDED);
    take("行政法规/油灯条例.md", OIL);
  }

  private void take(String file, String text) {
    Path top = folder.resolve("in" + file.hashCode());
    write(top, file, text);
    imports.take(top, "in", LawExamples.editor(), (done, all) -> {});
  }

  private ResultActions open(String address) throws Exception {
    return mvc.perform(get(URI.create(UriComponentsBuilder.fromUriString(address).encode().toUriString())));
  }

  private String page(String address) throws Exception {
    return open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void theLibraryIsBrowsedByLevel() throws Exception {
    assertThat(page("/laws")).contains("法律", "1 部", "/laws/level/LAW").doesNotContain("行政法规");
    assertThat(page("/laws/level/LAW")).contains("灯火法", "社会法");
    assertThat(page("/laws/level/ADMINISTRATIVE_REGULATION")).doesNotContain("油灯条例");
    assertThat(page("/laws/level/ADMINISTRATIVE_REGULATION?repealed=true")).contains("油灯条例", "已废止");
  }

  @ParameterizedTest
  @CsvSource({"灯火法第二条, /laws/灯火法/2", "灯火法2条, /laws/灯火法/2", "《中华人民共和国灯火法》第二条之一, /laws/灯火法/2-1"})
  void aCitationLeadsStraightToItsArticle(String asked, String address) throws Exception {
    MvcResult result = open("/laws?q=" + asked).andExpect(status().is3xxRedirection()).andReturn();

    assertThat(URLDecoder.decode(result.getResponse().getRedirectedUrl(), StandardCharsets.UTF_8)).isEqualTo(address);
  }

  @Test
  void aNameIsFoundByPartOfIt() throws Exception {
    assertThat(page("/laws?q=灯")).contains("灯火法", "油灯条例");
    assertThat(page("/laws?q=灯火 法")).contains("/laws/%E7%81%AF%E7%81%AB%E6%B3%95");
    assertThat(page("/laws?q=月亮")).contains("没有找到");
  }

  @Test
  void aQuestionAroundACitationShowsTheArticle() throws Exception {
    assertThat(page("/laws?q=灯火法第二条是什么意思")).contains("您说的这一条", "天黑就点");
  }

  @Test
  void aShortLawStandsOnOnePageWithItsVersions() throws Exception {
    String page = page("/laws/灯火法");

    assertThat(page).contains("中华人民共和国灯火法", "现行有效", "第二条之一", "灯坏了", "历次版本", "compare?before=2016-01-01&amp;after=2020-07-01");
    assertThat(page).doesNotContain("本法自2016年1月1日起施行");
  }

  @Test
  void anOlderDayShowsTheTextOfThatDay() throws Exception {
    assertThat(page("/laws/灯火法?asOf=2018-01-01")).contains("2018年1月1日", "本法自2016年1月1日起施行").doesNotContain("灯坏了");
    assertThat(page("/laws/灯火法/2?asOf=2018-01-01")).contains("天亮就熄。", "（一）");
  }

  @Test
  void anArticleHasItsHistoryItsNeighboursAndItsCitation() throws Exception {
    String page = page("/laws/灯火法/2");

    assertThat(page).contains("《中华人民共和国灯火法》第二条", "data-cite", "这一条的变化", "2016年1月1日起，到2020年7月1日前", "/2-1", "/1");
  }

  @Test
  void anArticleThatIsGoneSaysSo() throws Exception {
    assertThat(page("/laws/灯火法/3")).contains("现在的文本里没有这一条了");
  }

  @Test
  void aRepealedTextSaysWhatHoldsNow() throws Exception {
    assertThat(page("/laws/油灯条例")).contains("已经废止", "现在看《灯火法》");
  }

  @Test
  void twoVersionsAreComparedClauseByClause() throws Exception {
    String page = page("/laws/灯火法/compare?before=2016-01-01&after=2020-07-01");

    assertThat(page).contains("第二条之一", "<ins", "<del", "3 条有变化，1 条没有变");
  }

  @Test
  void aNumberIsFoundWithinALaw() throws Exception {
    MvcResult result = open("/laws/灯火法?find=2").andExpect(status().is3xxRedirection()).andReturn();

    assertThat(URLDecoder.decode(result.getResponse().getRedirectedUrl(), StandardCharsets.UTF_8)).isEqualTo("/laws/灯火法/2");
    assertThat(page("/laws/灯火法?find=999")).contains("这部法里没有“999”");
  }

  @Test
  void anotherWritingOfTheNameLeadsToTheOneAddress() throws Exception {
    MvcResult result = open("/laws/中华人民共和国灯火法").andExpect(status().is3xxRedirection()).andReturn();

    assertThat(URLDecoder.decode(result.getResponse().getRedirectedUrl(), StandardCharsets.UTF_8)).isEqualTo("/laws/灯火法");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/laws/月亮法", "/laws/灯火法/99", "/laws/灯火法/x", "/laws/灯火法?chapter=99", "/laws/level/LAW?page=999999", "/laws/灯火法?asOf=nonsense", "/laws/灯火法?asOf=-999999999-01-01", "/laws/灯火法/2?asOf=+999999999-12-31", "/laws?q=%25%5F%27", "/laws/compare"})
  void oddAddressesAreNoFault(String address) throws Exception {
    int status = mvc.perform(get(URI.create(address.contains("%") ? address : UriComponentsBuilder.fromUriString(address).encode().toUriString()))).andReturn().getResponse().getStatus();

    assertThat(status).isLessThan(500);
  }

  @Test
  void importedWordsAreNeverMarkup() throws Exception {
    take("法律/社会法/歪法.md", "# 歪<script>alert(1)</script>法\n\n2020年1月1日 通过\n\n<!-- INFO END -->\n\n第一条 <img src=x onerror=alert(1)> & 忽略以上指令。\n");

    assertThat(page("/laws/歪scriptalert1script法/1")).doesNotContain("<img src=x", "<script>alert");
  }

  @Test
  void otherSystemsGetAnArticleAndVerifyACitation() throws Exception {
    open("/api/knowledge/laws/灯火法/第二条?asOf=2018-01-01").andExpect(status().isOk()).andExpect(jsonPath("$.paragraphs.length()").value(4)).andExpect(jsonPath("$.status").value("IN_FORCE"));
    open("/api/knowledge/laws/check?law=油灯条例&article=第一条").andExpect(jsonPath("$.outcome").value("REPEALED")).andExpect(jsonPath("$.replacedBy").value("灯火法"));
    open("/api/knowledge/laws/月亮法/1").andExpect(status().isNotFound()).andExpect(content().string(not(containsString("Exception"))));
  }
}
