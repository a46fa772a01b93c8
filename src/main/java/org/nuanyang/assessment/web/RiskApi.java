package org.nuanyang.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.FactsUnclear;
import org.nuanyang.matters.Category;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Risk assessment for other systems. Stores nothing. */
@RestController
@RequestMapping("/api/risk")
@Tag(name = "risk")
class RiskApi {

  private final Assessments assessments;
  private final RiskJson json;

  RiskApi(Assessments assessments, RiskJson json) {
    this.assessments = assessments;
    this.json = json;
  }

  @Operation(summary = "All checklists and what they ask", description = "Each fact with its type, question and options; a fact may always be left out.")
  @GetMapping
  List<Map<String, Object>> all() {
    return assessments.all().stream().map(json::description).toList();
  }

  @Operation(
      summary = "Look at a dispute from six sides",
      description =
          "Takes one object with the facts by id; bare, or under \"facts\"; several options as a list. Answers with the views and their"
              + " findings (grade NONE, SOME, SERIOUS or UNKNOWN, never a chance of winning), the missing facts with what each answer would"
              + " change, the ways to go, the issues with what is shown and what is not, and the terms that run out.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "LABOR", value = """
                  {"claim":"wages","still":"left","relation":"company","left_on":"2026-06-01","papers":["bank","chat"]}""")))
  @ApiResponse(responseCode = "200", description = "looked at")
  @ApiResponse(responseCode = "400", description = "the body is no JSON object")
  @ApiResponse(responseCode = "422", description = "fields names each fact that cannot be used with a sentence, errors with a code besides")
  @PostMapping("/{category}")
  ResponseEntity<Object> assess(
      @PathVariable Category category, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
    Map<String, String> facts = RiskJson.read(body);
    if (facts == null) return json.problem(HttpStatus.BAD_REQUEST, "BAD_BODY", "assessment.fault.body", List.of(), request);
    try {
      return ResponseEntity.ok(json.assessment(assessments.assess(category, facts)));
    } catch (FactsUnclear unclear) { // here, so that the answer carries its own codes
      return json.problem(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_INPUT", unclear.messageKey(), unclear.faults(), request);
    }
  }
}
