package org.nuanyang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.SetPatrol;
import org.nuanyang.testing.Chromium;
import org.springframework.beans.factory.annotation.Autowired;

/** A liaison writes a dangerous dispute down where no network reaches; it is sent once the network is back, and once only. */
class PatrolPhoneTests extends Journey {

  private static final String COPY = drawer("const r = o.result.transaction('sheets').objectStore('sheets').getAll(); r.onsuccess = () => { window.sheets = r.result; o.result.close(); done(JSON.stringify(r.result) + r.result.map(s => new TextDecoder().decode(s.body.data)).join()); };");
  private static final String PUT_BACK = drawer("const t = o.result.transaction('sheets', 'readwrite'); window.sheets.forEach(s => t.objectStore('sheets').put(s, s.id)); t.oncomplete = () => { o.result.close(); done(''); };");

  @Autowired Patrols patrols;
  @Autowired Villages villages;
  @Autowired Accounts accounts;

  private static String drawer(String deed) {
    return "async () => new Promise(done => { const o = indexedDB.open('nuanyang-drawer-/desk/patrol/phone-' + document.querySelector('[data-offline-here]').dataset.account, 1); o.onsuccess = () => { " + deed + " }; })";
  }

  @Test
  void whatIsFoundWithoutANetworkIsSentLaterAndOnce() throws Exception {
    Actor mediator = accounts.actor(sql.sql("select id from account where login = 'mediator'").query(UUID.class).single()).orElseThrow();
    VillageView village = villages.list(mediator.city(), "", "", null, 1).rows().getFirst();
    LocalDate today = clock.today();
    patrols.set(new SetPatrol(UUID.randomUUID(), "入冬走访", today, today.plusDays(9), Set.of(DisputeKind.LAND), List.of(village.id()), List.of(mediator.id()), 3, false, "", mediator));

    try (Line line = new Line(port); BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.setDefaultTimeout(20_000);
      page.navigate(line.address() + "/login");
      page.fill("input[name=login]", "mediator");
      page.fill("input[name=password]", Staff.PASSWORD);
      page.press("input[name=password]", "Enter");
      page.waitForURL(Pattern.compile(".*/desk"));
      page.navigate(line.address() + "/desk/patrol/phone");
      ready(page);
      line.cut();
      phone.setOffline(true);
      page.reload();
      ready(page);
      assertThat(page.locator("[data-patrol-tasks]")).containsText("入冬走访");
      page.fill("#village", village.fullName());
      page.fill("#on", today.toString());
      page.check("#found-dispute", new Page.CheckOptions().setForce(true));
      page.selectOption("#kind", "LAND");
      page.fill("#what", "秦水渠和邻家争水，有人拿了铁锹");
      page.check("[name=signs][value=WEAPON]", new Page.CheckOptions().setForce(true));
      page.fill("#name", "秦水渠");
      page.locator("[data-spot] input").setInputFiles(new FilePayload("院墙.png", "image/png", dots()));
      assertThat(page.locator("[data-spot-list] canvas")).hasCount(1);
      page.getByText("说一段").click();
      page.getByText("说完了").click();
      assertThat(page.locator("[data-spot-list] audio")).hasCount(1);
      page.getByText("存下", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("[data-offline-state]")).containsText("存在手机上了");
      assertThat((String) page.evaluate(COPY)).as("sealed on the phone").doesNotContain("秦水渠");
      assertThat(cards()).isZero();

      line.mend();
      phone.setOffline(false);
      assertThat(page.locator("[data-offline-state]")).containsText("高风险");
      assertThat(page.locator("[data-offline-list] li")).hasCount(0);
      page.evaluate(PUT_BACK);
      page.reload();
      assertThat(page.locator("[data-offline-state]")).containsText("没有重复");
      assertThat(cards()).as("sent twice").isEqualTo(1);
      assertThat(sql.sql("select media_type from kept_file where kind like 'PATROL_%' order by media_type").query(String.class).list()).as("its photo and its sound too").containsExactly("audio/webm", "image/jpeg");
      assertThat(Chromium.overflow(page)).isZero();
    }
  }

  private static byte[] dots() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static void ready(Page page) {
    assertThat(page.locator("html[data-offline=ready]")).hasCount(1);
    assertThat(page.locator("[data-offline-state]")).containsText("没有网也能用");
  }

  private int cards() {
    return sql.sql("select count(*) from dispute_card where risk = 'HIGH' and reporter_name like '%调解员%'").query(Integer.class).single();
  }
}
