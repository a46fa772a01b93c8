package org.nuanyang.deadlines.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.NotReckonable;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.shared.Refusal;
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
  @ApiResponse(responseCode = "422", description = "unknown profile or rule, or dates that cannot be; see fields")
  @PostMapping("/compute")
  ComputeAnswer compute(@RequestBody ComputeRequest request) {
    Map<String, String> errors = new LinkedHashMap<>();
    ReckonDeadline order = request.read(errors);
    errors.replaceAll((field, key) -> words.text(key));
    if (!errors.isEmpty()) throw new NotCounted(errors);
    try {
      return ComputeAnswer.of(rules.reckon(order), words);
    } catch (NotReckonable refused) {
      throw new NotCounted(Map.of(refused.field(), words.text(refused.messageKey(), refused.arguments())));
    }
  }

  /** What was sent cannot be counted; says for each field what to do. */
  private static final class NotCounted extends Refusal {

    private final transient Map<String, String> sentences;

    NotCounted(Map<String, String> sentences) {
      super("deadlines.error.title");
      this.sentences = sentences;
    }

    @Override
    public Map<String, String> fields() {
      return sentences;
    }

    @Override
    public int status() {
      return 422;
    }
  }
}
