package org.nuanyang.eligibility.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Judges eligibility for other systems, by the same rules as our own pages. Stores nothing. */
@RestController
@RequestMapping("/api/eligibility")
@Tag(name = "eligibility")
class EligibilityApi {

  private final Eligibility eligibility;
  private final MessageSource messages;

  EligibilityApi(Eligibility eligibility, MessageSource messages) {
    this.eligibility = eligibility;
    this.messages = messages;
  }

  @Operation(
      summary = "Judge eligibility for legal aid",
      description =
          "Proposes; people decide. The rules of the application date apply. econResult keeps apart: CHECK, EXEMPT_VERIFICATION,"
              + " NO_ECON_CONDITION, NO_SCOPE_LIMIT, STATUTORY_APPOINTMENT, NOT_REQUIRED; it is null when the application stops before"
              + " hardship matters. A CHECK can only be settled where the profile has an economic standard; else it is NEEDS_CHECK.")
  @ApiResponse(responseCode = "200", description = "the proposal, its reasons, articles and papers", content = @Content(schema = @Schema(implementation = Verdict.class)))
  @ApiResponse(responseCode = "400", description = "the body is no JSON")
  @ApiResponse(responseCode = "422", description = "unknown codes or impossible values; fields names each field and says what to do", content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = JudgeRequest.class),
              examples = {
                @ExampleObject(name = "wages of a migrant worker", value = """
                    {"profile":"NATIONAL","applicationDate":"2025-03-03","personGroups":["MIGRANT_WORKER"],"matterCode":"M05_WAGE","facts":{"has_counsel":false}}"""),
                @ExampleObject(name = "six days left", value = """
                    {"profile":"NATIONAL","applicationDate":"2025-03-03","personGroups":[],"matterCode":"M05_WAGE","facts":{"days_to_limitation":6}}"""),
                @ExampleObject(name = "notice by a court", value = """
                    {"profile":"NATIONAL","applicationDate":"2025-03-03","personGroups":[],"matterCode":"C03_DEFENCE_NOTICE","facts":{"notice_reason":"CR4","stage":"FIRST_INSTANCE"}}""")
              }))
  @PostMapping("/judge")
  Verdict judge(@org.springframework.web.bind.annotation.RequestBody JsonNode body) {
    Map<String, String> errors = new LinkedHashMap<>();
    Facts facts = JudgeRequest.read(body, errors);
    if (!errors.isEmpty()) {
      errors.replaceAll((field, problem) -> say("eligibility.api." + problem));
      throw new InvalidFacts(errors);
    }
    return eligibility.judge(facts);
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
