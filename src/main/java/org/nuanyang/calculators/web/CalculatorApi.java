package org.nuanyang.calculators.web;

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
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.NotCalculable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculators for other systems. Stores nothing. */
@RestController
@RequestMapping("/api/calculators")
@Tag(name = "calculators")
class CalculatorApi {

  private final Calculators calculators;
  private final SheetJson json;

  CalculatorApi(Calculators calculators, SheetJson json) {
    this.calculators = calculators;
    this.json = json;
  }

  @Operation(
      summary = "All calculators and what they ask",
      description = "Each input with its type, unit, range, options and meaning, each result with its type, unit and meaning.")
  @GetMapping
  List<Map<String, Object>> all() {
    return calculators.all().stream().map(json::description).toList();
  }

  @Operation(summary = "One calculator and what it asks")
  @ApiResponse(responseCode = "404", description = "there is no calculator of that id")
  @GetMapping("/{id}")
  Map<String, Object> one(@PathVariable String id) {
    return json.description(calculators.find(id));
  }

  @Operation(
      summary = "Work a sum out",
      description =
          "Takes one object with the inputs by name, as numbers or texts; bare, or under \"inputs\". Answers with the results by"
              + " name (money, rates and shares as decimal texts, counts as numbers, days as ISO texts; null where a result does not"
              + " apply), lines (the worked sheet), parameters_used, warnings, citations and the inputs as they were understood.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "litigation_acceptance_fee", value = """
                  {"case_kind":"PROPERTY","claim_amount":"80000","discount_events":["SIMPLIFIED"]}""")))
  @ApiResponse(responseCode = "200", description = "worked out")
  @ApiResponse(responseCode = "400", description = "the body is no JSON object")
  @ApiResponse(
      responseCode = "422",
      description = "code INVALID_INPUT or PARAMETER_MISSING; fields names each field with a sentence, errors with a code besides")
  @PostMapping("/{id}")
  ResponseEntity<Object> work(
      @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
    calculators.find(id);
    Map<String, Object> given = SheetJson.read(body);
    if (given == null) return json.problem(HttpStatus.BAD_REQUEST, "BAD_BODY", "calculators.error.body", List.of(), request);
    try {
      return ResponseEntity.ok(json.sheet(calculators.work(id, given)));
    } catch (NotCalculable refused) { // here, so that the answer carries its own codes
      return json.problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), refused.messageKey(), refused.faults(), request);
    }
  }
}
