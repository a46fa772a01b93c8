package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.testing.Chromium;

/**
 * One phone that goes from hand to hand: whoever holds it has her own cookies and no one else's. Styles, fonts and
 * scripts are fetched once for all.
 */
final class OnePhone implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  final Page page;
  private final BrowserContext browser = Chromium.phone();
  private final String address;
  private final PageGuide guide;
  private final Map<String, List<Cookie>> cookies = new HashMap<>();
  private String holder = PageRows.PUBLIC;

  OnePhone(String address, PageGuide guide) {
    this.address = address;
    this.guide = guide;
    Chromium.looksAtEveryPage(browser);
    page = browser.newPage();
  }

  /** @param who login of a demo account, {@link PageRows#PUBLIC}, or the name of a citizen of the guide */
  Page handedTo(String who) {
    if (who.equals(holder)) return page;
    cookies.put(holder, browser.cookies());
    browser.clearCookies();
    holder = who;
    if (cookies.containsKey(who)) browser.addCookies(cookies.get(who));
    else if (guide.isCitizen(who)) browser.addCookies(guide.phone(who).context().cookies());
    else if (!who.equals(PageRows.PUBLIC)) signsIn(who);
    return page;
  }

  private void signsIn(String login) {
    Matcher token = TOKEN.matcher(browser.request().get(address + "/login").text());
    assertThat(token.find()).as("a form to sign in by").isTrue();
    FormData form = FormData.create().set("_csrf", token.group(1)).set("login", login).set("password", Staff.PASSWORD);
    APIResponse answer = browser.request().post(address + "/login", RequestOptions.create().setForm(form));
    assertThat(answer.url()).as(login + " has signed in").matches(".*/(desk|organ|prison)");
  }

  @Override
  public void close() {
    browser.close();
  }
}
