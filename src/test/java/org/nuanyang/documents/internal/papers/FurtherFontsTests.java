package org.nuanyang.documents.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurtherFontsTests {

  /** Tibetan stands for whatever the shipped fonts lack. */
  private static final Path TIBETAN = Path.of("/usr/share/fonts/truetype/noto/NotoSerifTibetan-Regular.ttf");

  private static final String PAGE =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>body { font-family: \"Noto Serif SC\", \"Nuanyang Further 1\"; }</style></head><body>名བོ字</body></html>";

  @TempDir Path folder;

  @Test
  void printsSignsOfFontsThatTheCityPutThere() throws Exception {
    assumeTrue(Files.exists(TIBETAN), "no font at " + TIBETAN);
    assertThat(printed(new PaperFonts(folder))).isEqualTo("名〓字");

    Files.copy(TIBETAN, folder.resolve("b.ttf"));
    Files.writeString(folder.resolve("a.ttf"), "no font at all");
    Files.writeString(folder.resolve("read-me.txt"), "fonts");

    assertThat(printed(new PaperFonts(folder))).isEqualTo("名བོ字");
  }

  @Test
  void leavesAloneWhatMayNotBeEmbedded() throws Exception {
    assumeTrue(Files.exists(TIBETAN), "no font at " + TIBETAN);
    byte[] font = Files.readAllBytes(TIBETAN);
    font[placeOf(font, "OS/2") + 9] = 2; // fsType: restricted
    Files.write(folder.resolve("a.ttf"), font);

    assertThat(printed(new PaperFonts(folder))).isEqualTo("名〓字");
  }

  private static String printed(PaperFonts fonts) throws Exception {
    return PaperPrinterTests.textOf(fonts.lend(pair -> PdfPress.print(PAGE, pair, List.of())));
  }

  /** Where a table of a font begins, by the font's directory. */
  private static int placeOf(byte[] font, String table) {
    for (int at = 12; ; at += 16) {
      if (!new String(font, at, 4, java.nio.charset.StandardCharsets.US_ASCII).equals(table)) continue;
      return java.nio.ByteBuffer.wrap(font, at + 8, 4).getInt();
    }
  }
}
