package org.nuanyang.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nuanyang.assessment.KeptAssessments;
import org.nuanyang.assessment.KeptId;
import org.nuanyang.assessment.KeptState;
import org.nuanyang.assessment.OpinionDesk;
import org.nuanyang.assessment.ReviseOpinion;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.Chromium;
import org.springframework.beans.factory.annotation.Autowired;

/** A worker looks at a wage claim on a phone of 360 pixels before going anywhere; a lawyer goes over the letter. */
class BeforeCourtTests extends Journey {

  private static final String CITY = "159900";

  @Autowired KeptAssessments kept;
  @Autowired OpinionDesk desk;
  @Autowired Matters matters;
  @Autowired Network network;
  @Autowired org.nuanyang.documents.Files files;
  private Page page;

  private void chooses(String question, String... answers) {
    Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
    for (String answer : answers) group.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check(new Locator.CheckOptions().setForce(true));
  }

  private void presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
  }

  private String read(String link) throws IOException {
    Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click());
    try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
    }
  }

  @Test
  void aWageClaimFromTheFirstQuestionToTheSignedLetter() throws IOException {
    LocalDate left = LocalDate.now(clock).minusMonths(14);
    try (BrowserContext phone = Chromium.visitor(360, 740)) {
      page = phone.newPage();
      page.navigate("http://localhost:" + port + "/risk");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("工资、辞退")).click();
      chooses("您主要想要什么", "拖欠的工资");
      chooses("您还在这个单位上班吗", "已经离开");
      chooses("您是给谁干活", "直接给单位干");
      presses("下一步");
      page.getByLabel("哪天离开单位的").fill("2999-01-01");
      presses("下一步");
      assertThat(page.locator(".error-summary").innerText()).contains("这一天还没有到");
      page.getByLabel("哪天离开单位的").fill(left.toString());
      presses("下一步");
      chooses("您手上有哪些材料", "工资的银行或微信流水", "同领导、同事的微信短信");
      presses("先看结果");

      assertThat(page.locator("main").innerText()).contains("看下来是这样", "还看不出来");
      assertThat(page.locator("#missing h3").first().innerText()).contains("您向单位要过");
      assertThat(page.locator("#missing").innerText()).contains("没有", "要紧", "申请仲裁的一年已经过了");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      assertThat(Chromium.barriers(page)).isEmpty();

      page.locator("#missing a").first().click();
      chooses("您向单位要过", "没有");
      presses("下一步");
      presses("先看结果");
      assertThat(page.locator("main").innerText()).contains("先做这几件", "翻一翻微信、短信、投诉回执");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("看法律意见书")).click();
      String letter = read("下载PDF");
      assertThat(letter).contains("法律意见书", "机器按法律条文和您说的情况生成", "争议焦点", "您同单位有没有劳动关系", "《劳动争议调解仲裁法》第二十七条", "已经过了", "劳动仲裁", "12333");
      assertThat(letter).doesNotContain("胜诉率").doesNotContain("律师已审核");
      assertThat(Chromium.barriers(page)).isEmpty();

      page.goBack();
      presses("保存三十天");
      assertThat(page.url()).contains("/risk/kept/");
      presses("请律师审核");
      assertThat(page.locator("main").innerText()).contains("已经交给律师");

      Staff lawyer = city.staff("lawyer001");
      lawyer.opens("/desk/opinions");
      lawyer.page.locator("tbody a").last().click();
      lawyer.page.locator("#f-text-0").fill("· 事实由律师核对过。");
      lawyer.presses("存为新一稿");
      lawyer.sees("请写一句改了什么、为什么");
      assertThat(lawyer.page.locator("#f-text-0").inputValue()).isEqualTo("· 事实由律师核对过。");
      lawyer.fills("改了什么、为什么", "核对了事实");
      lawyer.presses("存为新一稿");
      lawyer.sees("第2稿", "核对了事实");
      lawyer.presses("审核签发");
      lawyer.sees("律师已审核");

      page.reload();
      String signed = read("下载PDF");
      assertThat(signed).contains("律师已审核", "事实由律师核对过").doesNotContain("机器按法律条文");

      page.getByText("删除", new Page.GetByTextOptions().setExact(true)).click();
      presses("确定删除");
      assertThat(page.locator("main").innerText()).contains("已经删除");
      assertThat(sql.sql("select count(*) from kept_assessment").query(Integer.class).single()).isZero();
    }
  }

  private static Actor staff(Role role, String of) {
    return new Actor(UUID.randomUUID(), "王律师", Set.of(role), null, of, DataScope.CITY, Set.of());
  }

  @Test
  void whatIsKeptIsKeptOnceAndForgottenAfterThirtyDays() {
    UUID key = UUID.randomUUID();
    KeptId id = kept.keep(key, Category.CONTRACT_DEBT, Map.of("kind", "loan", "sum", "8000"), CITY);

    assertThat(kept.keep(key, Category.CONTRACT_DEBT, Map.of("kind", "loan", "sum", "8000"), CITY)).isEqualTo(id);
    assertThat(sql.sql("select answers from kept_assessment where id = ?").param(id.value()).query(byte[].class).single()).asString(UTF_8).doesNotContain("8000");
    kept.sweep();
    assertThat(kept.find(id).state()).isEqualTo(KeptState.KEPT);
    clock.advance(Duration.ofDays(31));
    assertThat(kept.sweep()).isPositive();
    assertThatThrownBy(() -> kept.find(id)).isInstanceOf(Missing.class);
  }

  @Test
  void onlyALawyerOfTheCitySeesWhatWasAskedForAndWritesNoChances() {
    KeptId id = kept.keep(UUID.randomUUID(), Category.TRAFFIC, Map.of("harm", "hurt"), CITY);
    Actor lawyer = staff(Role.LAWYER, CITY);

    assertThatThrownBy(() -> desk.open(id, lawyer)).isInstanceOf(Missing.class);
    kept.askLawyer(id);
    kept.askLawyer(id);
    assertThat(desk.waiting(lawyer)).anyMatch(row -> row.id().equals(id.value()));
    assertThatThrownBy(() -> desk.open(id, staff(Role.CLERK, CITY))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.open(id, staff(Role.LAWYER, "150200"))).isInstanceOf(Missing.class);
    int version = desk.open(id, lawyer).version();
    assertThatThrownBy(() -> desk.revise(new ReviseOpinion(id, version, List.of("有八成把握"), "改", lawyer))).hasMessage("assessment.letter.chance");
    assertThatThrownBy(() -> desk.sign(id, version - 1, lawyer)).isInstanceOf(Stale.class);
    desk.revise(new ReviseOpinion(id, version, List.of("对方负主要责任。"), "写清责任", lawyer));
    assertThat(desk.wordings(id, lawyer)).hasSize(2);
    assertThat(kept.find(id).letter().sections()).singleElement().satisfies(section -> assertThat(section.text()).isEqualTo("对方负主要责任。"));
    kept.forget(id);
  }

  @Test
  void theLetterGoesIntoAMattersFile() {
    UUID centre = network.centres(CITY).getFirst().id();
    MatterId matter = matters.open(new OpenMatter(CITY, centre, Channel.ONLINE, Category.LABOR, "拖欠工资", "欠三个月工资", List.of(), null, Actor.system(CITY)));
    KeptId id = kept.keep(UUID.randomUUID(), Category.LABOR, Map.of("claim", "wages", "still", "yes", "relation", "company"), CITY);

    kept.attach(id, matter, Actor.citizen(CITY));

    assertThat(matters.timeline(matter, true)).anyMatch(entry -> entry.title().equals("存了一份法律意见书"));
    assertThat(files.of(matter.value())).anyMatch(file -> file.name().equals("法律意见书.pdf"));
    kept.forget(id);
  }
}
