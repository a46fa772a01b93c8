package org.nuanyang.queue.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.queue.BeginService;
import org.nuanyang.queue.CounterView;
import org.nuanyang.queue.HallQueue;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.PriorityGround;
import org.nuanyang.queue.TakeTicket;
import org.nuanyang.queue.TicketView;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/queue}: a window calls, begins and is done; reception gives numbers out; the head sees how long people waited. */
@Controller
@RequestMapping("/desk/queue")
class QueueDeskPages {

  private final HallQueue queue;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  QueueDeskPages(HallQueue queue, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.queue = queue;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  /** What is done with the number at the window. */
  enum Act { AGAIN, NO_SHOW, PUT_BACK, DONE }

  @GetMapping
  String window(@RequestParam(required = false) @Nullable UUID taken, Actor by, Model model) {
    if (!calls(by)) return "redirect:/desk/queue/figures";
    if (taken != null) model.addAttribute("taken", queue.ticket(taken));
    return page(null, by, model);
  }

  @PostMapping("/seat")
  String sit(@RequestParam(defaultValue = "") String window, Actor by, HttpServletResponse response, Model model) {
    return tried(() -> {
      queue.sitAt(site(by), window, by);
      return "";
    }, by, response, model);
  }

  @PostMapping("/next")
  String next(@RequestParam UUID submissionKey, Actor by, HttpServletResponse response, Model model) {
    return tried(() -> queue.callNext(submissionKey, site(by), by).map(one -> one.id().toString()).orElse(""), by, response, model);
  }

  /** Somebody without a telephone asks at reception. */
  @PostMapping("/take")
  String take(@RequestParam UUID submissionKey, @RequestParam(required = false) @Nullable Need need, @RequestParam(defaultValue = "") String first, Actor by,
      HttpServletResponse response, Model model) {
    if (need == null) return problem(say("queue.need.empty"), by, response, model);
    PriorityGround ground = Arrays.stream(PriorityGround.values()).filter(one -> one.name().equals(first)).findFirst().orElse(null);
    TicketView taken = queue.take(new TakeTicket(submissionKey, site(by), need, ground, Channel.HALL, by));
    return "redirect:/desk/queue?taken=" + taken.id();
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act, Actor by, HttpServletResponse response,
      Model model) {
    return tried(() -> once(submissionKey, "queue.act", () -> {
      switch (act) {
        case AGAIN -> queue.callAgain(id, version, by);
        case NO_SHOW -> queue.noShow(id, version, by);
        case PUT_BACK -> queue.putBack(id, version, by);
        case DONE -> queue.done(id, version, by);
      }
      return id.toString();
    }), by, response, model);
  }

  @PostMapping("/{id}/begin")
  String begin(@PathVariable UUID id, @Valid @ModelAttribute("form") BeginForm form, BindingResult errors, Actor by, HttpServletResponse response, Model model) {
    String phone = BeginForm.plain(form.phone());
    if (!phone.isEmpty() && !errors.hasFieldErrors("phone")) PhoneNumber.problem(phone).ifPresent(key -> errors.rejectValue("phone", key));
    if (!phone.isEmpty() && BeginForm.plain(form.name()).isEmpty() && BeginForm.plain(form.receiptNumber()).isEmpty()) errors.rejectValue("name", "queue.name.empty");
    UUID key = form.submissionKey();
    Integer seen = form.version();
    if (!errors.hasErrors() && key != null && seen != null) {
      try {
        String matter =
            once(key, "queue.begin", () -> {
              UUID of =
                  queue.begin(
                      new BeginService(id, seen, BeginForm.plain(form.receiptNumber()), BeginForm.plain(form.name()), phone, BeginForm.plain(form.words()), by));
              return of == null ? "" : of.toString();
            });
        return "redirect:" + WindowDoor.of(queue.ticket(id).need(), matter, !BeginForm.plain(form.receiptNumber()).isEmpty(), by);
      } catch (Refusal refused) {
        if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
        errors.rejectValue("receiptNumber", refused.messageKey(), refused.arguments(), refused.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(form, by, model);
  }

  @GetMapping("/figures")
  String figures(@RequestParam(required = false) @Nullable UUID site, Actor by, Model model) {
    List<OrganisationView> halls = queue.halls(by);
    UUID shown = site != null ? site : halls.stream().map(OrganisationView::id).filter(id -> id.equals(by.organisation())).findFirst()
        .or(() -> halls.stream().map(OrganisationView::id).findFirst()).orElseThrow(() -> new Missing("queue.no-hall"));
    model.addAttribute("figures", queue.figures(shown, by));
    model.addAttribute("halls", halls);
    model.addAttribute("shown", shown);
    model.addAttribute("calls", calls(by));
    return "queue/figures";
  }

  private String tried(Supplier<String> act, Actor by, HttpServletResponse response, Model model) {
    try {
      act.get();
      return "redirect:/desk/queue";
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      return problem(say(refused.messageKey(), refused.arguments()), by, response, model);
    }
  }

  private String problem(String problem, Actor by, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("problem", problem);
    return page(null, by, model);
  }

  private String page(@Nullable BeginForm form, Actor by, Model model) {
    CounterView counter = queue.counter(site(by), by);
    model.addAttribute("counter", counter);
    if (form == null) model.addAttribute("form", BeginForm.blank(counter.mine() == null ? 0 : counter.mine().version()));
    model.addAttribute("site", site(by));
    model.addAttribute("needs", Need.values());
    model.addAttribute("grounds", PriorityGround.values());
    model.addAttribute("heads", by.has(Role.DIRECTOR));
    return "queue/window";
  }

  private static boolean calls(Actor by) {
    return by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR);
  }

  private static UUID site(Actor by) {
    UUID own = by.organisation();
    if (own == null) throw new Missing("queue.no-hall");
    return own;
  }

  private String once(UUID key, String purpose, Supplier<String> act) {
    String done = transaction.execute(status -> submissions.once(key, purpose, act));
    return done == null ? "" : done;
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
