package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.testing.LibreOffice;

/** A lawyer's word processor opens what the platform writes and prints what it says. */
class OfficeOpensSheetsTests {

  @Test
  void opensEverySheetAndPrintsIt() throws Exception {
    Map<String, PaperSheet> sheets = new LinkedHashMap<>();
    sheets.put("arbitration", SheetExamples.arbitration());
    sheets.put("opinion", SheetExamples.opinion());
    sheets.put("table", new PaperSheet("长表", List.of(SheetExamples.longTable()), false));
    for (int seed = 0; seed < 12; seed++) sheets.put("nasty-" + seed, NastyTexts.sheet(seed));
    Map<String, byte[]> files = new LinkedHashMap<>();
    sheets.forEach((name, sheet) -> files.put(name, SheetExamples.PRESS.docx(sheet)));
    files.put("broken", new byte[] {'P', 'K', 3, 4});

    Map<String, String> read = LibreOffice.read(files);

    assertThat(read.keySet()).containsExactlyElementsOf(sheets.keySet()); // and not the broken one
    assertThat(Told.difference(plain(read.get("arbitration")), plain(Told.by(SheetExamples.arbitration(), true)))).isEmpty();
    assertThat(read.get("arbitration").codePoints().filter(sign -> sign == '☑')).hasSize(4);
    assertThat(Told.squeezed(read.get("opinion"))).contains("AI生成");
    assertThat(Told.squeezed(read.get("arbitration"))).contains("第1页共3页").contains("第3页共3页").doesNotContain("AI生成");
    assertThat(Told.squeezed(read.get("table")).split("证明目的", -1).length).as("heads repeated").isGreaterThan(5);
    assertThat(Told.squeezed(read.get("table"))).contains("证据第200号");
    for (int seed = 0; seed < 12; seed++) assertThat(Told.squeezed(read.get("nasty-" + seed))).contains("头").contains("尾");
  }

  /** Boxes come from another font, which the reader of the PDF tells after the rest of a line. */
  private static String plain(String text) {
    return Told.squeezed(text).replaceAll("第\\d+页共\\d+页|[☑□]", "");
  }
}
