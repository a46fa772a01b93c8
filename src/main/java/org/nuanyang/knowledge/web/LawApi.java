package org.nuanyang.knowledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles and citations for other systems. Changes nothing. */
@RestController
@RequestMapping("/api/knowledge/laws")
@Tag(name = "knowledge")
class LawApi {

  private static final int LONGEST = 200;

  private final LawLibrary library;
  private final AskedDay days;

  LawApi(LawLibrary library, AskedDay days) {
    this.library = library;
    this.days = days;
  }

  /** One article as other systems get it. */
  record Article(
      String law, String article, String chapters, List<String> paragraphs, String level, String status, LocalDate inForceFrom,
      @Nullable LocalDate inForceTo, String link) {

    static Article of(ArticleView view) {
      return new Article(
          view.lawName(), view.article(), view.chapters(), view.paragraphs(), view.level().name(), view.status().name(), view.inForceFrom(),
          view.inForceTo(), view.link());
    }
  }

  /** What became of a citation. */
  record Checked(
      String law, String article, String outcome, boolean inForce, @Nullable String text, @Nullable String link, @Nullable String replacedBy) {}

  @Operation(summary = "One article as it applies on a day", description = "Number as 47, 四十七 or 第四十七条; asOf as 2026-11-22, today without it.")
  @GetMapping("/{law}/{number}")
  Article article(@PathVariable String law, @PathVariable String number, @RequestParam(required = false) @Nullable String asOf) {
    return library.article(cut(law), cut(number), days.read(asOf)).map(Article::of).orElseThrow(() -> new Missing("knowledge.missing-article", law, number));
  }

  @Operation(
      summary = "Whether what is cited exists and is in force",
      description = "Article with 款 and 项 behind it; outcome is IN_FORCE, NOT_YET_IN_FORCE, REPEALED, ARTICLE_UNKNOWN or LAW_UNKNOWN.")
  @GetMapping("/check")
  Checked check(
      @RequestParam String law, @RequestParam(defaultValue = "") String article, @RequestParam(required = false) @Nullable String asOf) {
    CitationCheck check = library.check(new Citation(cut(law), cut(article)), days.read(asOf));
    return new Checked(
        check.citation().law(), check.citation().article(), check.outcome().name(), check.inForce(), check.quoted(), check.link(), check.replacedBy());
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
