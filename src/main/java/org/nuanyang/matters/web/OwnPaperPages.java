package org.nuanyang.matters.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.PaperRead;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Missing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The citizen's own papers as PDF. */
@Controller
class OwnPaperPages {

  private final FindMatters find;
  private final Matters matters;
  private final OwnPapers own;
  private final Papers papers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OwnPaperPages(FindMatters find, Matters matters, OwnPapers own, Papers papers, ApplicationEventPublisher events, Clock clock) {
    this.find = find;
    this.matters = matters;
    this.own = own;
    this.papers = papers;
    this.events = events;
    this.clock = clock;
  }

  @GetMapping("/follow/{number}/papers/{paper}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String number, @PathVariable UUID paper, HttpSession session) {
    String phone = ProvenPhone.of(session).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    MatterId matter =
        find.ofCitizen(number, phone).or(() -> find.ofBystander(number, phone)).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    PaperView found =
        own.of(matters.facts(matter), phone).stream()
            .filter(one -> one.id().value().equals(paper))
            .findFirst()
            .orElseThrow(() -> new Missing("matters.follow.prove-first"));
    byte[] printed = papers.pdf(found.id());
    opened(matter, found, phone);
    ContentDisposition name =
        ContentDisposition.inline().filename(found.title() + ".pdf", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(printed);
  }

  /** Told only once it could be printed: what nobody got to see was not read. */
  private void opened(MatterId matter, PaperView paper, String phone) {
    matters.facts(matter).people().stream()
        .filter(one -> one.role() != PersonRole.OPPONENT && one.phone().equals(phone))
        .flatMap(one -> Stream.ofNullable(one.id()))
        .findFirst()
        .ifPresent(person -> events.publishEvent(new PaperRead(matter, paper.id(), person, clock.instant())));
  }
}
