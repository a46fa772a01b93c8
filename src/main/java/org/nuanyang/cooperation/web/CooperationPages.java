package org.nuanyang.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.Direction;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.LetterView;
import org.nuanyang.cooperation.Partners;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.cooperation.WriteLetter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /desk/cooperation}: letters to and from other cities. */
@Controller
@RequestMapping("/desk/cooperation")
class CooperationPages {

  private static final int LONGEST = 2000;

  private final CooperationLetters letters;
  private final Partners partners;
  private final Network network;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  CooperationPages(CooperationLetters letters, Partners partners, Network network, Submissions submissions, TransactionOperations transaction,
      MessageSource messages, Clock clock) {
    this.letters = letters;
    this.partners = partners;
    this.network = network;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  /** What can be done with a letter, as its buttons name it. */
  enum Act {
    SIGN,
    WITHDRAW,
    RECORD,
    RECORD_RETURN,
    CLOSE,
    TAKE,
    ANSWER,
    GIVE_BACK
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "in") String show, @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    Direction direction = show.equals("out") ? Direction.OUTGOING : Direction.INCOMING;
    model.addAttribute("show", direction == Direction.OUTGOING ? "out" : "in");
    model.addAttribute("all", all);
    model.addAttribute("enters", direction == Direction.INCOMING && (by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR)));
    model.addAttribute("slice", letters.list(direction, !all, after, by));
    return "cooperation/letters";
  }

  @GetMapping("/new")
  String write(@RequestParam UUID subject, Actor by, Model model) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    model.addAttribute("form", new LetterForm(Ids.next(clock), null, "", null, "", "", "", "", "", false));
    return form(subject, by, model);
  }

  @PostMapping("/new")
  String write(@RequestParam UUID subject, @Valid @ModelAttribute("form") LetterForm form, BindingResult result, Actor by, Model model,
      HttpServletResponse response) {
    if (form.partner() == null && said(form.addressee()).isEmpty()) result.rejectValue("partner", "cooperation.addressee");
    if (!result.hasErrors()) {
      try {
        PersonMeant person = new PersonMeant(said(form.name()), said(form.identityNumber()), said(form.phone()), said(form.address()));
        UUID letter =
            letters.write(
                new WriteLetter(form.submissionKey(), subject, form.partner(), said(form.addressee()), form.kind(), said(form.request()), person,
                    Boolean.TRUE.equals(form.pausesReview()), by));
        return "redirect:/desk/cooperation/" + letter;
      } catch (Refusal wrong) {
        if (wrong.status() != 409) throw wrong;
        result.addError(new ObjectError("form", new String[] {wrong.messageKey()}, wrong.arguments(), wrong.messageKey()));
      }
    }
    response.setStatus(422);
    return form(subject, by, model);
  }

  private static String said(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private String form(UUID subject, Actor by, Model model) {
    model.addAttribute("subject", subject);
    model.addAttribute("partners", partners.connected(by.city()));
    model.addAttribute(
        "kinds",
        Arrays.stream(HelpKind.values())
            .map(kind -> new Choice(kind.name(), text(kind.messageKey()), text("cooperation.kind." + kind + ".needs")))
            .toList());
    return "cooperation/letter-form";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    LetterView view = letters.view(id, by);
    model.addAttribute("view", view);
    model.addAttribute("key", Ids.next(clock));
    model.addAttribute(
        "centres",
        view.mayTake() ? network.centres(by.city()).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList() : List.of());
    return "cooperation/letter";
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String words, @RequestParam(required = false) @Nullable UUID centre, Actor by) {
    if (words.length() > LONGEST) throw new Refusal("cooperation.form.long-2000");
    if (act == Act.TAKE && centre == null) throw new Refusal("cooperation.no-centre");
    transaction.executeWithoutResult(
        status ->
            submissions.once(submissionKey, "cooperation.act", () -> {
              act(id, version, act, words.strip(), centre, by);
              return id.toString();
            }));
    return "redirect:/desk/cooperation/" + id;
  }

  private void act(UUID id, int version, Act act, String words, @Nullable UUID centre, Actor by) {
    switch (act) {
      case SIGN -> letters.sign(id, version, by);
      case WITHDRAW -> letters.withdraw(id, version, words, by);
      case RECORD -> letters.recordAnswer(id, version, false, words, by);
      case RECORD_RETURN -> letters.recordAnswer(id, version, true, words, by);
      case CLOSE -> letters.close(id, version, by);
      case TAKE -> letters.take(id, version, Objects.requireNonNull(centre), by);
      case ANSWER -> letters.answer(id, version, words, by);
      case GIVE_BACK -> letters.giveBack(id, version, words, by);
    }
  }

  @PostMapping("/{id}/files")
  String attach(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Actor by) throws IOException {
    if (file == null || file.isEmpty()) throw new Refusal("cooperation.file");
    String name = file.getOriginalFilename() == null ? "file" : file.getOriginalFilename();
    letters.attach(id, name.substring(0, Math.min(name.length(), 100)), file.getBytes(), by);
    return "redirect:/desk/cooperation/" + id;
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
