package org.nuanyang.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A described paper to take home, as Word or PDF. Browsers keep no copy of their own. */
@Component
public class PaperDownload {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final SheetPrinter printer;

  PaperDownload(SheetPrinter printer) {
    this.printer = printer;
  }

  /** @param format {@code docx}; anything else is a PDF */
  public ResponseEntity<byte[]> of(PaperSheet sheet, String format) {
    return format.equals("docx")
        ? file(printer.docx(sheet), MediaType.parseMediaType(WORD), ContentDisposition.attachment(), sheet.title() + ".docx")
        : file(printer.pdf(sheet), MediaType.APPLICATION_PDF, ContentDisposition.attachment(), sheet.title() + ".pdf");
  }

  /** A PDF that opens in the browser, ready to be printed. */
  public ResponseEntity<byte[]> shown(PaperSheet sheet) {
    return file(printer.pdf(sheet), MediaType.APPLICATION_PDF, ContentDisposition.inline(), sheet.title() + ".pdf");
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, ContentDisposition.Builder disposition, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(name, StandardCharsets.UTF_8).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
