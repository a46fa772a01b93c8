package org.nuanyang.queue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.queue.HallQueue;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.PriorityGround;
import org.nuanyang.queue.TakeTicket;
import org.nuanyang.queue.TicketState;
import org.nuanyang.queue.TicketView;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /queue}: a number by plain need, the number on the phone or on paper, and the screen on the wall. All without JavaScript. */
@Controller
@RequestMapping("/queue")
class QueuePages {

  private static final int NUMBERS_AN_HOUR = 120;
  private static final String SECONDS_ON_SCREEN = "8";
  private static final String SECONDS_ON_PHONE = "20";
  private static final String SECONDS_AT_KIOSK = "15";
  private static final String NONE = "NONE";

  private final HallQueue queue;
  private final RateLimits limits;
  private final MessageSource messages;

  QueuePages(HallQueue queue, RateLimits limits, MessageSource messages) {
    this.queue = queue;
    this.limits = limits;
    this.messages = messages;
  }

  /** @param kiosk whether it is the touch screen of the hall, where everybody takes one after the other */
  @GetMapping("/{site}")
  String choose(@PathVariable UUID site, @RequestParam(defaultValue = "false") boolean kiosk, HttpSession session, Model model) {
    if (!kiosk && session.getAttribute(mark(site)) instanceof UUID own && stillOpen(own)) return "redirect:/queue/tickets/" + own;
    return page(queue.hall(site), kiosk, null, model);
  }

  @PostMapping("/{site}")
  String take(@PathVariable UUID site, @RequestParam UUID submissionKey, @RequestParam(required = false) @Nullable Need need,
      @RequestParam(defaultValue = NONE) String first, @RequestParam(defaultValue = "false") boolean kiosk, Actor by, HttpServletRequest request,
      HttpServletResponse response, HttpSession session, Model model) {
    OrganisationView hall = queue.hall(site);
    if (need == null) return problem(hall, kiosk, say("queue.need.empty"), response, model);
    PriorityGround ground = Arrays.stream(PriorityGround.values()).filter(one -> one.name().equals(first)).findFirst().orElse(null);
    if (!limits.allow("queue-take", request.getRemoteAddr(), NUMBERS_AN_HOUR, Duration.ofHours(1))) return problem(hall, kiosk, say("queue.too-often"), response, model);
    try {
      TicketView taken = queue.take(new TakeTicket(submissionKey, site, need, ground, kiosk ? Channel.KIOSK : Channel.ONLINE, Actor.citizen(by.city())));
      if (!kiosk) session.setAttribute(mark(site), taken.id());
      return "redirect:/queue/tickets/" + taken.id() + (kiosk ? "?kiosk=true" : "");
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value()) throw refused;
      return problem(hall, kiosk, say(refused.messageKey(), refused.arguments()), response, model);
    }
  }

  /** @param kiosk on the screen of the hall, which goes back to its beginning and tells nobody why somebody is first @param desk to be printed at a window */
  @GetMapping("/tickets/{id}")
  String ticket(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean kiosk, @RequestParam(defaultValue = "false") boolean desk, HttpServletResponse response, Model model) {
    TicketView ticket = queue.ticket(id);
    if (kiosk) response.setHeader("Refresh", SECONDS_AT_KIOSK + "; url=/kiosk?at=" + ticket.site());
    else if (!desk && (ticket.state() == TicketState.WAITING || ticket.state() == TicketState.CALLED)) response.setHeader("Refresh", SECONDS_ON_PHONE);
    model.addAttribute("ticket", ticket);
    model.addAttribute("kiosk", kiosk);
    model.addAttribute("desk", desk);
    return "queue/ticket";
  }

  @PostMapping("/tickets/{id}/back")
  String giveBack(@PathVariable UUID id) {
    queue.giveBack(id);
    return "redirect:/queue/tickets/" + id;
  }

  /** For a television: big numbers, nothing of anybody. */
  @GetMapping("/{site}/screen")
  String screen(@PathVariable UUID site, HttpServletResponse response, Model model) {
    response.setHeader("Refresh", SECONDS_ON_SCREEN);
    model.addAttribute("screen", queue.screen(site));
    return "queue/screen";
  }

  private boolean stillOpen(UUID own) {
    TicketState state = queue.ticket(own).state();
    return state == TicketState.WAITING || state == TicketState.CALLED;
  }

  private String problem(OrganisationView hall, boolean kiosk, String problem, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(hall, kiosk, problem, model);
  }

  private String page(OrganisationView hall, boolean kiosk, @Nullable String problem, Model model) {
    model.addAttribute("hall", hall);
    model.addAttribute("kiosk", kiosk);
    model.addAttribute("waiting", queue.screen(hall.id()).waiting());
    model.addAttribute("used", queue.used(hall.id()));
    model.addAttribute("needs", Need.values());
    model.addAttribute("grounds", PriorityGround.values());
    model.addAttribute("problem", problem);
    return "queue/take";
  }

  private static String mark(UUID site) {
    return "queue.ticket." + site;
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
