package org.nuanyang.patrol.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DisputeFeed;
import org.nuanyang.patrol.DisputeFeed.HandedIn;
import org.nuanyang.patrol.HandIn;
import org.nuanyang.shared.SignedRequest;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Disputes from the hotline 12345 and the governance centre (综治中心). Signed like notices of organs. */
@RestController
@RequestMapping("/api/organ/patrol")
@Tag(name = "patrol")
class FeedApi {

  private static final String SIGNING =
      " Signed as described for /api/organ/notices: X-Organ-Key, X-Timestamp, X-Nonce, X-Signature-Algorithm (HMAC-SM3 or HMAC-SHA256), X-Signature.";

  private final DisputeFeed feed;
  private final OrganKeys keys;
  private final SentDispute.Reading reading;
  private final PatrolWords words;
  private final TransactionOperations transaction;

  FeedApi(DisputeFeed feed, OrganKeys keys, SentDispute.Reading reading, PatrolWords words, TransactionOperations transaction) {
    this.feed = feed;
    this.keys = keys;
    this.reading = reading;
    this.words = words;
    this.transaction = transaction;
  }

  /** Where it stands. @param alike numbers of cards that may tell of the same dispute */
  record Answer(
      UUID id, String number, String theirNumber, String unit, String state, String stateWords, String risk, Instant at, @Nullable String result, @Nullable String satisfied,
      @Nullable LocalDate closedOn, List<String> alike) {}

  @Operation(
      summary = "Hand a dispute in",
      description = "It becomes a card of the centre of the village's county. The same Idempotency-Key with the same body is answered as before." + SIGNING,
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = SentDispute.class))))
  @ApiResponse(responseCode = "200", description = "a card; see alike for others that may tell of the same")
  @ApiResponse(responseCode = "401", description = "not signed as described")
  @ApiResponse(responseCode = "409", description = "the number or the Idempotency-Key stood for another dispute")
  @ApiResponse(responseCode = "422", description = "something cannot be read; see fields")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Answer send(@Parameter(hidden = true) HttpServletRequest request, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
      @Parameter(hidden = true) @RequestBody(required = false) byte @Nullable [] sent) {
    byte[] body = sent == null ? new byte[0] : sent;
    Actor organ = sender(request, body);
    if (idempotencyKey == null || !idempotencyKey.matches("[\\x21-\\x7E]{8,80}")) throw new NotReadable(Map.of("Idempotency-Key", words.say("patrol.feed.idempotency")));
    UUID key = UUID.nameUUIDFromBytes((organ.organisation() + " patrol " + idempotencyKey).getBytes(StandardCharsets.UTF_8));
    HandIn order = reading.order(body, key, organ);
    return transaction.execute(
        status -> {
          keys.remember(organ.organisation(), "patrol " + idempotencyKey, body);
          return told(feed.take(order));
        });
  }

  @Operation(summary = "Read what became of a dispute", description = "State and result; nothing that was said." + SIGNING)
  @ApiResponse(responseCode = "404", description = "this organ handed in no such dispute")
  @GetMapping("/{id}")
  Answer answer(@Parameter(hidden = true) HttpServletRequest request, @PathVariable UUID id) {
    return told(feed.result(id, sender(request, new byte[0])));
  }

  private Answer told(HandedIn one) {
    return new Answer(
        one.id(), one.number(), one.theirs(), one.unit(), one.state().name(), words.say(one.state().messageKey()), words.say(one.risk().messageKey()), one.at(),
        one.result() == null ? null : words.say(one.result().messageKey()), one.satisfied() == null ? null : words.say(one.satisfied().messageKey()), one.closedOn(),
        one.alike());
  }

  private Actor sender(HttpServletRequest request, byte[] body) {
    return keys.sender(
        new SignedRequest(
            header(request, "X-Organ-Key"), header(request, "X-Timestamp"), header(request, "X-Nonce"), header(request, "X-Signature-Algorithm"),
            header(request, "X-Signature"), request.getMethod(), request.getRequestURI(), body));
  }

  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }
}
