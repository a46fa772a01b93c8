package org.nuanyang.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.testing.Chromium;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a journey takes place: opens the doors for citizens and staff. */
final class City {

  /** Staff sign in once for all journeys. */
  private static final Map<String, BrowserContext> SIGNED_IN = new HashMap<>();

  final String address;
  private final JdbcClient sql;
  private final List<BrowserContext> phones = new ArrayList<>();
  private final List<Visitor> atDesks = new ArrayList<>();
  private @Nullable Visitor stage;

  /** Everybody is only on the way somewhere: pages are not looked at for barriers. */
  boolean inAHurry;

  City(String address, JdbcClient sql) {
    this.address = address;
    this.sql = sql;
  }

  /** Somebody with a phone of 360 pixels. */
  Citizen citizen(Person person) {
    return citizen(person, Chromium.phone());
  }

  /** The same person on a wider phone: nothing is remembered there. */
  Citizen citizenOnAnotherPhone(Person person) {
    return citizen(person, Chromium.visitor(390, 844));
  }

  /** A phone on which scripts do not run. */
  Citizen citizenWithoutScript(Person person) {
    BrowserContext phone =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(360, 740).setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setJavaScriptEnabled(false));
    Citizen citizen = citizen(person, phone);
    citizen.withScript = false;
    return citizen;
  }

  private Citizen citizen(Person person, BrowserContext phone) {
    phones.add(phone);
    return new Citizen(this, phone.newPage(), person);
  }

  /** @param login such as clerk or county1-clerk */
  Staff staff(String login) {
    Staff staff = new Staff(this, login, SIGNED_IN.computeIfAbsent(address + login, key -> Chromium.desk()).newPage());
    atDesks.add(staff);
    return staff;
  }

  /** The lawyer the application with this receipt number was assigned to. */
  Staff lawyerOf(String receiptNumber) {
    return staff(
        sql.sql(
                """
                SELECT login FROM assignment
                JOIN practitioner ON practitioner.id = assignment.lawyer
                JOIN account ON account.id = practitioner.account
                WHERE receipt_number = ? ORDER BY assignment.id DESC LIMIT 1""")
            .param(receiptNumber)
            .query(String.class)
            .single());
  }

  /** The newest code sent to this phone, as the tester reads it at the desk. */
  String codeSentTo(Person person) {
    Staff clerk = staff("clerk");
    String code = clerk.readsCodeFor(person.phone());
    clerk.leaves();
    return code;
  }

  /** Somebody who has the tour open on a desk. */
  Visitor newcomer() {
    BrowserContext desk = Chromium.desk();
    phones.add(desk);
    return new Visitor(this, desk.newPage());
  }

  /** Presses a button of the tour's first story; its page opens in the second tab, the stage. */
  Visitor onStage(Visitor newcomer, String button) {
    Locator first = newcomer.page.locator("#journey-1").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    if (stage == null) stage = new Visitor(this, newcomer.page.waitForPopup(first::click));
    else stage.page.waitForNavigation(first::click);
    stage.looks();
    return stage;
  }

  void close() {
    phones.forEach(BrowserContext::close);
    atDesks.forEach(Visitor::leaves);
  }
}
