package org.nuanyang.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Files;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.Option;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterRow;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.OfflineDoor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.visits.HomeVisits;
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
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form for homes without a network. The page is kept by the phone and holds no personal data; what is typed
 * lies sealed on the phone until it is sent here, under a key the phone drew: sent twice it is one application.
 */
@Controller
@RequestMapping("/desk/intake/offline")
class OfflinePages {

  /** What lies on a phone longer than this is erased there, sent or not. */
  private static final Duration KEPT_ON_PHONE = Duration.ofHours(72);

  /** An application of the same person within these days is told before another is taken. */
  private static final Duration RECENT = Duration.ofDays(30);

  private static final int MOST_FILES = 6;

  private final Intake intake;
  private final Applications applications;
  private final HomeVisits visits;
  private final FindMatters find;
  private final Eligibility eligibility;
  private final WindowFacts stated;
  private final FilledForm filled;
  private final AnswerChecks checks;
  private final FormChoices choices;
  private final Files files;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  OfflinePages(Intake intake, Applications applications, HomeVisits visits, FindMatters find, Eligibility eligibility, WindowFacts stated,
      FilledForm filled, AnswerChecks checks, FormChoices choices, Files files, Submissions submissions,
      TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.intake = intake;
    this.applications = applications;
    this.visits = visits;
    this.find = find;
    this.eligibility = eligibility;
    this.stated = stated;
    this.filled = filled;
    this.checks = checks;
    this.choices = choices;
    this.files = files;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @InitBinder("form")
  void onlyWhatIsTypedAtHome(WebDataBinder binder) {
    binder.setAllowedFields(
        "submissionKey", "matterCode", "groups", "noCounsel", "stableIncome", "householdIncome", "householdPersons", "daysToLimitation",
        "story", "eventRegion", "opponentName", "name", "identityPaper", "identityNumber", "phone", "address", "pledged", "truthful");
    binder.setAutoGrowCollectionLimit(100);
  }

  @GetMapping
  String page(Actor by, Model model) {
    Facts facts = stated.of(new WindowForm(), by);
    model.addAttribute("matters", eligibility.matters(facts.profile(), facts.applicationDate()).stream().map((MatterOption one) -> Choice.of(one.code(), one.label())).toList());
    model.addAttribute("groups", eligibility.groups(facts.profile(), facts.applicationDate()).stream().map(Option::choice).toList());
    model.addAttribute("counties", choices.counties(by.city()));
    model.addAttribute("identityPapers", choices.identityPapers());
    model.addAttribute("hours", KEPT_ON_PHONE.toHours());
    model.addAttribute("account", by.id());
    return "intake/offline";
  }

  @GetMapping("/worker.js")
  ResponseEntity<Resource> worker() {
    return OfflineDoor.worker("/desk/intake/offline");
  }

  @GetMapping(value = "/gate", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, String> gate(CsrfToken mark, Actor by) {
    return OfflineDoor.gate(mark, by.id());
  }

  @PostMapping(value = "/send", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> send(@ModelAttribute("form") WindowForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable UUID visit, @RequestParam(defaultValue = "false") boolean anyway,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable MultipartFile signature, Actor by) {
    by.must(Role.CLERK);
    Answers answers = form.answers(stated.of(form, by));
    UUID key = form.getSubmissionKey();
    if (form.getMatterCode().isEmpty()) errors.rejectValue("matterCode", "intake.matter.empty");
    checks.story(answers, errors);
    checks.people(answers, false, errors);
    if (!form.isTruthful()) errors.rejectValue("truthful", "intake.window.signed.empty");
    if (key == null) errors.reject("intake.no-submission-key");
    if (photo != null && photo.size() > MOST_FILES) errors.reject("intake.offline.many-files", new Object[] {MOST_FILES}, null);
    if (!errors.hasErrors()) refuseWrongFacts(answers, errors);
    if (errors.hasErrors() || key == null) return toFix(errors);
    try {
      Sent sent = transaction.execute(status -> enter(key, answers, visit, anyway, photo == null ? List.of() : photo, signature, by));
      return told(sent, by);
    } catch (OfflineConflict conflict) {
      return ResponseEntity.status(409).body(Map.of("state", "conflict", "sentence", text(conflict.messageKey(), conflict.arguments()), "url", conflict.url()));
    } catch (Refusal refused) {
      return ResponseEntity.status(422).body(Map.of("state", "fix", "errors", List.of(text(refused.messageKey(), refused.arguments()))));
    }
  }

  /** @param again the phone had sent it before */
  private record Sent(ApplicationId application, boolean again) {}

  private Sent enter(UUID key, Answers answers, @Nullable UUID visit, boolean anyway, List<MultipartFile> photos,
      @Nullable MultipartFile signature, Actor by) {
    boolean[] first = {false};
    String id =
        submissions.once(key, "intake.offline", () -> {
          first[0] = true;
          if (!anyway) refuseConflict(answers, visit, by);
          boolean came = keepFiles(key, photos, signature, by);
          var origin = new FilledForm.Origin(Channel.DOOR_TO_DOOR, by.organisation(), null, came ? key : null, null, List.of());
          ApplicationId application = intake.submit(filled.order(answers, origin, by));
          if (visit != null) visits.helped(visit, application.value(), by);
          return application.value().toString();
        });
    return new Sent(new ApplicationId(UUID.fromString(id)), !first[0]);
  }

  private void refuseConflict(Answers answers, @Nullable UUID visit, Actor by) {
    UUID there = visit == null ? null : visits.applicationOf(visit, by).orElse(null);
    if (there != null) throw new OfflineConflict("intake.offline.conflict.visit", "/desk/applications/" + there, applications.own(new ApplicationId(there)).receiptNumber());
    for (MatterRow row : find.search(answers.getIdentityNumber(), null, by).rows()) {
      if (row.openedAt().isAfter(clock.instant().minus(RECENT))) {
        throw new OfflineConflict("intake.offline.conflict.person", "/desk/matters/" + row.id(), row.summary(), row.receiptNumber());
      }
    }
  }

  private boolean keepFiles(UUID owner, List<MultipartFile> photos, @Nullable MultipartFile signature, Actor by) {
    boolean came = false;
    for (MultipartFile one : photos) came |= keep(owner, "EVIDENCE", one, by);
    return signature == null ? came : keep(owner, "SIGNATURE", signature, by) || came;
  }

  private boolean keep(UUID owner, String kind, MultipartFile one, Actor by) {
    if (one.isEmpty()) return false;
    try {
      files.keep(owner, by.city(), kind, one.getOriginalFilename() == null ? "" : one.getOriginalFilename(), one.getBytes(), by);
      return true;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ResponseEntity<Map<String, Object>> told(Sent sent, Actor by) {
    String number = applications.file(sent.application(), by).receiptNumber();
    return ResponseEntity.ok(
        Map.of("state", sent.again() ? "again" : "kept", "receipt", number, "url", "/desk/applications/" + sent.application().value(),
            "sentence", text(sent.again() ? "intake.offline.again" : "intake.offline.kept", number)));
  }

  private ResponseEntity<Map<String, Object>> toFix(BindingResult errors) {
    List<String> sentences = errors.getAllErrors().stream().map(this::sentence).distinct().toList();
    return ResponseEntity.status(422).body(Map.of("state", "fix", "errors", sentences));
  }

  private String sentence(MessageSourceResolvable error) {
    return messages.getMessage(error, Locale.SIMPLIFIED_CHINESE);
  }

  private void refuseWrongFacts(Answers answers, BindingResult errors) {
    try {
      eligibility.judge(filled.facts(answers));
    } catch (InvalidFacts wrong) {
      wrong.errors().forEach((field, sentence) -> errors.reject("intake.facts", new Object[] {sentence}, sentence));
    }
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
