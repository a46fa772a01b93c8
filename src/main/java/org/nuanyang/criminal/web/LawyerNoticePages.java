package org.nuanyang.criminal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.NoticeFile;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The notice behind a lawyer's case: whom to reach, the papers due at the court, the meeting asked for. */
@Controller
@RequestMapping("/desk/my-cases/{id}/notice")
class LawyerNoticePages {

  private final DefenceNotices notices;
  private final NoticeActs acts;
  private final Clock clock;

  LawyerNoticePages(DefenceNotices notices, NoticeActs acts, Clock clock) {
    this.notices = notices;
    this.acts = acts;
    this.clock = clock;
  }

  @GetMapping
  String one(@PathVariable UUID id, Actor by, Model model) {
    NoticeFile file = notices.file(new NoticeId(id), by);
    model.addAttribute("file", file);
    model.addAttribute("base", base(id));
    model.addAttribute("today", LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
    return "criminal/lawyer-notice";
  }

  @PostMapping("/papers-filed")
  String filed(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    LocalDate on = NoticeActs.day(act.on());
    if (on == null) return problem(id, by, model);
    notices.papersFiled(new NoticeId(id), act.seen(), on, by);
    return "redirect:" + base(id) + "?saved";
  }

  @PostMapping("/meeting")
  String meeting(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    Instant at = acts.moment(act.on());
    if (at == null) return problem(id, by, model);
    notices.meetingAsked(new NoticeId(id), act.seen(), at, by);
    return "redirect:" + base(id) + "?saved";
  }

  @PostMapping("/met")
  String met(@PathVariable UUID id, @ModelAttribute("act") NoticeActs.Act act, BindingResult unread, Actor by, Model model) {
    Instant at = acts.moment(act.on());
    if (at == null) return problem(id, by, model);
    notices.meetingHeld(new NoticeId(id), act.seen(), at, by);
    return "redirect:" + base(id) + "?saved";
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
    return acts.file(id, file, by);
  }

  private String problem(UUID id, Actor by, Model model) {
    model.addAttribute("problem", "criminal.act.day");
    return one(id, by, model);
  }

  private static String base(@Nullable UUID id) {
    return "/desk/my-cases/" + id + "/notice";
  }
}
