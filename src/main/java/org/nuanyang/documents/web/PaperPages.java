package org.nuanyang.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Issued papers for staff: on the screen, and as PDF. */
@Controller
class PaperPages {

  private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Papers papers;
  private final AuditTrail audit;

  PaperPages(Papers papers, AuditTrail audit) {
    this.papers = papers;
    this.audit = audit;
  }

  @GetMapping("/desk/papers/{id}")
  ResponseEntity<byte[]> read(@PathVariable UUID id, Actor by) {
    PaperId paper = opened(id, by);
    return ResponseEntity.ok()
        .contentType(PAGE)
        .cacheControl(CacheControl.noStore())
        .body(papers.html(paper).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/desk/papers/{id}.pdf")
  ResponseEntity<byte[]> print(@PathVariable UUID id, Actor by) {
    PaperId paper = opened(id, by);
    PaperView view = papers.view(paper);
    return new FileContent(view.title() + view.number() + ".pdf", "application/pdf", papers.pdf(paper)).shown();
  }

  private PaperId opened(UUID id, Actor by) {
    PaperId paper = new PaperId(id);
    papers.mustSee(paper, by);
    audit.viewed(by, "paper", id);
    return paper;
  }
}
