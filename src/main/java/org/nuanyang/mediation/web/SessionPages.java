package org.nuanyang.mediation.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.RoomOffer;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Planning a meeting, one free time at a click, and writing its record. */
@Controller
@RequestMapping("/desk/mediation/{id}/sessions")
class SessionPages {

  private final Mediations mediations;
  private final Sessions sessions;
  private final PaperDownload download;
  private final Words words;
  private final Clock clock;

  SessionPages(Mediations mediations, Sessions sessions, PaperDownload download, Words words, Clock clock) {
    this.mediations = mediations;
    this.sessions = sessions;
    this.download = download;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String plan(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID room, @RequestParam(required = false) @Nullable UUID second,
      @RequestParam(defaultValue = "") String from, @RequestParam(required = false) @Nullable SessionKind kind, @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String find, Actor by, Model model) {
    MediationView view = mediations.view(new MediationId(id), by);
    SessionKind how = kind != null ? kind : view.separate() ? SessionKind.SEPARATE : SessionKind.TOGETHER;
    List<LentRoom> chosen = chosen(view, room, second, how, by);
    model.addAttribute("one", view);
    model.addAttribute("rooms", sessions.rooms(view.id(), by).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    model.addAttribute("chosen", chosen);
    model.addAttribute("room", chosen.isEmpty() ? null : chosen.getFirst().id());
    model.addAttribute("second", chosen.size() < 2 ? null : chosen.getLast().id());
    model.addAttribute("committee", view.committee());
    model.addAttribute("place", Words.text(place, 80));
    model.addAttribute("from", day(from));
    model.addAttribute("kind", how);
    model.addAttribute("kinds", words.choices(SessionKind.values(), SessionKind::messageKey));
    model.addAttribute("find", find);
    model.addAttribute("offers", find.isEmpty() ? List.of() : offers(view, chosen, how, day(from), by));
    Set<UUID> wanted = chosen.stream().map(LentRoom::id).collect(Collectors.toSet());
    model.addAttribute("free", view.mediators().isEmpty() ? List.of() : sessions.freeTogether(view.id(), wanted, day(from), by));
    model.addAttribute("key", Ids.next(clock));
    return "mediation/plan";
  }

  /** What the address asks for, as far as it can be had: one room, or two video rooms of a video meeting. */
  private List<LentRoom> chosen(MediationView view, @Nullable UUID room, @Nullable UUID second, SessionKind kind, Actor by) {
    List<LentRoom> found = new ArrayList<>();
    for (UUID one : new UUID[] {room, second}) {
      if (one == null || found.stream().anyMatch(had -> had.id().equals(one))) continue;
      try {
        found.add(sessions.room(view.id(), one, by));
      } catch (Missing withdrawn) {
        return found;
      }
    }
    boolean pair = kind == SessionKind.VIDEO && found.stream().allMatch(LentRoom::video);
    return found.size() < 2 || pair ? found : found.subList(0, 1);
  }

  /** For the other end of a video meeting the first room is left out. */
  private List<RoomOffer> offers(MediationView view, List<LentRoom> chosen, SessionKind kind, LocalDate day, Actor by) {
    return sessions.offers(view.id(), day, kind == SessionKind.VIDEO, by).stream()
        .filter(one -> chosen.stream().noneMatch(had -> had.id().equals(one.room().id())))
        .toList();
  }

  @PostMapping
  String book(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(required = false) @Nullable UUID submissionKey,
      @RequestParam(required = false) @Nullable UUID room, @RequestParam(required = false) @Nullable UUID second, @RequestParam(defaultValue = "") String slot,
      @RequestParam(defaultValue = "") String place, @RequestParam(required = false) @Nullable SessionKind kind, Actor by) {
    String[] span = slot.split("~");
    Instant from = moment(span, 0);
    Instant to = moment(span, 1);
    if (from == null || to == null) throw new Refusal("mediation.session.slot");
    sessions.plan(
        new Sessions.PlanSession(
            submissionKey == null ? Ids.next(clock) : submissionKey, new MediationId(id), version, room, second, from, to, Words.text(place, 80),
            kind == null ? SessionKind.TOGETHER : kind, by));
    return "redirect:/desk/mediation/" + id + "?saved";
  }

  private static @Nullable Instant moment(String[] span, int which) {
    try {
      return span.length == 2 ? Instant.parse(span[which]) : null;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  @PostMapping("/rooms")
  String room(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "false") boolean video, Actor by) {
    String called = Words.text(name, 40);
    if (called.isEmpty()) throw new Refusal("mediation.room.name");
    sessions.addRoom(new MediationId(id), called, video, by);
    return "redirect:/desk/mediation/" + id + "/sessions";
  }

  @PostMapping("/{session}/cancel")
  String cancel(@PathVariable UUID id, @PathVariable UUID session, @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") String text, Actor by) {
    sessions.cancel(new MediationId(id), version, session, Words.text(text, Words.LONGEST), by);
    return "redirect:/desk/mediation/" + id + "?saved";
  }

  @PostMapping("/{session}/record")
  String record(@PathVariable UUID id, @PathVariable UUID session, @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") String text, Actor by) {
    sessions.record(new MediationId(id), version, session, Words.text(text, Words.STORY), by);
    return "redirect:/desk/mediation/" + id + "?saved";
  }

  @GetMapping("/{session}/record.pdf")
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID session, Actor by) {
    return download.shown(sessions.paper(new MediationId(id), session, by));
  }

  private LocalDate day(String typed) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    try {
      LocalDate day = typed.isBlank() ? today : LocalDate.parse(typed.strip());
      return day.isBefore(today) || day.isAfter(today.plusYears(1)) ? today : day;
    } catch (DateTimeException unreadable) {
      return today;
    }
  }
}
