package org.nuanyang.criminal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.GiveNotice;
import org.nuanyang.criminal.NoticeDoor;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices from the systems of courts, procuratorates and the police. Every request is signed. */
@RestController
@RequestMapping("/api/organ/notices")
@Tag(name = "criminal")
class OrganApi {

  private final DefenceNotices notices;
  private final OrganKeys keys;
  private final OrganDoor door;
  private final NoticeReading reading;
  private final NoticeChoices words;
  private final TransactionOperations transaction;
  private final Clock clock;

  OrganApi(DefenceNotices notices, OrganKeys keys, OrganDoor door, NoticeReading reading, NoticeChoices words, TransactionOperations transaction, Clock clock) {
    this.notices = notices;
    this.keys = keys;
    this.door = door;
    this.reading = reading;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Operation(
      summary = "Give notice that a person has no defender",
      description =
          "One file per person, case and stage: the same notice again is answered with the file there is (repeated: true). What is missing is named"
              + " in lacking, while the three days of LAL 36 run. The same Idempotency-Key with the same body is answered as before, with another body refused."
              + OrganDoor.SIGNING,
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = NoticeRequest.class))))
  @ApiResponse(responseCode = "200", description = "taken in; see state, lacking and answerBy")
  @ApiResponse(responseCode = "401", description = "not signed as described")
  @ApiResponse(responseCode = "409", description = "the Idempotency-Key stood for another body")
  @ApiResponse(responseCode = "422", description = "something cannot be read; see fields")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  AnswerSheet give(
      @Parameter(hidden = true) HttpServletRequest request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
      @Parameter(hidden = true) @RequestBody(required = false) byte @Nullable [] sent) {
    byte[] body = sent == null ? new byte[0] : sent;
    Actor organ = door.sender(request, body);
    if (idempotencyKey == null || !idempotencyKey.matches("[\\x21-\\x7E]{8,80}")) throw new OrganDoor.NotReadable(Map.of("Idempotency-Key", words.say("criminal.api.idempotency")));
    Map<String, String> errors = new LinkedHashMap<>();
    NoticeRequest typed = reading.of(body, errors);
    var text = typed.read(errors, LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
    errors.replaceAll((field, key) -> words.say(key));
    if (!errors.isEmpty() || text == null || organ.organisation() == null) throw new OrganDoor.NotReadable(errors);
    UUID key = UUID.nameUUIDFromBytes((organ.organisation() + " " + idempotencyKey).getBytes(StandardCharsets.UTF_8));
    return transaction.execute(
        status -> {
          keys.remember(organ.organisation(), idempotencyKey, body);
          return AnswerSheet.of(notices.receive(new GiveNotice(key, organ.organisation(), NoticeDoor.API, text, organ)), words);
        });
  }

  @Operation(summary = "Read the answer to a notice", description = "Who defends, with licence and telephone, as soon as somebody is named." + OrganDoor.SIGNING)
  @ApiResponse(responseCode = "200", description = "as it stands now")
  @ApiResponse(responseCode = "401", description = "not signed as described")
  @ApiResponse(responseCode = "404", description = "no notice of this organ has this id")
  @GetMapping("/{id}")
  AnswerSheet answer(@Parameter(hidden = true) HttpServletRequest request, @PathVariable UUID id) {
    return AnswerSheet.of(notices.answer(new NoticeId(id), door.sender(request, new byte[0])), words);
  }
}
