package org.nuanyang.patrol.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.Brought;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeView;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.RecordPatrol;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.patrol.SpotPapers;
import org.nuanyang.patrol.TaskView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.OfflineDoor;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/**
 * {@code /desk/patrol/phone}: what a liaison has to go round, and the sheet for what was found. The page is kept by the
 * phone and holds nobody's data; what is typed lies sealed there until it is sent here under the key the phone drew.
 */
@Controller
@RequestMapping("/desk/patrol/phone")
class PhonePages {

  /** What lies on a phone longer than this is erased there, sent or not. */
  private static final Duration KEPT_ON_PHONE = Duration.ofHours(72);

  private static final int DAYS_BACK = 31;

  private final Patrols patrols;
  private final Disputes disputes;
  private final SpotPapers spot;
  private final PatrolWords words;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  PhonePages(Patrols patrols, Disputes disputes, SpotPapers spot, PatrolWords words, TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.patrols = patrols;
    this.disputes = disputes;
    this.spot = spot;
    this.words = words;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String page(Actor by, Model model) {
    model.addAttribute("kinds", words.choices(DisputeKind.values(), DisputeKind::messageKey));
    model.addAttribute("signs", words.choices(DangerSign.values(), DangerSign::messageKey));
    model.addAttribute("hours", KEPT_ON_PHONE.toHours());
    model.addAttribute("account", by.id());
    model.addAttribute("ear", spot.hears() ? "/ask/voice" : null);
    model.addAttribute("most", SpotPapers.MOST_PHOTOS);
    return "patrol/phone";
  }

  @GetMapping("/worker.js")
  ResponseEntity<Resource> worker() {
    return OfflineDoor.worker("/desk/patrol/phone");
  }

  @GetMapping(value = "/gate", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, String> gate(CsrfToken mark, Actor by) {
    return OfflineDoor.gate(mark, by.id());
  }

  /** @param left visits still to be made by this person */
  record Errand(UUID id, String title, String until, int left, String note, List<String> villages) {}

  /** What to go round, for the phone to take along. */
  @GetMapping(value = "/mine", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, Object> mine(Actor by) {
    return Map.of("tasks", patrols.mine(by).stream().map(task -> errand(task, by)).toList(), "villages", words.suggested(by));
  }

  private static Errand errand(TaskView task, Actor by) {
    int done = task.people().stream().filter(one -> one.account().equals(by.id())).mapToInt(TaskView.Patroller::done).sum();
    return new Errand(task.id(), task.title(), task.endsOn().toString(), Math.max(0, task.visits() - done), task.note(), task.villages().stream().map(TaskView.Place::name).toList());
  }

  @PostMapping(value = "/send", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> send(@ModelAttribute("form") CardForm form, BindingResult errors, @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String found, @RequestParam(defaultValue = "") String note,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo, @RequestParam(required = false) @Nullable MultipartFile voice, Actor by) {
    Optional<UUID> key = PatrolWords.id(form.submissionKey());
    Optional<VillageView> where = words.village(form.village(), by);
    Optional<LocalDate> day = PatrolWords.day(on).filter(one -> !one.isAfter(today()) && !one.isBefore(today().minusDays(DAYS_BACK)));
    boolean dispute = found.equals("dispute");
    List<Brought> brought = brought(photo, voice);
    if (dispute) form.check(where, today(), brought.stream().anyMatch(Brought::spoken), errors);
    else if (where.isEmpty()) errors.rejectValue("village", "patrol.form.village");
    if (!dispute && !brought.isEmpty()) errors.reject("patrol.spot.no-card");
    if (key.isEmpty()) errors.reject("patrol.phone.key");
    if (day.isEmpty()) errors.reject("patrol.visit.day", new Object[] {DAYS_BACK}, null);
    if (PatrolWords.strip(note).length() > PatrolWords.LONGEST) errors.reject("patrol.words", new Object[] {PatrolWords.LONGEST}, null);
    if (errors.hasErrors() || where.isEmpty() || key.isEmpty() || day.isEmpty()) return fix(errors.getAllErrors().stream().map(this::sentence).distinct().toList());
    var order =
        new RecordPatrol(
            key.get(), PatrolWords.id(form.task()).orElse(null), where.get().id(), day.get(), PatrolWords.strip(note),
            dispute ? form.order(key.get(), where.get(), by) : null, by);
    try {
      Patrols.Recorded kept = transaction.execute(status -> kept(order, brought));
      return ResponseEntity.ok(told(kept, by));
    } catch (Refusal refused) {
      return fix(List.of(words.say(refused.messageKey(), refused.arguments())));
    }
  }

  /** All of a sheet or nothing of it; sent again it brings nothing new. */
  private Patrols.Recorded kept(RecordPatrol order, List<Brought> brought) {
    Patrols.Recorded kept = patrols.record(order);
    if (!kept.again() && kept.card() != null) spot.keep(kept.card(), brought, order.by());
    return kept;
  }

  private static List<Brought> brought(@Nullable List<MultipartFile> photos, @Nullable MultipartFile voice) {
    List<Brought> all = new ArrayList<>();
    if (photos != null) for (MultipartFile one : photos) add(false, one, all);
    if (voice != null) add(true, voice, all);
    return all;
  }

  private static void add(boolean spoken, MultipartFile one, List<Brought> all) {
    if (one.isEmpty()) return;
    try {
      all.add(new Brought(spoken, one.getOriginalFilename() == null ? "" : one.getOriginalFilename(), one.getBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Map<String, Object> told(Patrols.Recorded kept, Actor by) {
    String state = kept.again() ? "again" : "kept";
    @Nullable UUID card = kept.card();
    if (card == null) return Map.of("state", state, "sentence", words.say("patrol.phone." + state));
    DisputeView view = disputes.view(card, by);
    String sentence = words.say("patrol.phone." + state + ".card", view.number(), words.say(view.risk().messageKey()));
    return Map.of("state", state, "sentence", sentence, "url", "/desk/patrol/cards/" + card, "danger", view.risk() == RiskLevel.HIGH);
  }

  private static ResponseEntity<Map<String, Object>> fix(List<String> sentences) {
    return ResponseEntity.status(422).body(Map.of("state", "fix", "errors", sentences));
  }

  private String sentence(MessageSourceResolvable error) {
    return messages.getMessage(error, Locale.SIMPLIFIED_CHINESE);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
