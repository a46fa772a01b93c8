package org.nuanyang.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.Substitutes;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** AB岗: the head names who stands in for each post; everybody enters the own leave. */
@Controller
class PostPages {

  private final Substitutes substitutes;
  private final Clock clock;

  PostPages(Substitutes substitutes, Clock clock) {
    this.substitutes = substitutes;
    this.clock = clock;
  }

  @GetMapping("/desk/posts")
  String posts(Actor by, Model model) {
    var posts = substitutes.posts(by);
    model.addAttribute("posts", posts);
    model.addAttribute("colleagues", posts.stream().map(one -> Choice.of(one.account().toString(), one.name())).toList());
    model.addAttribute("leaves", substitutes.leaves(by));
    model.addAttribute("keys", posts.stream().collect(Collectors.toMap(Substitutes.Post::account, one -> Ids.next(clock))));
    return "identity/posts";
  }

  @PostMapping("/desk/posts/{holder}")
  String pair(@PathVariable UUID holder, @RequestParam(required = false) @Nullable UUID submissionKey,
      @RequestParam(required = false) @Nullable UUID substitute, Actor by) {
    if (submissionKey != null && substitute != null) substitutes.pair(submissionKey, holder, substitute, by);
    return "redirect:/desk/posts";
  }

  @GetMapping("/desk/leave")
  String leave(Actor by, Model model) {
    model.addAttribute("form", new LeaveForm(Ids.next(clock), today(), today().plusDays(1), ""));
    return page(by, model);
  }

  @PostMapping("/desk/leave")
  String leave(@ModelAttribute("form") LeaveForm form, BindingResult result, Actor by, Model model) {
    form.check(result, today());
    if (result.hasErrors()) return page(by, model);
    substitutes.leave(form.submissionKey(), by.id(), form.from(), form.until(), form.reason(), by);
    return "redirect:/desk/leave";
  }

  @PostMapping("/desk/leave/{id}/end")
  String end(@PathVariable UUID id, Actor by) {
    substitutes.endLeave(id, by);
    return "redirect:" + (by.has(Role.DIRECTOR) ? "/desk/posts" : "/desk/leave");
  }

  private String page(Actor by, Model model) {
    model.addAttribute("substitute", substitutes.substituteOf(by.id()));
    model.addAttribute("leaves", substitutes.leaves(by));
    return "identity/leave";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
