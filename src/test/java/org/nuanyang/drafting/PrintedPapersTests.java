package org.nuanyang.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.internal.sheets.Printed;
import org.nuanyang.documents.internal.sheets.SheetExamples;
import org.nuanyang.documents.internal.sheets.Told;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.PaperBook;
import org.nuanyang.drafting.internal.layout.SheetLayout;
import org.nuanyang.testing.LibreOffice;

/** Every guided document, filled by its example, comes out of the printer with all that was answered, as PDF and as Word. */
class PrintedPapersTests {

  private final Map<String, PaperSheet> sheets = sheets();
  private final TreeSet<String> wrong = new TreeSet<>();

  private static Map<String, PaperSheet> sheets() {
    Map<String, PaperSheet> sheets = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (Definition one : PaperBook.read(faults))
      if (DraftingExamples.exists(one.face().id())) sheets.put(one.face().id(), SheetLayout.of(one, DraftingExamples.read(one).answers()));
    assertThat(sheets).hasSizeGreaterThan(40);
    return sheets;
  }

  @Test
  void saysItAllAsPdfWithItsFontsInside() throws Exception {
    for (Map.Entry<String, PaperSheet> one : sheets.entrySet()) {
      byte[] pdf = SheetExamples.PRESS.pdf(one.getValue());
      compare(one.getKey(), Printed.textOf(pdf), Told.by(one.getValue(), true));
      Printed.fontsOf(pdf).forEach((font, embedded) -> {
        if (!embedded) wrong.add(one.getKey() + ": " + font + " is not inside");
      });
      if (Printed.textOf(pdf).contains("〓")) wrong.add(one.getKey() + ": a sign that no font has");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void saysItAllInWordAndOpensInAnOffice() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    sheets.forEach((id, sheet) -> files.put(id, SheetExamples.PRESS.docx(sheet)));
    for (Map.Entry<String, PaperSheet> one : sheets.entrySet())
      compare(one.getKey(), Printed.textOfWord(files.get(one.getKey())), Told.by(one.getValue(), false));
    assertThat(wrong).isEmpty();

    Map<String, String> opened = LibreOffice.read(files);

    assertThat(opened.keySet()).containsExactlyElementsOf(files.keySet());
    opened.forEach((id, text) -> compare(id, plain(text), plain(Told.by(sheets.get(id), true))));
    assertThat(wrong).isEmpty();
  }

  private void compare(String id, String found, String wanted) {
    PaperSheet sheet = sheets.get(id);
    String difference = Told.difference(Told.withoutHeads(found, sheet), Told.withoutHeads(wanted, sheet));
    if (!difference.isEmpty()) wrong.add(id + ": " + difference);
  }

  /** Boxes come from another font, which the reader of the PDF tells after the rest of a line. */
  private static String plain(String text) {
    return Printed.withoutMargins(text).replaceAll("[☑□]", "");
  }
}
