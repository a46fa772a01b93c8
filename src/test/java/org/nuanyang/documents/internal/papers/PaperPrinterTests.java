package org.nuanyang.documents.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
