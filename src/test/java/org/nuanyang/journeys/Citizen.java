package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** A person with a phone. */
final class Citizen extends Visitor {

  final Person person;

  Citizen(City city, Page page, Person person) {
    super(city, page);
    this.person = person;
  }

  void beginsToApply() {
    opens("/");
    page.locator("nav.doors").getByRole(AriaRole.LINK).first().click();
    looks();
    presses("开始申请");
  }

  /** Answers what is asked, up to twelve questions; what is not in the answers does not apply to the person. */
  void answers(Map<String, String> answers) {
    for (int asked = 0; page.url().endsWith("/questions"); asked++) {
      assertThat(asked).as("questions").isLessThan(12);
      answer(answers.get(page.locator("main h1").innerText().strip()));
    }
    assertThat(page.url()).endsWith("/story");
  }

  private void answer(String answer) {
    Locator typed = page.locator("main form.question input[type=text]");
    if (typed.count() > 0) typed.fill(answer == null ? "1" : answer);
    else if (answer != null) ticks(answer);
    else if (page.locator("main form.question input[type=radio]").count() > 0) ticks("没有");
    presses("下一步");
  }

  void tells(String story, String county, String opponent, String amount) {
    fills("事情经过", story);
    picks("事情发生在哪里", county);
    fills("对方是谁（可以不填）", opponent);
    fills("涉及多少钱（可以不填）", amount);
    presses("下一步");
  }

  void saysWhoSheIs() {
    fills("姓名", person.name());
    fills("证件号码", person.identityNumber());
    fills("手机号码", person.phone());
    presses("下一步");
  }

  /** What stands at the foot of every page while one applies. */
  String resumeCode() {
    var found = java.util.regex.Pattern.compile("[0-9A-Z]{8}|[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(page.locator(".resume-code").innerText());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  void resumesWith(String code) {
    opens("/apply");
    fills("续填码", code);
    presses("接着填");
  }

  /** Signs, has a code sent, types it, and sends the application. */
  String signsAndSends() {
    if (labelled("我说的经济状况是真的，同意法律援助中心去核查").count() > 0) ticks("我说的经济状况是真的，同意法律援助中心去核查");
    ticks("我填的内容是真的，我要申请法律援助");
    presses("发验证码");
    fills("短信验证码", city.codeSentTo(person));
    presses("提交申请");
    sees("申请交上去了");
    return receiptNumber();
  }

  /** Without an account: receipt number, phone, code. */
  void looksUp(String receiptNumber) {
    opens("/follow");
    fills("回执号", receiptNumber);
    fills("申请时留的手机号", person.phone());
    presses("获取验证码");
    fills("短信验证码", city.codeSentTo(person));
    presses("查看");
    assertThat(receiptNumber()).isEqualTo(receiptNumber);
  }

  /** Of the person's own papers. */
  String readsOwnPaper(String title) {
    return readsPdf(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().getAttribute("href"));
  }

  void uploadsPhoto(String name) {
    labelled("拍照或选文件").setInputFiles(Pictures.ofPaper(name));
    presses("上传，再添几张");
  }

  // by keyboard alone

  /** Goes on with the tabulator until what has this label or name is in focus. */
  void travelsTo(String label) {
    for (int steps = 0; steps < 60; steps++) {
      page.keyboard().press("Tab");
      if (inFocus().equals(label)) return;
    }
    throw new AssertionError("the tabulator does not reach " + label + " on " + page.url());
  }

  /** Presses Enter on what is in focus; a page opens. */
  void confirms() {
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    looks();
  }

  private String inFocus() {
    return (String) page.evaluate(
        "(e => (e.labels && e.labels.length ? e.labels[0].innerText : e.innerText || '').trim())(document.activeElement)");
  }

  void typesInto(String label, String text) {
    travelsTo(label);
    page.keyboard().insertText(text);
  }

  void answersByKeyboard(Map<String, String> answers) {
    for (int asked = 0; page.url().endsWith("/questions"); asked++) {
      assertThat(asked).as("questions").isLessThan(12);
      String answer = answers.get(page.locator("main h1").innerText().strip());
      if (page.locator("main form.question input[type=text]").count() > 0) {
        page.locator("main form.question input[type=text]").focus();
        page.keyboard().insertText(answer == null ? "1" : answer);
      } else {
        chooseByKeyboard(answer == null ? "没有" : answer);
      }
      travelsTo("下一步");
      confirms();
    }
  }

  /** One of several answers is reached with the arrows, a box with the tabulator. */
  private void chooseByKeyboard(String answer) {
    boolean one = page.locator("main form.question input[type=radio]").count() > 0;
    if (!one && labelled(answer).count() == 0) return;
    if (!one) {
      travelsTo(answer);
      page.keyboard().press("Space");
      return;
    }
    while (!page.evaluate("document.activeElement.type || ''").equals("radio")) page.keyboard().press("Tab");
    page.keyboard().press("Space");
    for (int steps = 0; steps < 20 && !inFocus().equals(answer); steps++) page.keyboard().press("ArrowDown");
    assertThat(inFocus()).isEqualTo(answer);
  }

  /** Leaves a message on the web for several people. */
  String asks(String question, String category, String county, String people) {
    opens("/ask/message");
    fills("您的问题", question);
    picks("类别", category);
    picks("事情在哪里", county);
    fills("有几个人遇到同样的事", people);
    fills("怎么称呼您（可以不填）", person.name());
    fills("手机号", person.phone());
    presses("发出去");
    sees("您的问题已经收到");
    return receiptNumber();
  }
}
