package org.nuanyang.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.Checkups;
import org.nuanyang.outreach.Reply;
import org.nuanyang.outreach.WorkerVoices;
import org.nuanyang.shared.Missing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The workers' questions: no name, no firm shown, one paper a device. */
@Controller
@RequestMapping("/checkup/workers/{code}")
class WorkerPages {

  private static final String COOKIE = "nuanyang-voice";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final WorkerVoices voices;
  private final Checkups checkups;
  private final OwnCheckups own;

  WorkerPages(WorkerVoices voices, Checkups checkups, OwnCheckups own) {
    this.voices = voices;
    this.checkups = checkups;
    this.own = own;
  }

  @GetMapping
  String ask(@PathVariable String code, @CookieValue(name = COOKIE, required = false) @Nullable String device, HttpServletRequest request,
      HttpServletResponse response, Model model) {
    CheckupId id = found(code);
    if (device == null || !isMark(device)) mark(request, response);
    else if (voices.heardFrom(id, device)) return "outreach/worker-done";
    return paper(code, model);
  }

  private String paper(String code, Model model) {
    model.addAttribute("code", code);
    model.addAttribute("questions", checkups.questionnaire().workers());
    model.addAttribute("replies", Reply.values());
    return "outreach/worker";
  }

  @PostMapping
  String hear(@PathVariable String code, @CookieValue(name = COOKIE, required = false) @Nullable String device, HttpServletRequest request,
      HttpServletResponse response, Model model) {
    own.countWorker();
    CheckupId id = found(code);
    Map<String, Reply> replies = CheckupPages.replies(request);
    if (device == null || !isMark(device)) {
      mark(request, response);
      model.addAttribute("problem", "outreach.worker.no-cookie");
    } else if (replies.isEmpty()) {
      model.addAttribute("problem", "outreach.worker.empty");
    } else {
      voices.hear(id, device, replies);
      return "redirect:/checkup/workers/" + code;
    }
    model.addAttribute("given", replies);
    return paper(code, model);
  }

  private CheckupId found(String code) {
    return voices.find(code).orElseGet(() -> {
      own.countCode(); // a workshop comes from one address: only codes that lead nowhere are held against it
      throw new Missing("outreach.worker.unknown");
    });
  }

  private static boolean isMark(String device) {
    return device.matches("[0-9a-f-]{36}");
  }

  private static void mark(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, UUID.randomUUID().toString())
            .path("/checkup/workers").maxAge(REMEMBERED).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
  }
}
