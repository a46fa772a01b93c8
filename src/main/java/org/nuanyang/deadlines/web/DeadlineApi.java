package org.nuanyang.deadlines.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.NotReckonable;
import org.nuanyang.deadlines.ReckonDeadline;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts terms for other systems. Changes nothing and stores nothing. */
@RestController
@RequestMapping("/api/deadlines")
@Tag(name = "deadlines")
class DeadlineApi {

  private final DeadlineRules rules;
  private final ProofWords words;

  DeadlineApi(DeadlineRules rules, ProofWords words) {
    this.rules = rules;
    this.words = words;
  }

  @Operation(
      summary = "Count one term and show the working",
      description =
          "Rows D01 to D45 and the local promises, by the rule profile of a city. Profiles: NATIONAL, R-BT25, R-BT22,"
              + " R-CF22A, R-CF22B, R-PDS20. The opening day is not counted; hours run from the moment; a last day of"
              + " rest gives way to the next working day unless the row says otherwise.")
  @ApiResponse(responseCode = "200", description = "counted")
  @ApiResponse(responseCode = "422", description = "unknown profile or rule, or dates that cannot be; see errors")
  @PostMapping("/compute")
  ResponseEntity<Object> compute(@RequestBody ComputeRequest request) {
    Map<String, String> errors = ComputeRequest.noErrors();
    ReckonDeadline order = request.read(errors);
    if (!errors.isEmpty()) return refused(errors);
    return ResponseEntity.ok(ComputeAnswer.of(rules.reckon(order), words));
  }

  @ExceptionHandler
  ResponseEntity<Object> notReckonable(NotReckonable refusal) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT, Map.of(refusal.field(), words.text(refusal.messageKey(), refusal.arguments())));
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException broken) {
    return problem(HttpStatus.BAD_REQUEST, Map.of("body", words.text("deadlines.error.body")));
  }

  private ResponseEntity<Object> refused(Map<String, String> keys) {
    Map<String, String> sentences = new LinkedHashMap<>();
    keys.forEach((field, key) -> sentences.put(field, words.text(key)));
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, sentences);
  }

  private ResponseEntity<Object> problem(HttpStatusCode status, Map<String, String> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.text("deadlines.error.title"));
    problem.setProperty("errors", errors);
    return ResponseEntity.status(status).body(problem);
  }
}
