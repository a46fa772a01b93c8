package org.nuanyang.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.testing.Chromium;

/** What the phone does to a photo before it is sent. */
class UploadScriptTests {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="zh-CN"><body>
      <form action="/sent" method="post" enctype="multipart/form-data">
        <input type="file" id="photo" name="photo" multiple><button>go</button></form>
      <script type="module" id="upload-words" src="/documents/upload.js" data-working="working" data-ready="ready"></script>
      </body></html>
      """;

  @Test
  void turnsAPhotoUprightShrinksItAndForgetsThePlace() throws Exception {
    byte[] taken = UploadExamples.photo(3200, 2400, 6);

    byte[] sent = prepared(new FilePayload("伤.JPG", "image/jpeg", taken), "ready");

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sent));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(1600);
    assertThat(picture.getRGB(1000, 200) & 0xFF00).as("red in the upper right, as seen").isLessThan(0x4000);
    assertThat(picture.getRGB(100, 100) & 0xFF00).as("white in the upper left").isGreaterThan(0xC000);
    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    assertThat(sent.length).isLessThan(taken.length);
  }

  @Test
  void leavesPdfsAndBrokenPhotosAsTheyAre() {
    byte[] pdf = UploadExamples.pdf(1);
    assertThat(prepared(new FilePayload("a.pdf", "application/pdf", pdf), null)).isEqualTo(pdf);
    byte[] broken = "not a photo".getBytes(StandardCharsets.US_ASCII);
    assertThat(prepared(new FilePayload("a.jpg", "image/jpeg", broken), "ready")).isEqualTo(broken);
  }

  @Test
  void aFormSentAtOnceWaitsForItsPhoto() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = opened(phone);
      page.setInputFiles("#photo", new FilePayload("a.jpg", "image/jpeg", UploadExamples.photo(4000, 3000, 6)));

      var sent = page.waitForRequest("**/sent", () -> page.click("button"));

      byte[] body = sent.postDataBuffer();
      assertThat(new String(body, StandardCharsets.ISO_8859_1)).contains("a.jpg").doesNotContain("GPS");
    }
  }

  private static byte[] prepared(FilePayload file, String said) {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = opened(phone);
      page.setInputFiles("#photo", file);
      if (said != null) page.waitForCondition(() -> said.equals(page.locator("[role=status]").textContent()));
      Object encoded =
          page.evaluate(
              """
              () => new Promise(done => { const reader = new FileReader();
                reader.onload = () => done(reader.result.split(',')[1]);
                reader.readAsDataURL(document.getElementById('photo').files[0]); })
              """);
      return Base64.getDecoder().decode((String) encoded);
    }
  }

  private static Page opened(BrowserContext phone) {
    phone.route("**/*", route -> answer(route));
    Page page = phone.newPage();
    page.navigate("http://upload.test/");
    page.waitForSelector("[role=status]", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    return page;
  }

  private static void answer(Route route) {
    boolean script = route.request().url().endsWith("/documents/upload.js");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(script ? "text/javascript" : "text/html; charset=utf-8")
            .setBody(script ? script() : PAGE));
  }

  private static String script() {
    try {
      return Files.readString(Path.of("src/main/resources/static/documents/upload.js"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
