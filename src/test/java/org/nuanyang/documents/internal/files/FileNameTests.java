package org.nuanyang.documents.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TYPED                        | ENDING | KEPT
          身份证 正面.JPG              | .jpg   | 身份证 正面.jpg
          ../../etc/passwd             | .pdf   | passwd.pdf
          C:\\Users\\a\\合同.pdf         | .pdf   | 合同.pdf
          photo.jpg.exe                | .jpg   | photo.jpg.jpg
          ''                           | .png   | upload.png
          .htaccess                    | .png   | htaccess.png
          a<b>"c"d?.pdf                | .pdf   | abcd.pdf
          """,
      quoteCharacter = '\'')
  void isHarmless(String typed, String ending, String kept) {
    assertThat(FileName.cleaned(typed == null ? "" : typed, ending)).isEqualTo(kept);
  }

  @org.junit.jupiter.api.Test
  void cannotHideItsEndingOrGrowWithoutEnd() {
    assertThat(FileName.cleaned("gpj\u202Eexe.pdf", ".pdf")).isEqualTo("gpjexe.pdf");
    assertThat(FileName.cleaned("长".repeat(500), ".pdf")).hasSize(84);
    assertThat(FileName.cleaned("a\u0000\r\nSet-Cookie: x", ".pdf")).isEqualTo("aSet-Cookie x.pdf");
  }
}
