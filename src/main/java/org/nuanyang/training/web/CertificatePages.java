package org.nuanyang.training.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Refusal;
import org.nuanyang.training.Certificate;
import org.nuanyang.training.TrainingRecords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The certificate as a PDF for its owner, and the page on which anybody checks one. */
@Controller
class CertificatePages {

  private static final int LOOKS_AN_HOUR = 60;

  private final TrainingRecords records;
  private final SheetPrinter printer;
  private final RateLimits limits;
  private final TrainingWords words;

  CertificatePages(TrainingRecords records, SheetPrinter printer, RateLimits limits, TrainingWords words) {
    this.records = records;
    this.printer = printer;
    this.limits = limits;
    this.words = words;
  }

  @GetMapping("/desk/training/certificates/{certificate}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID certificate, Actor by) {
    byte[] pdf = printer.pdf(sheet(records.certificate(certificate, by)));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CACHE_CONTROL, "no-store").body(pdf);
  }

  private PaperSheet sheet(Certificate of) {
    String title = words.say("training.certificate");
    String link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/training/" + of.code()).toUriString();
    String day = words.say("training.day", of.completedOn().getYear(), of.completedOn().getMonthValue(), of.completedOn().getDayOfMonth());
    return new PaperSheet(
        title,
        List.of(
            new Block.Title(title),
            new Block.Subtitle(words.say("training.certificate.number", String.valueOf(of.year()), String.valueOf(of.number()))),
            new Block.Paragraph(words.say("training.certificate.text", of.name(), of.unit(), of.course(), of.hours(), day)),
            new Block.Signatures(List.of(new Block.Signature(of.issuer())), day),
            new Block.Note(words.say("training.certificate.check", link, of.code()))),
        false);
  }

  @GetMapping("/training/{code}")
  String check(@PathVariable String code, Model model) {
    if (!limits.allow("training-check", Source.address(), LOOKS_AN_HOUR, Duration.ofHours(1))) throw new Refusal("training.too-often");
    Certificate found = code.length() > 40 ? null : records.checked(code).orElse(null);
    model.addAttribute("found", found);
    if (found != null) model.addAttribute("name", new PersonName(found.name()).masked());
    return "training/check";
  }
}
