package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of staff, or a lawyer, at a desk of 1440 pixels. */
final class Staff extends Visitor {

  static final String PASSWORD = "Nuanyang#2026";
  private static final Pattern CODE = Pattern.compile("验证码 ([0-9]{6})");
  final String login;

  Staff(City city, String login, Page page) {
    super(city, page);
    this.login = login;
    opens("/desk");
    if (!page.url().contains("/login")) return;
    fills("登录名", login);
    fills("密码", PASSWORD);
    presses("登录");
  }

  String readsCodeFor(String phone) {
    opens("/desk/outbox");
    String end = "****" + phone.substring(phone.length() - 4);
    for (String row : page.locator("tbody tr").allInnerTexts()) {
      Matcher code = CODE.matcher(row);
      if (row.contains(end) && code.find()) return code.group(1);
    }
    throw new AssertionError("no code was sent to " + phone);
  }

  // the window

  void opensNewForm() {
    opens("/desk/intake");
    opens("/desk/intake/new");
  }

  void entersPerson(Person person) {
    fills("证件号码", person.identityNumber());
    fills("姓名", person.name());
    fills("手机号码", person.phone());
  }

  void entersMatter(String matter, String county, String opponent, String story) {
    picks("事项", matter);
    picks("事情发生在哪里", county);
    fills("对方姓名或单位", opponent);
    fills("当事人怎么说", story);
  }

  /** Somebody asks at the window and is answered at once; the card opens. */
  void notesQuestion(Person person, String category, String question, String answer) {
    opens("/desk/consultations/new");
    picks("类别", category);
    fills("怎么称呼您（可以不填）", person.name());
    fills("电话（可以不填）", person.phone());
    fills("问了什么", question);
    fills("怎么答复的", answer);
    presses("保存");
  }

  /** A letter came by post; it waits for its answer like a message on the web. */
  void notesLetter(Person person, String category, String question) {
    opens("/desk/consultations/new");
    picks("类别", category);
    picks("怎么来的", "来信");
    fills("怎么称呼您（可以不填）", person.name());
    fills("问了什么", question);
    presses("保存");
  }

  /** @return address of the application's file */
  String acceptsWithAllPapers() {
    ticks("申请表内容已读给申请人听，申请人签字确认");
    presses("材料齐全，接收并受理");
    assertThat(page.url()).contains("/desk/applications/");
    return page.url().substring(city.address.length());
  }

  /** Opens a person's row in a list of the desk. */
  void opensFileOf(String name, String list) {
    opens(list);
    press(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name)).getByRole(AriaRole.LINK).first());
  }

  void seesClock(String title, String state) {
    assertThat(page.locator(".clock").filter(new Locator.FilterOptions().setHasText(title)).first().innerText()).contains(state);
  }

  /** The proof sheet of the clock with this title. */
  void opensClock(String title) {
    press(page.locator("a").filter(new Locator.FilterOptions().setHas(page.locator(".clock").filter(new Locator.FilterOptions().setHasText(title)))).first());
  }

  /** The words of the paper with this title. */
  String readsPaper(String title) {
    Locator line = page.locator("li").filter(new Locator.FilterOptions().setHasText(title)).first();
    return readsPdf(line.getByRole(AriaRole.LINK).first().getAttribute("href").replaceFirst("(\\.pdf)?$", ".pdf"));
  }

  // review and decision

  void proposesGrant(String name) {
    opensFileOf(name, "/desk/review");
    presses("建议给予援助，报请审批");
  }

  void grants(String name) {
    opensFileOf(name, "/desk/decisions");
    presses("同意援助，签发决定书");
    sees("给予援助");
  }

  // assignment

  /** @return name of the lawyer who stood first */
  String assignsFirstLawyer(String receiptNumber) {
    opensFileOf(receiptNumber, "/desk/assignments");
    Locator first = page.locator("article.card").first();
    Locator assign = first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^指派 ")));
    String lawyer = assign.innerText().replaceFirst("^指派 ", "").strip();
    press(assign);
    return lawyer;
  }

  // the lawyer

  void acceptsAssignment(String receiptNumber) {
    opens("/desk/my-assignments");
    press(page.locator("article.card").filter(new Locator.FilterOptions().setHasText(receiptNumber)).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认承办")));
  }

  void opensCaseOf(String name) {
    opensFileOf(name, "/desk/my-cases");
  }

  void signsAgreement(String addressee) {
    follows("登记签订协议");
    ticks("一般代理");
    fills("公函送到哪个单位", addressee);
    presses("保存");
    sees("承办中");
  }

  /** Claimed, awarded and received, alike for everybody of the case. */
  void entersSameAmounts(String claimed, String awarded, String received) {
    follows("登记金额");
    Locator all = page.locator("form").filter(new Locator.FilterOptions().setHasText("每个人都一样"));
    all.getByLabel("请求").fill(claimed);
    all.getByLabel("认定").fill(awarded);
    all.getByLabel("到账").fill(received);
    presses("全部按这个填");
    backToTheCase();
  }

  void entersAmounts(Person person, String claimed, String awarded, String received) {
    follows("登记金额");
    fills(person.name() + " 请求", claimed);
    fills(person.name() + " 认定", awarded);
    fills(person.name() + " 到账", received);
    presses("保存");
    backToTheCase();
  }

  /** Ticks a person's line of a roster. */
  void marks(Person person) {
    page.getByLabel("勾选" + person.name(), new Page.GetByLabelOptions().setExact(true)).check();
  }

  /** One column of the ledger, person by person. @param column such as 到账 */
  List<BigDecimal> readsAmounts(String column) {
    Locator cells = page.locator("tbody td[data-label*='" + column + "'] input");
    return cells.evaluateAll("all => all.map(e => e.value)") instanceof List<?> values
        ? values.stream().map(value -> new BigDecimal(value.toString().replace(",", "")).setScale(2)).toList()
        : List.of();
  }

  void backToTheCase() {
    if (page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("回到案件")).count() > 0) follows("回到案件");
  }

  /** @param kind such as 和解协议 */
  void uploads(String kind) {
    follows("上传材料");
    picks("这是什么材料", kind);
    labelled("照片或者 PDF").setInputFiles(Pictures.ofPaper(kind + ".png"));
    presses("保存");
    sees(kind + ".png");
  }

  void closes(String how, String result) {
    follows("结案");
    ticks(how);
    ticks(result);
    presses("结案");
    sees("已结案");
  }

  /** Calls the person back after the case and writes down what was said. */
  void callsBack(String name, String satisfaction, String received, String remarks) {
    opensFileOf(name, "/desk/revisits");
    answersTo("电话打通了吗", "打通了");
    answersTo("对这次帮助满意吗", satisfaction);
    answersTo("律师跟您说过案子办到哪了吗", "有");
    answersTo("有人向您要过钱或东西吗", "没有");
    fills("实际拿到多少钱", received);
    fills("备注", remarks);
    presses("保存");
  }

  void callsBackInVain(String name) {
    opensFileOf(name, "/desk/revisits");
    answersTo("电话打通了吗", "没打通");
    presses("保存");
  }

  /** Goes on with the matter in the next stage. */
  void goesOnTo(String stage, String reason) {
    follows("进入下一阶段");
    ticks(stage);
    fills("为什么继续", reason);
    presses("进入下一阶段");
  }

  /** Opens the person's application when it waits to be accepted. */
  boolean waitsAtTheWindow(String name) {
    opens("/desk/intake");
    if (page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name)).count() == 0) return false;
    opensFileOf(name, "/desk/intake");
    return true;
  }
}
