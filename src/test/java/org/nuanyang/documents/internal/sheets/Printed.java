package org.nuanyang.documents.internal.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Printed papers read back, as a reader's program does. Texts are without spaces. */
public final class Printed {

  private Printed() {}

  /** What a PDF says, without what stands at the head and foot of each page. */
  public static String textOf(byte[] pdf) throws IOException {
    return withoutMargins(allOf(pdf));
  }

  public static String withoutMargins(String text) {
    return Told.squeezed(text).replaceAll("第\\d+页共\\d+页", "").replace("AI生成：本文由人工智能自动写成，没有经律师审核", "");
  }

  static String allOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Every font of a PDF by its name, and whether it is inside. */
  public static Map<String, Boolean> fontsOf(byte[] pdf) throws IOException {
    Map<String, Boolean> fonts = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<COSBase> walked = Collections.newSetFromMap(new IdentityHashMap<>());
      for (PDPage page : document.getPages()) walk(page.getResources(), fonts, walked);
    }
    return fonts;
  }

  private static void walk(PDResources resources, Map<String, Boolean> fonts, Set<COSBase> walked) throws IOException {
    if (resources == null || !walked.add(resources.getCOSObject())) return;
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      fonts.put(font.getName(), font.isEmbedded());
    }
    for (COSName name : resources.getXObjectNames())
      if (resources.getXObject(name) instanceof PDFormXObject form) walk(form.getResources(), fonts, walked);
  }

  /** What a Word file says. */
  public static String textOfWord(byte[] docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return textOf(document);
    }
  }

  static String textOf(XWPFDocument document) {
    return Told.squeezed(document.getBodyElements().stream().map(Printed::textOf).collect(Collectors.joining()));
  }

  private static String textOf(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> paragraph.getText();
      case XWPFTable table -> table.getRows().stream().flatMap(row -> row.getTableCells().stream()).map(cell -> cell.getText()).collect(Collectors.joining());
      default -> "";
    };
  }
}
