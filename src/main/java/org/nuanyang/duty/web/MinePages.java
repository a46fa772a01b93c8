package org.nuanyang.duty.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.CallsForLawyers;
import org.nuanyang.duty.MyDuty;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.ShiftDesk;
import org.nuanyang.duty.SignIn;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.GeoPoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duty lawyer's phone: the next shift, signing in and out, swaps, open shifts. */
@Controller
@RequestMapping("/desk/duty/mine")
class MinePages {

  private static final int LONGEST_REASON = 200;

  private final MyDuty duty;
  private final CallsForLawyers calls;
  private final ShiftDesk desk;

  MinePages(MyDuty duty, CallsForLawyers calls, ShiftDesk desk) {
    this.duty = duty;
    this.calls = calls;
    this.desk = desk;
  }

  @GetMapping
  String mine(@RequestParam(defaultValue = "") String code, Actor by, Model model) {
    model.addAttribute("plan", duty.plan(by));
    model.addAttribute("calls", calls.ownCalls(by));
    model.addAttribute("code", code.matches("\\d{6}") ? code : "");
    return "duty/mine";
  }

  @PostMapping("/shifts/{id}/claim")
  String claim(@PathVariable UUID id, @RequestParam int version, Actor by) {
    duty.claim(id, version, by);
    return "redirect:/desk/duty/mine";
  }

  @PostMapping("/shifts/{id}/sign-in")
  String signIn(@PathVariable UUID id, @RequestParam(defaultValue = "") String code, @RequestParam(required = false) @Nullable Double latitude,
      @RequestParam(required = false) @Nullable Double longitude, Actor by) {
    boolean placed = latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    duty.signIn(new SignIn(id, code.strip(), placed ? new GeoPoint(latitude, longitude) : null, by));
    return "redirect:/desk/duty/mine";
  }

  @PostMapping("/shifts/{id}/sign-out")
  String signOut(@PathVariable UUID id, Actor by) {
    duty.signOut(id, by);
    return "redirect:/desk/duty/mine";
  }

  @GetMapping("/shifts/{id}")
  String shift(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("standby", duty.couldBeAsked(id, by));
    model.addAttribute("shift", desk.shift(id, by));
    return "duty/my-shift";
  }

  @PostMapping("/shifts/{id}/swap")
  String ask(@PathVariable UUID id, @RequestParam UUID taker, @RequestParam(defaultValue = "") String reason, @RequestParam UUID submissionKey, Actor by) {
    String said = reason.strip();
    if (said.length() > LONGEST_REASON) throw new NotInRota("duty.explanation-wrong", LONGEST_REASON);
    duty.ask(id, taker, said, submissionKey, by);
    return "redirect:/desk/duty/mine";
  }

  @PostMapping("/swaps/{id}/answer")
  String answer(@PathVariable UUID id, @RequestParam boolean accepted, @RequestParam int version, Actor by) {
    duty.answer(id, accepted, version, by);
    return "redirect:/desk/duty/mine";
  }

  @PostMapping("/swaps/{id}/withdraw")
  String withdraw(@PathVariable UUID id, @RequestParam int version, Actor by) {
    duty.withdraw(id, version, by);
    return "redirect:/desk/duty/mine";
  }
}
