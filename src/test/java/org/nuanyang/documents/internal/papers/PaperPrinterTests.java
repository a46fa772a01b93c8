package org.nuanyang.documents.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.documents.PaperField;
import org.nuanyang.documents.PaperType;

class PaperPrinterTests {

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void printsEveryValue(PaperType type) throws Exception {
    IssuedPaper paper = PaperExamples.paper(type);

    byte[] pdf = Workbench.PRINTER.pdf(paper).pdf();
    keepForLooking(type, pdf);

    String printed = inDigits(textOf(pdf));
    for (PaperField field : type.fields())
      for (String value : values(paper.fields().get(field.name()), field))
        assertThat(printed).as(field.name()).contains(squeezed(value));
    assertThat(printed).contains(squeezed(paper.number())).contains(paper.code());
  }

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void embedsItsFontsForTheArchive(PaperType type) throws Exception {
    try (PDDocument document = Loader.loadPDF(Workbench.PRINTER.pdf(PaperExamples.paper(type)).pdf())) {
      for (PDPage page : document.getPages())
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("NotoSerifSC");
        }
      assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .as("PDF/A").contains("pdfaid:part").contains("2");
    }
  }

  @ParameterizedTest
  @EnumSource(PaperType.class)
  void carriesAQrThatLeadsToItsVerification(PaperType type) throws Exception {
    byte[] pdf = Workbench.PRINTER.pdf(PaperExamples.paper(type)).pdf();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage leaf = new PDFRenderer(document).renderImageWithDPI(page, 200);
        assertThat(decoded(leaf)).isEqualTo("https://nuanyang.example/verify/" + PaperExamples.CODE);
      }
    }
  }

  @Test
  void sealsOnlyWhatTheOrganisationIssues() throws Exception {
    for (PaperType type : PaperType.values()) {
      try (PDDocument document = Loader.loadPDF(Workbench.PRINTER.pdf(PaperExamples.paper(type)).pdf())) {
        int red = 0;
        for (int page = 0; page < document.getNumberOfPages(); page++)
          red += redDots(new PDFRenderer(document).renderImageWithDPI(page, 50));
        if (type.sealed()) assertThat(red).as(type.name()).isGreaterThan(400);
        else assertThat(red).as(type.name()).isZero();
      }
    }
  }

  @Test
  void showsRareSignsAndLongNames() throws Exception {
    String rare = "㛃犇𠅤龘喆";
    String longName = "阿卜杜热西提·买买提吐尔逊·伊布拉音江·阿不都热合曼";
    Map<String, Object> people = Map.of("applicant", rare, "matter", longName, "reason", "很长的理由，".repeat(400));

    PaperPrinter.Print print = Workbench.PRINTER.pdf(PaperExamples.paper(PaperType.REFUSAL_DECISION, people));

    assertThat(textOf(print.pdf())).contains(rare).contains(longName);
    assertThat(print.pages()).isGreaterThan(2);
    Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("long.pdf"), print.pdf());
  }

  @Test
  void breaksWordsWithoutEndInsideTheirCells() throws Exception {
    Map<String, Object> endless = Map.of("address", "x".repeat(300), "matter", "1".repeat(120), "facts", "y".repeat(900));

    byte[] pdf = Workbench.PRINTER.pdf(PaperExamples.paper(PaperType.APPLICATION_FORM, endless)).pdf();

    Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("endless.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage leaf = new PDFRenderer(document).renderImageWithDPI(0, 72);
      int margin = Math.round(24 / 25.4f * 72) - 3;
      for (int x = leaf.getWidth() - margin; x < leaf.getWidth(); x++)
        for (int y = 0; y < leaf.getHeight(); y++) assertThat(leaf.getRGB(x, y) & 0xFFFFFF).as("ink at %d,%d", x, y).isEqualTo(0xFFFFFF);
    }
  }

  @Test
  void neverTakesTextForMarkup() throws Exception {
    String script = "<script>alert('x')</script>&amp;<b>\"${1+1}#{kit.name}[[1]]";
    IssuedPaper paper = PaperExamples.paper(PaperType.GRANT_DECISION, Map.of("applicant", script, "reason", script));

    assertThat(Workbench.PRINTER.html(paper)).doesNotContain("<script>alert").contains("&lt;script&gt;");
    assertThat(textOf(Workbench.PRINTER.pdf(paper).pdf())).contains(squeezed(script));
  }

  @Test
  void saysTheSameOnTheScreen() {
    for (PaperType type : PaperType.values()) {
      String page = Workbench.PRINTER.html(PaperExamples.paper(type));
      assertThat(page).doesNotContain("style=").doesNotContain("<style").doesNotContain("??");
      assertThat(page).contains(PaperExamples.NUMBER).containsOnlyOnce(PaperExamples.CODE);
    }
  }

  private static String decoded(BufferedImage leaf) throws Exception {
    int[] dots = leaf.getRGB(0, 0, leaf.getWidth(), leaf.getHeight(), null, 0, leaf.getWidth());
    var source = new RGBLuminanceSource(leaf.getWidth(), leaf.getHeight(), dots);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }

  private static int redDots(BufferedImage leaf) {
    int red = 0;
    for (int x = 0; x < leaf.getWidth(); x++)
      for (int y = 0; y < leaf.getHeight(); y++) {
        var colour = new Color(leaf.getRGB(x, y));
        if (colour.getRed() > 150 && colour.getGreen() < 120 && colour.getBlue() < 120) red++;
      }
    return red;
  }

  static void keepForLooking(PaperType type, byte[] pdf) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(type.slug() + ".pdf"), pdf);
    Files.writeString(folder.resolve(type.slug() + ".html"), Workbench.PRINTER.html(PaperExamples.paper(type)));
  }

  private static List<String> values(Object value, PaperField field) {
    if (value == null) return List.of();
    if (field.name().equals("citations")) return ((List<?>) value).stream().map(one -> one.toString().replaceAll("《.*》", "")).toList();
    return switch (field.shape()) {
      case TEXT -> List.of(value.toString());
      case DATE -> {
        String[] parts = value.toString().split("-");
        yield List.of(parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日");
      }
      case MONEY -> List.of(String.format("%,.2f", Double.parseDouble(value.toString())));
      case LINES -> ((List<?>) value).stream().map(Object::toString).toList();
      case ROWS -> ((List<?>) value).stream().flatMap(row -> ((Map<?, ?>) row).values().stream()).map(Object::toString).toList();
    };
  }

  static String textOf(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  /** The date under a signature stands in numerals: 二〇二六年三月五日. */
  private static String inDigits(String printed) {
    return printed.replace("二〇二六年三月五日", "2026年3月5日").replace("二〇二六年五月六日", "2026年5月6日");
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
