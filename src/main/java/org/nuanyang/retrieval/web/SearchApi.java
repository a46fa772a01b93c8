package org.nuanyang.retrieval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.retrieval.Reason;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds articles for other systems. Changes nothing and stores nothing. */
@RestController
@RequestMapping("/api/knowledge")
@Tag(name = "knowledge")
class SearchApi {

  private final Retrieval retrieval;
  private final MessageSource messages;
  private final Clock clock;

  SearchApi(Retrieval retrieval, MessageSource messages, Clock clock) {
    this.retrieval = retrieval;
    this.messages = messages;
    this.clock = clock;
  }

  @Operation(
      summary = "Find the articles that answer a question in everyday words",
      description =
          "Only what is in force on the day is found. National texts come in hits, the region's own texts in regional, the"
              + " guides for such questions in guides, best first. byMeaning is false while vectors are being made and words"
              + " alone decide.")
  @ApiResponse(responseCode = "200", description = "what was found; empty lists when nothing was")
  @ApiResponse(responseCode = "400", description = "no question, too long a question, size outside 1 to 100, or no date")
  @GetMapping("/search")
  Answer search(
      @Parameter(description = "the question, 1 to 2,000 characters", example = "老板拖欠工资怎么办") @RequestParam String q,
      @Parameter(description = "articles of each list, 1 to 100") @RequestParam(defaultValue = "10") int size,
      @Parameter(description = "the day whose law is asked for; today when absent", example = "2026-11-22")
          @RequestParam(required = false) @Nullable LocalDate asOf) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    Findings found = retrieval.search(new SearchQuestion(q, size, day));
    return new Answer(
        found.national().stream().map(this::line).toList(),
        found.regional().stream().map(this::line).toList(),
        found.guides().stream().map(guide -> new GuideLine(guide.guide(), guide.title(), rounded(guide.score()))).toList(),
        found.byMeaning());
  }

  private Line line(Hit hit) {
    String why = hit.why().stream().map(this::sentence).collect(Collectors.joining("；"));
    return new Line(hit.law(), hit.article() == null ? "" : hit.article(), hit.title(), hit.text(), hit.status().name(),
        rounded(hit.score()), why);
  }

  private String sentence(Reason reason) {
    Object[] words = {String.join("、", reason.words())};
    return messages.getMessage(reason.kind().messageKey(), words, Locale.SIMPLIFIED_CHINESE);
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  /** What was found. */
  record Answer(List<Line> hits, List<Line> regional, List<GuideLine> guides, boolean byMeaning) {}

  /** An article found, with its place among the others and the reason. */
  record Line(String law, String article, String title, String text, String status, double score, String why) {}

  /** A guide for such questions. */
  record GuideLine(String guide, String title, double score) {}
}
