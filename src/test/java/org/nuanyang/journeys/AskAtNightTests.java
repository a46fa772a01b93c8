package org.nuanyang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.LawImports;
import org.springframework.beans.factory.annotation.Autowired;

/** A person asks in own words at night: the law that can be opened, free aid without telling it again, or a lawyer. */
class AskAtNightTests extends Journey {

  private static final Path LAWS = Path.of("../shared/laws");
  private static final List<String> NEEDED =
      List.of("行政法规/保障农民工工资支付条例(2019-12-30).md", "法律/行政法/法律援助法(2021-08-20).md");

  @Autowired LawImports imports;

  @Test
  void fromTheQuestionToTheArticleAndIntoTheApplication() {
    String question = "包工头跑了，工钱找谁要";
    boolean withLaws = NEEDED.stream().allMatch(file -> Files.exists(LAWS.resolve(file)));
    if (withLaws) NEEDED.forEach(file -> imports.take(LAWS.resolve(file), file, Actor.system("159900"), (done, all) -> {}));
    Citizen worker = city.citizen(Person.named("问事人", "19850412"));

    worker.opens("/ask");
    worker.fills("您遇到了什么事？", question);
    worker.presses("问一问");
    worker.sees(question, "简单说", "接下来怎么办", "您很可能可以申请免费的法律援助", "自动生成");
    if (withLaws) {
      worker.follows("《保障农民工工资支付条例》第三十条");
      worker.sees("第三十条");
      worker.page.goBack();
    }
    worker.presses("用这些话申请，不用重新说一遍");
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("您替谁问？", "我自己");
    answers.put("有没有下面这些情况？", "进城打工的农村人");
    answers.put("多大岁数？", "41");
    worker.answers(answers);

    assertThat(worker.page.getByRole(com.microsoft.playwright.options.AriaRole.TEXTBOX).first()).hasValue(question);
  }

  @Test
  void fromDoubtToALawyerAndBackToTheSamePage() {
    Person asker = Person.named("问难事的人", "19600203");
    Citizen person = city.citizen(asker);
    person.opens("/ask");
    person.fills("您遇到了什么事？", "村口老槐树底下的石碾子，归谁使唤");
    person.presses("问一问");
    person.follows("请律师回答");
    person.fills("手机号", asker.phone());
    person.fills("怎么称呼您（可以不填）", asker.name());
    person.picks("类别", "房产物业与相邻关系");
    person.presses("交给律师");
    person.sees("已经交给值班律师");

    Staff clerk = city.staff("clerk");
    clerk.opens("/desk/consultations");
    clerk.opensFileOf(asker.name(), "/desk/consultations");
    clerk.sees("石碾子", "智能咨询已经告诉本人");
    clerk.fills("答复内容（会给咨询人看）", "石碾子是集体的，先找村委会调解。");
    clerk.presses("发送答复");

    person.page.reload();
    person.sees("律师的答复", "先找村委会调解");

    Staff editor = city.staff("editor");
    editor.opens("/desk/advice");
    editor.press(editor.page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("石碾子")));
    editor.sees("律师另作了答复", "先找村委会调解");
  }

  @Test
  void dangerComesFirstAndWithoutScriptToo() {
    Citizen wife = city.citizenWithoutScript(Person.named("求助人", "19900101"));
    wife.opens("/ask");
    wife.fills("您遇到了什么事？", "老公喝醉了就打我，我想离婚");
    wife.presses("问一问");

    assertThat(wife.page.locator("article .notice.tone-bad").first()).containsText("110");
    wife.fills("接着问，或者补充情况", "那孩子归谁");
    wife.presses("接着问");
    assertThat(wife.page.locator("article.turn")).hasCount(2);
  }

  @Test
  void whatWasSaidIsTakenBack() {
    Citizen person = city.citizen(Person.named("反悔的人", "19700101"));
    person.opens("/ask");
    person.fills("您遇到了什么事？", "借条没写利息能要利息吗");
    person.presses("问一问");
    person.unfolds("删掉这次咨询");
    person.presses("确定删掉");
    person.sees("已经删掉了");
  }
}
