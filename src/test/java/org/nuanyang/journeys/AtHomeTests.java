package org.nuanyang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.Chromium;

/** Somebody who cannot come is visited: the code at the door, the form where no network reaches, sent twice and one. */
class AtHomeTests extends Journey {

  @Test
  void fromTheWishToTheApplicationThatWasSentTwice() throws Exception {
    Person grandmother = Person.named("赵奶奶", "19480512");
    String county = sql.sql("select o.short_name from account a join organisation o on o.id = a.organisation where a.login = 'clerk'").query(String.class).single();
    String visitor = sql.sql("select name from account where login = 'clerk'").query(String.class).single();
    Citizen home = city.citizen(grandmother);
    asksForAVisit(home, grandmother, county);
    planned(grandmother, visitor);

    try (Line line = new Line(port); BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.setDefaultTimeout(15_000);
      signsIn(page, line);
      page.navigate(line.address() + "/desk/visits/route");
      assertThat(page.locator("[data-stop]").filter(new Locator.FilterOptions().setHasText(grandmother.name()))).hasCount(1);
      page.navigate(line.address() + "/desk/intake/offline");
      ready(page);
      checksTheVisitor(page, line, home, grandmother, visitor);

      page.navigate(line.address() + "/desk/intake/offline");
      ready(page);
      line.cut();
      phone.setOffline(true);
      page.reload();
      ready(page);
      assertThat(page.locator("h1")).hasText("上门填申请");
      fills(page, grandmother, county, "交不上去的一份");
      page.evaluate(UNFIT);
      page.getByText("填好了，存下").click();
      assertThat(page.locator("[data-offline-list] li")).hasCount(1);
      page.locator("[name=visit]").selectOption(page.locator("[name=visit] option").filter(new Locator.FilterOptions().setHasText(grandmother.name())).getAttribute("value"));
      assertThat(page.locator("[name=phone]")).hasValue(grandmother.phone());
      fills(page, grandmother, county, "儿子不给赡养费，一个人住，没有收入");
      page.getByText("填好了，存下").click();
      assertThat(page.locator("[data-offline-list] li")).hasCount(2); // the first had said that it was kept already
      page.reload();
      ready(page);
      assertThat(page.locator("[data-offline-list] li")).hasCount(2);
      assertThat(page.locator("[data-offline-list] li").last()).containsText(grandmother.name());
      assertThat(inTheDrawer(page)).as("sealed on the phone").doesNotContain(grandmother.name(), grandmother.identityNumber());
      assertThat(applications(grandmother)).isZero();

      page.evaluate(COPY);
      line.mend();
      phone.setOffline(false);
      assertThat(page.locator("[data-offline-state]")).containsText("交上去了，回执号");
      assertThat(page.locator("[data-offline-list] li")).containsText("没有交上去"); // it came first and stopped nobody
      page.getByText("从手机上删掉").click();
      assertThat(page.locator("[data-offline-list] li")).hasCount(0);
      assertThat(applications(grandmother)).isEqualTo(1);
      page.evaluate(PUT_BACK);
      page.reload();
      assertThat(page.locator("[data-offline-state]")).containsText("没有重复");
      assertThat(applications(grandmother)).as("sent twice").isEqualTo(1);

      fills(page, grandmother, county, "又填了一遍");
      page.getByText("填好了，存下").click();
      assertThat(page.locator("[data-offline-list] li")).containsText("这个人最近交过申请");
      assertThat(applications(grandmother)).as("a conflict is told, nothing is lost, nothing doubled").isEqualTo(1);

      page.onceDialog(asked -> { assertThat(asked.message()).contains("还有 1 份没有交"); asked.accept(); });
      page.navigate(line.address() + "/desk/visits");
      page.locator("[data-sign-out] button").click();
      page.waitForURL(Pattern.compile(".*/login.*"));
      assertThat(page.evaluate("async () => (await indexedDB.databases()).length + (await caches.keys()).length")).as("the key dies with the session").isEqualTo(0);
    }
    Staff clerk = city.staff("clerk");
    clerk.opensFileOf(grandmother.name(), "/desk/applications");
    clerk.sees("上门", "signature.png");
  }

  /** With something no form of ours sends. */
  private static final String UNFIT =
      """
      () => { const visit = document.querySelector('[name=visit]'); visit.append(new Option('?', '?')); visit.value = '?';
        document.querySelector('[name=submissionKey]').value = '00000000-0000-4000-8000-000000000001'; }""";
  /** The drawer of whoever is signed in; it fails rather than waits when there is none. */
  private static final String DRAWER =
      """
      const drawer = () => new Promise((done, failed) => {
        const o = indexedDB.open('nuanyang-drawer-/desk/intake/offline-' + document.querySelector('[data-offline-here]').dataset.account, 1);
        o.onupgradeneeded = () => failed(new Error('no drawer ' + o.result.name)); o.onblocked = failed; o.onerror = failed;
        o.onsuccess = () => done(o.result); });
      const sheets = async () => { const box = await drawer(); return new Promise((done, failed) => {
        const r = box.transaction('sheets').objectStore('sheets').getAll(); r.onerror = failed; r.onsuccess = () => { box.close(); done(r.result); }; }); };
      """;
  private static final String COPY = "async () => {" + DRAWER + "window.sheets = (await sheets()).filter(one => one.id !== '00000000-0000-4000-8000-000000000001'); }";
  private static final String PUT_BACK =
      "async () => {"
          + DRAWER
          + """
          const box = await drawer();
          await new Promise((done, failed) => { const t = box.transaction('sheets', 'readwrite'); t.onerror = failed;
            window.sheets.forEach(s => t.objectStore('sheets').put(s, s.id)); t.oncomplete = () => { box.close(); done(); }; }); }""";

  private static void asksForAVisit(Citizen home, Person person, String county) {
    home.opens("/visit");
    home.ticks("六十五岁以上");
    home.fills("您的姓名", person.name());
    home.fills("电话", person.phone());
    home.picks("在哪个区县", county);
    home.fills("住址", "北村三组五号");
    home.fills("什么事", "儿子不给赡养费");
    home.presses("提交");
    home.sees("收到了", "不收一分钱");
  }

  private void planned(Person person, String visitor) {
    Staff clerk = city.staff("clerk");
    clerk.opensFileOf(person.name(), "/desk/visits");
    clerk.picks("谁去", visitor);
    clerk.page.locator("#place").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    clerk.presses("安排好了");
    clerk.sees("到了门口");
  }

  private static void signsIn(Page page, Line line) {
    page.navigate(line.address() + "/login");
    page.fill("input[name=login]", "clerk");
    page.fill("input[name=password]", Staff.PASSWORD);
    page.press("input[name=password]", "Enter");
    page.waitForURL(Pattern.compile(".*/desk"));
  }

  /** The visitor at the door shows a code; at home it is looked up on another phone. */
  private static void checksTheVisitor(Page page, Line line, Citizen home, Person person, String visitor) {
    page.navigate(line.address() + "/desk/visits/route");
    page.getByText(person.name()).click();
    page.getByText("我到了，出示验证码").click();
    String code = page.locator("[data-visit-code]").innerText().strip();
    home.opens("/visit/check");
    home.fills("您约上门时留的电话", person.phone());
    home.fills("他出示的六位验证码", code.equals("000000") ? "000001" : "000000");
    home.presses("核对");
    home.sees("请先不要开门");
    home.fills("他出示的六位验证码", code);
    home.presses("核对");
    home.sees("是我们的人：" + visitor);
  }

  private static void fills(Page page, Person person, String county, String story) {
    page.fill("#name", person.name());
    page.fill("#identityNumber", person.identityNumber());
    page.fill("#phone", person.phone());
    page.locator("#matterCode").selectOption(page.locator("#matterCode option").filter(new Locator.FilterOptions().setHasText("赡养")).first().getAttribute("value"));
    page.locator("#eventRegion").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(county));
    page.fill("#story", story);
    page.check("[name=truthful]", new Page.CheckOptions().setForce(true));
    page.locator("[data-sign]").scrollIntoViewIfNeeded();
    BoundingBox pad = page.locator("[data-sign]").boundingBox();
    page.mouse().move(pad.x + 30, pad.y + 40);
    page.mouse().down();
    page.mouse().move(pad.x + 150, pad.y + 90);
    page.mouse().up();
  }

  private static void ready(Page page) {
    assertThat(page.locator("html[data-offline=ready]")).hasCount(1);
    assertThat(page.locator("[data-offline-state]")).containsText("没有网也能用");
  }

  private static String inTheDrawer(Page page) {
    return (String)
        page.evaluate(
            "async () => {" + DRAWER + "return (await sheets()).map(s => JSON.stringify(s) + new TextDecoder().decode(s.body.data)).join(); }");
  }

  private int applications(Person person) {
    return sql.sql("select count(*) from aid_application where applicant_name = ? and channel = 'DOOR_TO_DOOR'").param(person.name()).query(Integer.class).single();
  }
}
