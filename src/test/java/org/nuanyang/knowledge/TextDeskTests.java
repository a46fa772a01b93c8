package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.knowledge.LawExamples.LAMPS;
import static org.nuanyang.knowledge.LawExamples.LAMPS_AMENDED;
import static org.nuanyang.knowledge.LawExamples.write;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The desk of guides: written, looked up, reviewed by somebody else, published, read again when the law changes. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
class TextDeskTests {

  private static final Actor EDITOR = WritingTests.actor("知识编辑", Role.KNOWLEDGE_EDITOR);
  private static final Actor LAWYER = WritingTests.actor("某律师", Role.LAWYER);

  @Autowired MockMvc mvc;
  @Autowired Writing writing;
  @Autowired LawImports imports;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;
  @TempDir Path folder;

  @BeforeEach
  void anEmptyDesk() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
    sql.sql("TRUNCATE manuscript, manuscript_step, citation_confirmed, citation_flag, citation_compared, word_change").update();
    sql.sql("UPDATE pulse SET beat = beat + 1").update();
    take(LAMPS);
  }

  @Test
  void aGuideIsWrittenReviewedAndPublished() throws Exception {
    String version = send("/desk/guides/new", EDITOR, written("天黑要点灯。【灯火法第九条】"));
    assertThat(page(version, EDITOR)).contains("没有这一条", "草稿", "送审");

    assertThat(refused(version + "/edit", EDITOR, with(written("天黑要点灯。【灯火法第九条】"), "act", "SEND", "version", "0"))).contains("这些引用现在对不上有效的条文");
    assertThat(refused(version + "/edit", EDITOR, with(written("没有依据"), "act", "SEND", "version", "0"))).contains("请在句子末尾用【】写明依据的条文");
    send(version + "/edit", EDITOR, with(written("天黑要点灯。【灯火法第二条】"), "act", "SEND", "version", "0"));

    assertThat(page("/desk/guides", LAWYER)).contains("楼道的灯不亮怎么办", "待我审核 1", version);
    assertThat(page(version, LAWYER)).contains("审核通过", "现行有效", "点灯的人应当做到").doesNotContain("name=\"expiresOn\"");
    assertThat(refused(version + "/move", LAWYER, Map.of("seen", seen(version), "move", "SEND_BACK"))).contains("请写明原因");
    send(version + "/move", LAWYER, Map.of("seen", seen(version), "move", "APPROVE"));
    assertThat(refused(version + "/move", EDITOR, Map.of("seen", seen(version), "move", "PUBLISH", "expiresOn", "2020-01-01"))).contains("请选有效期的最后一天");
    send(version + "/move", EDITOR, Map.of("seen", seen(version), "move", "PUBLISH", "expiresOn", LocalDate.now(clock).plusDays(20).toString()));

    assertThat(page("/guides/lamp-broken", EDITOR)).contains("楼道的灯不亮怎么办", "本市第 1 版，某律师 审核", "现行有效");
    assertThat(page("/desk/guides?show=EXPIRING", EDITOR)).contains("楼道的灯不亮怎么办");
  }

  @Test
  void aChangedArticleIsShownWithBothTexts() throws Exception {
    String version = send("/desk/guides/new", EDITOR, written("天黑要点灯。【灯火法第二条】"));
    for (String move : new String[] {"SEND", "APPROVE", "PUBLISH"}) {
      send(version + "/move", move.equals("APPROVE") ? LAWYER : EDITOR, Map.of("seen", seen(version), "move", move, "expiresOn", LocalDate.now(clock).plusDays(90).toString()));
    }
    take(LAMPS_AMENDED);
    send("/desk/guides/compare", EDITOR, Map.of());

    assertThat(page("/desk/guides?show=RECHECK", EDITOR)).contains("楼道的灯不亮怎么办", "1 条有变化");
    assertThat(page("/desk/guides/lamp-broken", EDITOR)).contains("（一）天黑就点", "点灯的人天黑就点，天亮就熄。", "看过了，不用改");
    send("/desk/guides/lamp-broken/confirm", EDITOR, Map.of("law", "灯火法", "article", "第二条"));
    assertThat(page("/desk/guides/lamp-broken", EDITOR)).doesNotContain("看过了，不用改");

    assertThat(refused("/desk/guides/lamp-broken/take-back", EDITOR, Map.of())).contains("请写明原因");
    send("/desk/guides/lamp-broken/take-back", EDITOR, Map.of("reason", "写错了"));
    mvc.perform(get("/guides/lamp-broken")).andExpect(status().isNotFound());
    assertThat(page("/desk/guides?show=OFF", EDITOR)).contains("楼道的灯不亮怎么办", "已下线");
  }

  @Test
  void anExampleLosesWhateverNamesAPersonBeforeItIsReviewed() throws Exception {
    Map<String, String> told =
        Map.ofEntries(
            Map.entry("id", "lamp-quarrel"), Map.entry("version", "0"), Map.entry("category", "HOUSING_NEIGHBOR"), Map.entry("title", "为一盏灯吵起来"),
            Map.entry("facts", "原告王小明说被告李大力不点灯。\n王小明的电话是13800000000。"), Map.entry("question", "该谁点灯？"),
            Map.entry("outcome", "天黑要点灯。【灯火法第二条】"), Map.entry("lessons", "先商量。"));
    String edit = send("/desk/examples/new", EDITOR, told);
    assertThat(page(edit, EDITOR)).contains("可能认得出人的地方（3 处）", "王小明 → 王某（姓名）", "13800000000 → （电话略）（电话）");
    assertThat(refused(edit, EDITOR, with(told, "act", "SEND"))).contains("文中还有身份证号、电话", "请把全文看一遍");

    MockHttpServletRequestBuilder replace = post(edit).param("submissionKey", UUID.randomUUID().toString()).param("replace", "王小明", "13800000000").with(Acting.as(EDITOR)).with(csrf());
    with(told, "act", "REPLACE").forEach(replace::param);
    mvc.perform(replace).andExpect(status().is3xxRedirection());

    String after = page(edit, EDITOR);
    assertThat(after).contains("原告王某说被告李大力不点灯", "王某的电话是（电话略）", "可能认得出人的地方（1 处）").doesNotContain("王小明", "13800000000");
    String facts = "老王说老李不点灯。";
    String version = send(edit, EDITOR, with(told, "act", "SEND", "facts", facts, "version", "1", "checked", "true"));
    send(version + "/move", LAWYER, Map.of("seen", seen(version), "move", "APPROVE"));
    send(version + "/move", EDITOR, Map.of("seen", seen(version), "move", "PUBLISH", "expiresOn", LocalDate.now(clock).plusDays(300).toString()));

    assertThat(page("/examples", EDITOR)).contains("为一盏灯吵起来", "教学示例 · ");
    assertThat(page("/examples/lamp-quarrel", EDITOR)).contains(facts, "根据真实案件改写", "现行有效").doesNotContain("教学示例");
    assertThat(page("/examples/wages-no-contract", EDITOR)).contains("教学示例", "不是真实案件", "/guides/no-written-contract-double-wage");
  }

  @Test
  void wordsAreEdited() throws Exception {
    assertThat(page("/desk/words?q=血汗钱", EDITOR)).contains("劳动报酬", "平台自带");
    send("/desk/words/withdraw", EDITOR, Map.of("word", "血汗钱"));
    send("/desk/words", EDITOR, Map.of("word", "亮亮堂堂", "means", "照明", "category", "HOUSING_NEIGHBOR"));

    assertThat(page("/desk/words", EDITOR)).contains("停用了“血汗钱”", "“亮亮堂堂”现在指 照明");
    assertThat(refused("/desk/words", EDITOR, Map.of("word", "灯", "means", "照明", "category", "LABOR"))).contains("请写二到 20 个字");
  }

  @Test
  void theListHoldsTheShippedOnes() throws Exception {
    assertThat(page("/desk/guides?q=包工头", EDITOR)).contains("wage-arrears-migrant", "平台通用版");
    assertThat(page("/desk/guides/wage-arrears-migrant", EDITOR)).contains("改一版", "下线");
    mvc.perform(get("/desk/guides/no-such").with(Acting.as(EDITOR))).andExpect(status().isNotFound());
  }

  @Test
  void emptyFormsAreSentBack() throws Exception {
    for (String form : new String[] {"/desk/guides/new", "/desk/examples/new", "/desk/words"}) refused(form, EDITOR, Map.of());
    String version = send("/desk/guides/new", EDITOR, written("天黑要点灯。【灯火法第二条】"));
    send(version + "/edit", EDITOR, Map.of("version", "0", "calculators", "x", "tags[3]", "WOMAN", "matter", "M99"));
    page(version, EDITOR);
    sent(version + "/move", EDITOR, Map.of("seen", "x", "move", "FLY")).andExpect(status().is4xxClientError());
    sent("/desk/examples/" + version.substring("/desk/guides/".length()) + "/edit", EDITOR, Map.of("version", "0")).andExpect(status().isNotFound());
  }

  private static Map<String, String> written(String answer) {
    return Map.ofEntries(
        Map.entry("id", "lamp-broken"), Map.entry("version", "0"), Map.entry("category", "HOUSING_NEIGHBOR"), Map.entry("title", "楼道的灯不亮怎么办"),
        Map.entry("asked", "楼道黑\n灯坏了找谁\n灯不亮"), Map.entry("answer", answer), Map.entry("conditions", "夜里才要点灯"), Map.entry("steps", "告诉物业"),
        Map.entry("evidence", "拍照"), Map.entry("costs", "不花钱"), Map.entry("where", "物业"), Map.entry("aid", "一般不用请律师"));
  }

  private static Map<String, String> with(Map<String, String> fields, String... more) {
    var all = new java.util.HashMap<>(fields);
    for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
    return all;
  }

  private String seen(String version) throws Exception {
    Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page(version, EDITOR) + page(version, LAWYER));
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }

  private ResultActions sent(String address, Actor by, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder request = post(address).param("submissionKey", UUID.randomUUID().toString()).with(Acting.as(by)).with(csrf());
    fields.forEach(request::param);
    return mvc.perform(request);
  }

  private String send(String address, Actor by, Map<String, String> fields) throws Exception {
    return sent(address, by, fields).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
  }

  private String refused(String address, Actor by, Map<String, String> fields) throws Exception {
    return sent(address, by, fields).andExpect(status().is(422)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String page(String address, Actor by) throws Exception {
    return mvc.perform(get(address).with(Acting.as(by))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private void take(String text) {
    imports.take(write(folder, "in" + text.hashCode() + "/灯火法.md", text), "灯火法.md", LawExamples.editor(), (done, all) -> {});
  }
}
