package org.nuanyang.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupView;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.JoinAndSign;
import org.nuanyang.groups.JoinPage;
import org.nuanyang.groups.Joining;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The sheet with the code for the desk, and the page it opens on a phone; that one works without script. */
@Controller
class JoinPages {

  private static final String PURPOSE = "join";
  private static final int GUESSES = 30;

  private final Joining joining;
  private final Groups groups;
  private final PhoneCodes codes;
  private final RateLimits limits;
  private final GroupOrders orders;

  JoinPages(Joining joining, Groups groups, PhoneCodes codes, RateLimits limits, GroupOrders orders) {
    this.joining = joining;
    this.groups = groups;
    this.codes = codes;
    this.limits = limits;
    this.orders = orders;
  }

  @GetMapping("/desk/groups/{id}/join")
  String sheet(@PathVariable UUID id, Actor by, Model model) {
    GroupView group = groups.group(new GroupId(id), by);
    model.addAttribute("group", group);
    if (group.join() != null) {
      String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/join/{code}").buildAndExpand(group.join().code()).toUriString();
      model.addAttribute("address", address);
      model.addAttribute("qr", QrCodes.svg(address, group.join().code()));
    }
    GroupPages.mayDo(group, by, model);
    return "groups/join-sheet";
  }

  @PostMapping("/desk/groups/{id}/join")
  String openFor(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "24") int hours, Actor by) {
    int bounded = Math.clamp(hours, 1, 168);
    orders.once(submissionKey, "groups.open-join", () -> joining.openFor(new GroupId(id), Duration.ofHours(bounded), by));
    return "redirect:/desk/groups/" + id + "/join";
  }

  @PostMapping("/desk/groups/{id}/join/close")
  String close(@PathVariable UUID id, Actor by) {
    joining.close(new GroupId(id), by);
    return "redirect:/desk/groups/" + id + "/join";
  }

  @GetMapping("/join")
  String type(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
    if (!code.isBlank()) {
      if (page(code, request).isPresent()) return "redirect:/join/" + code.replaceAll("[^0-9A-Za-z-]", "");
      model.addAttribute("wrongCode", true);
      model.addAttribute("code", code.length() > 20 ? code.substring(0, 20) : code);
    }
    return "groups/join-code";
  }

  /** The page behind a code; whoever tries many codes from one place is let try no more. */
  private Optional<JoinPage> page(String code, HttpServletRequest request) {
    if (limits.spent("join-code", request.getRemoteAddr(), GUESSES, Duration.ofHours(1))) throw new Refusal("groups.join.too-often");
    Optional<JoinPage> page = joining.of(code);
    if (page.isEmpty()) limits.allow("join-code", request.getRemoteAddr(), GUESSES, Duration.ofHours(1));
    return page;
  }

  @GetMapping("/join/{code}")
  String form(@PathVariable String code, HttpServletRequest request, Model model) {
    model.addAttribute("form", new JoinForm("", "", "", "", false, ""));
    return show(code, request, model);
  }

  private String show(String code, HttpServletRequest request, Model model) {
    Optional<JoinPage> page = page(code, request);
    if (page.isEmpty()) {
      model.addAttribute("wrongCode", true);
      model.addAttribute("code", code.length() > 20 ? code.substring(0, 20) : code);
      return "groups/join-code";
    }
    model.addAttribute("join", page.get());
    model.addAttribute("joinCode", code);
    return "groups/join";
  }

  @PostMapping("/join/{code}")
  String sendCode(@PathVariable String code, @ModelAttribute("form") JoinForm form, BindingResult errors, HttpServletRequest request, Model model) {
    form.check(errors);
    Optional<JoinPage> page = page(code, request);
    if (!errors.hasErrors() && page.isPresent()) {
      try {
        codes.send(page.get().city(), form.digits().orElseThrow(), PURPOSE);
        model.addAttribute("codeSent", true);
      } catch (Refusal tooOften) {
        errors.reject(tooOften.messageKey(), tooOften.arguments(), null);
      }
    }
    return show(code, request, model);
  }

  @PostMapping("/join/{code}/sign")
  String sign(@PathVariable String code, @ModelAttribute("form") JoinForm form, BindingResult errors, HttpServletRequest request, Model model) {
    form.check(errors);
    model.addAttribute("codeSent", form.digits().isPresent());
    if (!errors.hasErrors()) form.checkSigned(errors);
    Optional<JoinPage> page = page(code, request);
    if (!errors.hasErrors() && page.isPresent() && !codes.prove(form.digits().orElseThrow(), PURPOSE, form.smsCode().strip())) {
      errors.rejectValue("smsCode", "groups.join.sms.wrong");
    }
    if (errors.hasErrors() || page.isEmpty()) return show(code, request, model);
    boolean known = joining.sign(new JoinAndSign(code, form.name(), IdentityNumber.resident(form.identity()), form.digits().orElseThrow(), form.drawn()));
    model.addAttribute("join", page.get());
    model.addAttribute("known", known);
    return "groups/joined";
  }
}
