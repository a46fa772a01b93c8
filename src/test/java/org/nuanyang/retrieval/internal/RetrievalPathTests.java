package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.LawExamples;
import org.nuanyang.knowledge.LawImports;
import org.nuanyang.retrieval.Learning;
import org.nuanyang.shared.Errand;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From an imported law to a hit, to reviewed consultations, to what is learned from them; with the real small model. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity", "knowledge"})
@AutoConfigureMockMvc
class RetrievalPathTests {

  @Autowired MockMvc mvc;
  @Autowired LawImports imports;
  @Autowired IndexKeeper keeper;
  @Autowired Learning learning;
  @Autowired LessonRun run;
  @Autowired List<Errand> errands;
  @Autowired JdbcClient sql;
  @TempDir Path folder;

  @BeforeEach
  void aLibraryOfOneLaw() {
    sql.sql("TRUNCATE reviewed_consultation, retrieval_lesson, lesson_order").update();
    imports.take(LawExamples.write(folder, "灯火法.md", LawExamples.LAMPS), "灯火法.md", LawExamples.editor(), (done, all) -> {});
    keeper.await((done, all) -> {});
  }

  @Test
  void answersWithTheAgreedNames() throws Exception {
    search("q", "天黑了谁来点灯")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.hits.length()").value(3))
        .andExpect(jsonPath("$.hits[0].law").value("灯火法"))
        .andExpect(jsonPath("$.hits[0].article").value("第二条"))
        .andExpect(jsonPath("$.hits[0].title").isNotEmpty())
        .andExpect(jsonPath("$.hits[0].text", containsString("天黑就点")))
        .andExpect(jsonPath("$.hits[0].status").value("IN_FORCE"))
        .andExpect(jsonPath("$.hits[0].score").isNumber())
        .andExpect(jsonPath("$.hits[0].why").isNotEmpty())
        .andExpect(jsonPath("$.byMeaning").value(true));
  }

  @Test
  void sizeAndDaySayWhatIsWanted() throws Exception {
    search("q", "点灯", "size", "1").andExpect(jsonPath("$.hits.length()").value(1));
    search("q", "点灯", "size", "100").andExpect(status().isOk()).andExpect(jsonPath("$.hits.length()").value(3));
    search("q", "点灯", "asOf", "2016-01-01").andExpect(jsonPath("$.hits.length()").value(3));
    search("q", "点灯", "asOf", "2015-12-31").andExpect(jsonPath("$.hits.length()").value(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      Q    | SIZE | DAY        | SAYS
      ' '  | 10   | 2026-11-22 | 请写下您想问的事情
      点灯 | 0    | 2026-11-22 | 请填 1 到 100
      点灯 | 101  | 2026-11-22 | 请填 1 到 100
      点灯 | ten  | 2026-11-22 | 请
      点灯 | 10   | 2026-13-01 | 请
      点灯 | 10   | yesterday  | 请
      """)
  void whatCannotBeAskedIsToldInChinese(String question, String size, String day, String says) throws Exception {
    search("q", question, "size", size, "asOf", day)
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString(says)));
  }

  @Test
  void aQuestionThatIsMissingOrTooLongIsToldInChinese() throws Exception {
    search("size", "10").andExpect(status().is4xxClientError()).andExpect(content().string(containsString("请")));
    search("q", "灯".repeat(2_001)).andExpect(status().is4xxClientError()).andExpect(content().string(containsString("2,000 字以内")));
  }

  @Test
  void theErrandsReadReviewedConsultationsLearnAndMeasure() {
    Path file = LawExamples.write(folder, "reviewed.jsonl", reviewed(24));

    assertThat(run("import-consultations", file.toString())).contains("24");
    assertThat(learning.reviewed()).isEqualTo(24);
    assertThat(run("import-consultations", file.toString())).contains("24"); // the same questions take the same places
    assertThat(learning.reviewed()).isEqualTo(24);
    assertThat(run("learn")).contains("第 1 版", "R@10", "学习之后", "当作没学过");
    assertThat(run("eval-retrieval", file.toString(), "--folds", "3", "--drawing", "7,1")).contains("问题 24 个", "正在使用的版本", "第 7 种分法", "第 1 种分法", "交叉验证", "毫秒");
    assertThat(learning.versions()).singleElement().satisfies(version -> {
      assertThat(version.inUse()).isTrue();
      assertThat(version.questions()).isEqualTo(24);
    });
    assertThat(trail()).contains("retrieval.keep", "retrieval.learn");
  }

  @Test
  void importingTheSameLawAgainSaysSoAndHowLongItTookAndTheMeaningIsThere() {
    String said = run("import-laws", folder.resolve("灯火法.md").toString(), "--wait");
    assertThat(said).contains("读了 1 个文件", "没有变化 1 个", "导入用了", "按意思");
    assertThatIllegalArgumentException().isThrownBy(() -> run("import-laws")).withMessageContaining("import-laws");
  }

  @Test
  void anErrandThatIsMistypedSaysHowItIsWritten() throws Exception {
    assertThatIllegalArgumentException().isThrownBy(() -> run("eval-retrieval")).withMessageContaining("eval-retrieval FILE.jsonl");
    assertThatIllegalArgumentException().isThrownBy(() -> run("eval-retrieval", "some.jsonl", "--folds", "5", "--drawing", "7,")).withMessageContaining("--drawing 42");
    assertThatIllegalArgumentException().isThrownBy(() -> run("import-consultations")).withMessageContaining("FILE.jsonl");
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"question\":\"\"}\n");
    assertThatIllegalArgumentException().isThrownBy(() -> run("import-consultations", broken.toString())).withMessageContaining(":1:");
    assertThat(errand("learn").run(List.of())).isEqualTo(1);
  }

  @Test
  void theEditorLearnsGoesBackAndSwitchesOff() throws Exception {
    run("import-consultations", LawExamples.write(folder, "reviewed.jsonl", reviewed(20)).toString());

    press("/desk/learning/learn");
    press("/desk/learning/learn"); // twice pressed is once learned
    assertThat(learning.versions()).isEmpty();
    assertThat(desk()).contains("等着学习").doesNotContain("/desk/learning/learn");
    run.workOff();
    run.workOff();
    assertThat(inUse()).containsExactly(1);
    press("/desk/learning/learn");
    sql.sql("UPDATE lesson_order SET state = 'RUNNING' WHERE state = 'WAITING'").update(); // by a node that stopped
    assertThat(desk()).contains("正在学习");
    run.workOff();
    assertThat(inUse()).containsExactly(2);
    assertThat(desk()).contains("学出了第 2 版", "已审核的咨询 20 条", "正在使用", "改用第 1 版", "没学过的法律");
    press("/desk/learning/1/use");
    assertThat(inUse()).containsExactly(1);
    keeper.await((done, all) -> {});
    search("q", "天黑了谁来点灯").andExpect(jsonPath("$.hits[0].article").value("第二条"));
    press("/desk/learning/off");
    assertThat(inUse()).isEmpty();
    assertThat(trail()).contains("retrieval.learn", "retrieval.use", "retrieval.switch-off");

    mvc.perform(post("/desk/learning/9/use").param("submissionKey", UUID.randomUUID().toString()).with(Acting.as(Role.KNOWLEDGE_EDITOR)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void tooFewConsultationsTeachNothing() throws Exception {
    run("import-consultations", LawExamples.write(folder, "reviewed.jsonl", reviewed(3)).toString());
    mvc.perform(post("/desk/learning/learn").param("submissionKey", UUID.randomUUID().toString()).with(Acting.as(Role.KNOWLEDGE_EDITOR)).with(csrf()))
        .andExpect(status().is4xxClientError());
    assertThat(learning.versions()).isEmpty();
    assertThat(learning.order()).isEmpty();

    run("import-consultations", LawExamples.write(folder, "unknown.jsonl", reviewed(20).replace("灯火法", "没有的法")).toString());
    press("/desk/learning/learn");
    run.workOff();
    assertThat(desk()).contains("能用的咨询太少");
    assertThat(learning.versions()).isEmpty();
  }

  /** The guides that ship would all be embedded; here nobody has written any. */
  @TestConfiguration(proxyBeanMethods = false)
  static class NoGuides {

    @Bean
    @Primary
    Guides noGuides() {
      return mock(Guides.class);
    }
  }

  private ResultActions search(String... parameters) throws Exception {
    var request = get("/api/knowledge/search");
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return mvc.perform(request);
  }

  private void press(String address) throws Exception {
    mvc.perform(post(address).param("submissionKey", UUID.randomUUID().toString()).with(Acting.as(Role.KNOWLEDGE_EDITOR)).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  private String desk() throws Exception {
    return mvc.perform(get("/desk/learning").with(Acting.as(Role.KNOWLEDGE_EDITOR))).andExpect(status().isOk()).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private List<Integer> inUse() {
    return learning.versions().stream().filter(version -> version.inUse()).map(version -> version.number()).toList();
  }

  private List<String> trail() {
    return sql.sql("select distinct action from audit_entry").query(String.class).list();
  }

  private Errand errand(String name) {
    return errands.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private String run(String name, String... arguments) {
    PrintStream before = System.out;
    var said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(errand(name).run(List.of(arguments))).isZero();
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static String reviewed(int questions) {
    return IntStream.range(0, questions)
        .mapToObj(n -> """
            {"id":"%d","question":"%s %d","relevant":[{"law":"灯火法","article":"%s"}]}"""
            .formatted(n, n % 2 == 0 ? "天黑了没人点灯怎么办" : "为什么要有这部法", n, n % 2 == 0 ? "第二条" : "第一条"))
        .collect(Collectors.joining("\n"));
  }
}
