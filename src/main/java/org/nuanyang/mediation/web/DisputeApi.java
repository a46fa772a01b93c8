package org.nuanyang.mediation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Referrals;
import org.nuanyang.network.Network;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedRequest;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Disputes from the systems of dispute centres, courts, the police and petition offices. Signed like notices of organs. */
@RestController
@RequestMapping("/api/organ/disputes")
@Tag(name = "mediation")
class DisputeApi {

  private static final String SIGNING =
      " Signed as described for /api/organ/notices: X-Organ-Key, X-Timestamp, X-Nonce, X-Signature-Algorithm (HMAC-SM3 or HMAC-SHA256), X-Signature.";

  private final Mediations mediations;
  private final Referrals referrals;
  private final OrganKeys keys;
  private final Network network;
  private final Words words;
  private final JsonMapper json;
  private final TransactionOperations transaction;
  private final Clock clock;

  DisputeApi(Mediations mediations, Referrals referrals, OrganKeys keys, Network network, Words words, JsonMapper json, TransactionOperations transaction, Clock clock) {
    this.mediations = mediations;
    this.referrals = referrals;
    this.keys = keys;
    this.network = network;
    this.words = words;
    this.json = json;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A dispute as another system sends it. */
  @Schema(name = "Dispute")
  record Dispute(
      @Schema(example = "矛调〔2026〕17号", description = "number under which the sender keeps it; the same again is refused") @Nullable String number,
      @Schema(description = "id of the committee, see GET /api/organ/disputes/committees") @Nullable UUID committee,
      @Schema(example = "LABOR") @Nullable String category,
      @Schema(example = "拖欠工资", description = "one line without personal data") @Nullable String summary,
      @Schema(description = "what the person told, 10 to 4000 letters") @Nullable String story,
      @Nullable String name,
      @Nullable String phone,
      @Schema(description = "others on the same side") @Nullable List<Person> members,
      @Nullable Person other,
      @Nullable String otherAddress,
      @Schema(description = "whether a court or an arbitration body has it already") @Nullable Boolean elsewhere,
      @Schema(example = "2027-01-01", description = "last day of the limitation") @Nullable String limitationOn) {

    /** One line for each, as somebody at a desk types them. */
    String lines() {
      if (members == null) return "";
      return members.stream().filter(Objects::nonNull).limit(301).map(one -> plain(one.name()) + " " + plain(one.phone())).collect(Collectors.joining("\n"));
    }
  }

  record Person(@Nullable String name, @Nullable String phone) {}

  /** What became of it. */
  record Answer(UUID id, String number, String receiptNumber, String state, String stateWords, String reason, Instant appliedAt, @Nullable Instant concludedAt, @Nullable LocalDate agreedOn, boolean inAid) {

    static Answer of(Referrals.Referral one, Words words) {
      return new Answer(
          one.id().value(), one.number(), one.receiptNumber(), one.state().name(), words.say(one.state().messageKey()), one.reason(), one.appliedAt(),
          one.concludedAt(), one.agreedOn(), one.inAid());
    }
  }

  record Committee(String id, String name) {}

  @Operation(
      summary = "Send a dispute to a mediation committee",
      description = "The same Idempotency-Key with the same body is answered as before, with another body refused." + SIGNING,
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = Dispute.class))))
  @ApiResponse(responseCode = "200", description = "registered; see state")
  @ApiResponse(responseCode = "401", description = "not signed as described")
  @ApiResponse(responseCode = "409", description = "the number or the Idempotency-Key stood for another dispute")
  @ApiResponse(responseCode = "422", description = "something cannot be read; see fields")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Answer send(@Parameter(hidden = true) HttpServletRequest request, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
      @Parameter(hidden = true) @RequestBody(required = false) byte @Nullable [] sent) {
    byte[] body = sent == null ? new byte[0] : sent;
    Actor organ = sender(request, body);
    if (idempotencyKey == null || !idempotencyKey.matches("[\\x21-\\x7E]{8,80}")) throw new NotReadable(Map.of("Idempotency-Key", words.say("mediation.api.idempotency")));
    DisputeForm form = read(body, organ);
    UUID key = UUID.nameUUIDFromBytes((organ.organisation() + " dispute " + idempotencyKey).getBytes(StandardCharsets.UTF_8));
    return transaction.execute(
        status -> {
          keys.remember(organ.organisation(), "dispute " + idempotencyKey, body);
          MediationId made = mediations.apply(form.order(key, OrganDisputes.source(network.organisation(organ.organisation())), Channel.ONLINE, organ.organisation(), form.summary(), organ));
          return Answer.of(referrals.referral(made, organ), words);
        });
  }

  private DisputeForm read(byte[] body, Actor organ) {
    Dispute sent;
    try {
      sent = json.readValue(body, Dispute.class);
    } catch (JacksonException unreadable) {
      throw new NotReadable(Map.of("body", words.say("mediation.api.body")));
    }
    if (sent == null) throw new NotReadable(Map.of("body", words.say("mediation.api.body")));
    Person other = sent.other() == null ? new Person("", "") : sent.other();
    Map<String, String> problems = new LinkedHashMap<>();
    DisputeForm form =
        new DisputeForm(
            null, sent.committee(), category(sent.category()), sent.summary(), sent.story(), sent.name(), sent.phone(), sent.lines(), other.name(), other.phone(),
            sent.otherAddress(), null, organ.organisation(), sent.number(), Channel.ONLINE, Boolean.TRUE.equals(sent.elsewhere()), day(sent.limitationOn(), problems), null, null);
    var errors = new BeanPropertyBindingResult(form, "form");
    form.checkStory(errors);
    form.checkOther(errors);
    form.checkOwn(errors, false);
    form.checkDesk(errors, LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
    if (form.referrerNumber().isEmpty()) errors.rejectValue("referrerNumber", "mediation.form.number");
    form.checkCommittee(errors, words.committees(organ.city()));
    for (FieldError error : errors.getFieldErrors()) problems.putIfAbsent(named(error.getField()), words.say(error.getCode()));
    if (!problems.isEmpty()) throw new NotReadable(problems);
    return form;
  }

  private static String named(String field) {
    return switch (field) {
      case "referrerNumber" -> "number";
      case "otherName" -> "other.name";
      case "otherPhone" -> "other.phone";
      default -> field;
    };
  }

  private static String plain(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("\\s+", "");
  }

  private static @Nullable Category category(@Nullable String sent) {
    for (Category one : Category.values()) if (one.name().equals(sent)) return one;
    return null;
  }

  private @Nullable LocalDate day(@Nullable String sent, Map<String, String> problems) {
    if (sent == null || sent.isBlank()) return null;
    try {
      return LocalDate.parse(sent);
    } catch (DateTimeException unreadable) {
      problems.put("limitationOn", words.say("mediation.form.limitation"));
      return null;
    }
  }

  @Operation(summary = "Committees to send to", description = "Ids and names." + SIGNING)
  @GetMapping("/committees")
  List<Committee> committees(@Parameter(hidden = true) HttpServletRequest request) {
    return words.committees(sender(request, new byte[0]).city()).stream().map(one -> new Committee(one.value(), one.label())).toList();
  }

  @Operation(summary = "Read what became of a dispute", description = "State, and the day of the agreement; nothing that was said." + SIGNING)
  @ApiResponse(responseCode = "404", description = "this organ sent no such dispute")
  @GetMapping("/{id}")
  Answer answer(@Parameter(hidden = true) HttpServletRequest request, @PathVariable UUID id) {
    return Answer.of(referrals.referral(new MediationId(id), sender(request, new byte[0])), words);
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

  /** What was sent cannot be read; says for each field what to do. */
  private static final class NotReadable extends Refusal {

    private final transient Map<String, String> sentences;

    NotReadable(Map<String, String> sentences) {
      super("mediation.api.not-readable");
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
