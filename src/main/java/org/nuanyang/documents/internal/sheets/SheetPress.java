package org.nuanyang.documents.internal.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.documents.internal.papers.PaperFonts;
import org.nuanyang.documents.internal.papers.PdfPress;
import org.nuanyang.language.MachineLabel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Prints described papers; a crowd waits in line, so that it takes no more memory than a few. */
@Component
class SheetPress implements SheetPrinter {

  private static final int WORD_FILES_AT_A_TIME = 4;

  private final Semaphore writing = new Semaphore(WORD_FILES_AT_A_TIME);
  private final PaperFonts fonts;
  private final FixedWords words;
  private final WordLook look = new WordLook();
  private final Clock clock;
  private final String producer;
  private final JsonMapper json;
  private final String style;

  SheetPress(
      PaperFonts fonts, MessageSource messages, Clock clock, @Value("${nuanyang.label.producer}") String producer, JsonMapper json)
      throws IOException {
    this.fonts = fonts;
    this.words = new FixedWords(messages);
    this.clock = clock;
    this.producer = producer;
    this.json = json;
    this.style = new ClassPathResource("documents/sheet.css").getContentAsString(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] pdf(PaperSheet sheet) {
    List<PdfPress.Mark> marks = sheet.machineMade() ? List.of(new PdfPress.Mark(MachineLabel.NAME, label(sheet))) : List.of();
    return fonts.lend(pair -> PdfPress.print(SheetPage.of(sheet, style, words), pair, marks));
  }

  @Override
  public byte[] docx(PaperSheet sheet) {
    writing.acquireUninterruptibly();
    try {
      return WordFile.of(sheet, look, words, clock.instant(), sheet.machineMade() ? label(sheet) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writing.release();
    }
  }

  /** The hidden label (人工智能生成合成内容标识办法 第五条); its number is the same for the same text in both forms. */
  private String label(PaperSheet sheet) {
    UUID number = UUID.nameUUIDFromBytes(sheet.toString().getBytes(StandardCharsets.UTF_8));
    return json.writeValueAsString(MachineLabel.of(producer, number.toString()));
  }
}
