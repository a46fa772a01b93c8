package org.nuanyang.assessment.web;

import java.nio.charset.StandardCharsets;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A paper to take home, as PDF or Word. */
@Component
class Printed {

  private final SheetPrinter printer;

  Printed(SheetPrinter printer) {
    this.printer = printer;
  }

  ResponseEntity<byte[]> of(PaperSheet sheet, String format) {
    return format.equals("docx")
        ? file(printer.docx(sheet), sheet.title() + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        : file(printer.pdf(sheet), sheet.title() + ".pdf", MediaType.APPLICATION_PDF_VALUE);
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name, String type) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
