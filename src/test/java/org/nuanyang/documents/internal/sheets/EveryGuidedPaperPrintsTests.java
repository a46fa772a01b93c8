package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.PaperBook;
import org.nuanyang.drafting.internal.layout.SheetLayout;

/** What was answered in the example of each guided document is read back from its PDF and its Word file. */
class EveryGuidedPaperPrintsTests {

  @Test
  void withWhatWasAnswered() throws IOException {
    List<Definition> book = PaperBook.read(new ArrayList<>());
    var lost = new TreeSet<String>();
    for (Definition one : book) {
      Answers answers = DraftingExamples.read(one).answers();
      PaperSheet sheet = SheetLayout.of(one, answers);
      String pdf = Told.squeezed(pdf(SheetExamples.PRESS.pdf(sheet)));
      String word = Told.squeezed(word(SheetExamples.PRESS.docx(sheet)));
      for (String typed : DraftingExamples.typed(one, answers)) {
        String wanted = Told.squeezed(typed);
        if (!pdf.contains(wanted) && !inCells(pdf, wanted)) lost.add(one.face().id() + ".pdf: " + typed);
        if (!word.contains(wanted)) lost.add(one.face().id() + ".docx: " + typed);
      }
    }
    assertThat(lost).isEmpty();
    assertThat(book).hasSizeGreaterThanOrEqualTo(30);
  }

  /** The reader of a PDF goes line by line over all cells of a row; what stands in a narrow cell is torn. */
  private static boolean inCells(String pdf, String wanted) {
    for (int i = 0; i < wanted.length(); i += 2) if (!pdf.contains(wanted.substring(i, Math.min(wanted.length(), i + 2)))) return false;
    return true;
  }

  private static String pdf(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(document).replaceAll("第\\s*\\d+\\s*页\\s*共\\s*\\d+\\s*页", "");
    }
  }

  private static String word(byte[] content) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content)); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }
}
