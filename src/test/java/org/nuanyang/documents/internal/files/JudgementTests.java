package org.nuanyang.documents.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuanyang.documents.UploadExamples.PLACE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.UploadExamples;

class JudgementTests {

  @Test
  void keepsPhotosScansAndPdfs() {
    assertThat(Judgement.of(UploadExamples.jpeg(40, 30)).mediaType()).isEqualTo("image/jpeg");
    assertThat(Judgement.of(UploadExamples.png(40, 30)).mediaType()).isEqualTo("image/png");
    Kept pdf = Judgement.of(UploadExamples.pdf(3));
    assertThat(pdf.mediaType()).isEqualTo("application/pdf");
    assertThat(pdf.pages()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unwanted")
  void refusesTheRestWithAdvice(String key, byte[] content) {
    assertThatThrownBy(() -> Judgement.of(content))
        .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.messageKey()).isEqualTo("documents.file-" + key));
  }

  static Stream<Arguments> unwanted() {
    byte[] photo = UploadExamples.jpeg(400, 300);
    byte[] scan = UploadExamples.png(40, 30);
    byte[] spoiltScan = scan.clone();
    spoiltScan[scan.length / 2] ^= 1;
    return Stream.of(
        Arguments.of("type", latin("PK\3\4 a zip called photo.jpg")),
        Arguments.of("type", latin("<html><script>alert(1)</script>")),
        Arguments.of("type", latin("GIF89a…")),
        Arguments.of("type", latin("MZ an exe")),
        Arguments.of("type", latin("\r\n%PDF-1.4 behind something else")),
        Arguments.of("type", new byte[] {(byte) 0xFF}),
        Arguments.of("heic", latin("\0\0\0\30ftypheic\0\0\0\0")),
        Arguments.of("webp", latin("RIFF\0\0\0\0WEBPVP8 ")),
        Arguments.of("picture-too-large", UploadExamples.pixelBomb()),
        Arguments.of("broken", Arrays.copyOf(photo, 200)),
        Arguments.of("broken", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}),
        Arguments.of("broken", Arrays.copyOf(scan, scan.length - 12)),
        Arguments.of("broken", spoiltScan),
        Arguments.of("broken", latin("%PDF-1.7\nnothing behind it")),
        Arguments.of("locked", UploadExamples.lockedPdf()));
  }

  @Test
  void refusesNothingAndTooMuch() {
    assertThatThrownBy(() -> Judgement.size(new byte[0])).hasMessage("documents.file-empty");
    assertThatThrownBy(() -> Judgement.size(new byte[Files.LARGEST + 1])).hasMessage("documents.file-too-large");
    Judgement.size(new byte[Files.LARGEST]);
  }

  @Test
  void forgetsWhereAPhotoWasTaken() throws Exception {
    byte[] kept = Judgement.of(UploadExamples.photo(640, 480, 6)).content();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS").doesNotContain("xap").doesNotContain("film");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(picture.getWidth()).isEqualTo(640);
    assertThat(picture.getRGB(100, 100) & 0xFF00).as("red where it was red").isLessThan(0x4000);
    assertThat(new String(Judgement.of(UploadExamples.pngWithPlace(40, 30)).content(), StandardCharsets.ISO_8859_1))
        .doesNotContain(PLACE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void remembersHowTheCameraWasHeld(int orientation) {
    byte[] kept = Judgement.of(UploadExamples.photo(64, 48, orientation)).content();

    if (orientation == 1) assertThat(kept[3] & 0xFF).isNotEqualTo(0xE1);
    else assertThat(kept[31]).isEqualTo((byte) orientation);
    assertThat(Judgement.of(kept).content()).as("a second time changes nothing").isEqualTo(kept);
  }

  @Test
  void survivesEveryCutAndEveryFlippedByte() {
    byte[] photo = UploadExamples.photo(64, 48, 6);
    byte[] pdf = UploadExamples.pdf(1);
    for (byte[] whole : new byte[][] {photo, UploadExamples.pngWithPlace(20, 20), pdf})
      for (int at = 0; at < whole.length; at += whole == pdf ? 9 : 1) {
        judged(Arrays.copyOf(whole, at));
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) 0xA5;
        judged(flipped);
      }
  }

  /** Kept or refused, but never a fault. */
  private static void judged(byte[] content) {
    try {
      Judgement.of(content);
    } catch (FileRefused refused) {
      assertThat(refused.status()).isEqualTo(422);
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
