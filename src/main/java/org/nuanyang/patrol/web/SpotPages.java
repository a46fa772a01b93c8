package org.nuanyang.patrol.web;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.SpotPapers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was photographed and said on the spot: opened, and turned into words, on the page of its card. */
@Controller
@RequestMapping("/desk/patrol/cards/{id}/spot/{file}")
class SpotPages {

  private final SpotPapers spot;

  SpotPages(SpotPapers spot) {
    this.spot = spot;
  }

  @GetMapping
  ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
    return spot.open(id, file, by).shown();
  }

  @PostMapping("/hear")
  String hear(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
    spot.hear(id, file, by);
    return "redirect:/desk/patrol/cards/" + id + "#spot";
  }

  @PostMapping("/write")
  String write(@PathVariable UUID id, @PathVariable UUID file, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String text, Actor by) {
    spot.write(id, file, version, PatrolWords.said(text, SpotPapers.LONGEST_WORDS), by);
    return "redirect:/desk/patrol/cards/" + id + "?saved";
  }
}
