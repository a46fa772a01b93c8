package org.nuanyang.matters.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.matters.SafeMode;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting and lifting how somebody in danger is reached: by themselves on the follow page, or by the office with them. */
@Controller
class SafePages {

  private final SafeModes modes;
  private final Matters matters;
  private final FindMatters find;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  SafePages(SafeModes modes, Matters matters, FindMatters find, Submissions submissions, TransactionOperations transaction) {
    this.modes = modes;
    this.matters = matters;
    this.find = find;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @ModelAttribute("hours")
  List<Choice> hours() {
    return IntStream.rangeClosed(0, 24).mapToObj(hour -> Choice.of(String.valueOf(hour), hour + ":00")).toList();
  }

  @GetMapping("/desk/matters/{id}/safe")
  String forStaff(@PathVariable UUID id, Actor by, Model model) {
    matters.view(new MatterId(id), by);
    return form(new MatterId(id), "/desk/matters/" + id, true, model);
  }

  @PostMapping("/desk/matters/{id}/safe")
  String byStaff(@PathVariable UUID id, @Valid @ModelAttribute("form") SafeForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    return keep(new MatterId(id), "/desk/matters/" + id, form, errors, by, model, response);
  }

  @PostMapping("/desk/matters/{id}/safe/lift")
  String liftByStaff(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    modes.lift(new MatterId(id), version, by);
    return "redirect:/desk/matters/" + id;
  }

  @GetMapping("/follow/{number}/safe")
  String forPerson(@PathVariable String number, HttpSession session, Model model) {
    return form(own(number, session), followPage(number), false, model);
  }

  @PostMapping("/follow/{number}/safe")
  String byPerson(@PathVariable String number, @Valid @ModelAttribute("form") SafeForm form, BindingResult errors, HttpSession session, Actor by, Model model, HttpServletResponse response) {
    return keep(own(number, session), followPage(number), form, errors, by, model, response);
  }

  @PostMapping("/follow/{number}/safe/lift")
  String liftByPerson(@PathVariable String number, @RequestParam(defaultValue = "-1") int version, HttpSession session, Actor by) {
    modes.lift(own(number, session), version, by);
    return "redirect:" + followPage(number);
  }

  private String keep(MatterId matter, String back, SafeForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    form.wantHours(errors);
    if (errors.hasErrors() || form.submissionKey() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(matter, back, back.startsWith("/desk"), model);
    }
    SafeMode mode = form.mode();
    Consumer<Object> once =
        status ->
            submissions.once(
                form.submissionKey(),
                "matters.safe",
                () -> {
                  modes.keep(matter, mode, form.seen(), by);
                  return matter.value().toString();
                });
    transaction.executeWithoutResult(once::accept);
    return "redirect:" + back;
  }

  private String form(MatterId matter, String back, boolean staff, Model model) {
    model.addAttribute("form", SafeForm.of(modes.of(matter).orElse(SafeMode.UNASKED), modes.version(matter)));
    return page(matter, back, staff, model);
  }

  private String page(MatterId matter, String back, boolean staff, Model model) {
    model.addAttribute("back", back);
    model.addAttribute("kept", modes.of(matter).isPresent());
    model.addAttribute("version", modes.version(matter));
    return staff ? "matters/safe-desk" : "matters/safe";
  }

  /** The applicant's own matter; a member of a group does not decide for all. */
  private MatterId own(String number, HttpSession session) {
    String phone = ProvenPhone.of(session).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    MatterId matter = find.ofCitizen(number, phone).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    if (!matters.facts(matter).applicant().phone().equals(phone)) throw new Missing("matters.follow.prove-first");
    return matter;
  }

  private static String followPage(String number) {
    return "/follow/" + ReceiptNumber.parse(number).orElseThrow().value();
  }
}
