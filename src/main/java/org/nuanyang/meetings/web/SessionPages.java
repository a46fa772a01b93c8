package org.nuanyang.meetings.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Files;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Option;
import org.nuanyang.identity.Actor;
import org.nuanyang.meetings.SessionView;
import org.nuanyang.meetings.Side;
import org.nuanyang.meetings.VideoSessions;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** The room of a video session: the same sheet on both screens, and the steps in their order. */
@Controller
@RequestMapping("/desk/sessions")
class SessionPages {

  private static final int LONGEST = 300;

  private final VideoSessions sessions;
  private final Eligibility eligibility;
  private final Policies policies;
  private final Network network;
  private final Files files;
  private final MessageSource messages;
  private final Clock clock;
  private final String link;

  SessionPages(VideoSessions sessions, Eligibility eligibility, Policies policies, Network network, Files files, MessageSource messages, Clock clock,
      @Value("${nuanyang.meetings.link}") String link) {
    this.sessions = sessions;
    this.eligibility = eligibility;
    this.policies = policies;
    this.network = network;
    this.files = files;
    this.messages = messages;
    this.clock = clock;
    this.link = link.startsWith("https://") || link.startsWith("http://") ? link : "";
  }

  @InitBinder("form")
  void notEndless(WebDataBinder binder) {
    binder.setAutoGrowCollectionLimit(100);
  }

  @GetMapping
  String all(Actor by, Model model) {
    model.addAttribute("sessions", sessions.open(by));
    model.addAttribute("stations", stations(by));
    return "meetings/list";
  }

  /** A station opens for itself, a centre for the stations that hang below it. */
  private List<Choice> stations(Actor by) {
    if (by.organisation() == null) return List.of();
    OrganisationView here = network.organisation(by.organisation());
    List<OrganisationView> below = here.kind().isCentre() ? network.children(here.id()) : List.of(here);
    return below.stream()
        .filter(place -> place.kind() == OrganisationKind.STATION || place.kind() == OrganisationKind.CONTACT_POINT)
        .map(place -> Choice.of(place.id().toString(), place.name()))
        .toList();
  }

  @PostMapping
  String open(@RequestParam UUID submissionKey, @RequestParam(required = false) @Nullable UUID station, Actor by) {
    if (station == null) throw new Refusal("meetings.station.choose");
    return "redirect:/desk/sessions/" + sessions.open(submissionKey, station, by);
  }

  @GetMapping("/{id}")
  String room(@PathVariable UUID id, Actor by, Model model) {
    SessionView session = sessions.view(id, by);
    model.addAttribute("form", SheetForm.of(session.sheet(), session.version()));
    return page(session, by, model);
  }

  private String page(SessionView session, Actor by, Model model) {
    LocalDate today = LocalDate.now(clock);
    String profile = policies.profileOf(by.city());
    model.addAttribute("meeting", session);
    model.addAttribute("station", session.side() == Side.STATION);
    model.addAttribute("link", link);
    model.addAttribute("matters", eligibility.matters(profile, today).stream().map(one -> Choice.of(one.code(), one.label())).toList());
    model.addAttribute("groups", eligibility.groups(profile, today).stream().map(Option::choice).toList());
    model.addAttribute("counties", network.centres(by.city()).stream().map(centre -> Choice.of(centre.region(), centre.shortName())).toList());
    model.addAttribute("ableChoices", List.of(Choice.of("yes", text("meetings.able.yes")), Choice.of("no", text("meetings.able.no"))));
    model.addAttribute("yesNo", List.of(Choice.of("yes", text("intake.yes")), Choice.of("no", text("intake.no"))));
    model.addAttribute("files", files.of(session.id()));
    return "meetings/room";
  }

  @PostMapping("/{id}/sheet")
  String write(@PathVariable UUID id, @Valid @ModelAttribute("form") SheetForm form, BindingResult result, Actor by, Model model) {
    form.check(result);
    if (result.hasErrors()) return page(sessions.view(id, by), by, model);
    sessions.write(id, form.version(), form.sheet(), by);
    return back(id);
  }

  @PostMapping("/{id}/identity")
  String identity(@PathVariable UUID id, @RequestParam long version, @RequestParam(defaultValue = "") String seen, Actor by) {
    if (seen.isBlank() || seen.length() > LONGEST) throw new Refusal("meetings.identity.empty");
    sessions.confirmIdentity(id, version, seen.strip(), by);
    return back(id);
  }

  @PostMapping("/{id}/read-back")
  String readBack(@PathVariable UUID id, @RequestParam long version, Actor by) {
    sessions.readBack(id, version, by);
    return back(id);
  }

  @PostMapping("/{id}/sign")
  String sign(@PathVariable UUID id, @RequestParam long version, @RequestParam(required = false) @Nullable MultipartFile signature, Actor by) throws IOException {
    if (signature == null || signature.isEmpty()) throw new Refusal("meetings.missing.signature");
    sessions.sign(id, version, signature.getBytes(), by);
    return back(id);
  }

  @PostMapping("/{id}/submit")
  String submit(@PathVariable UUID id, @RequestParam long version, Actor by) {
    return "redirect:/desk/applications/" + sessions.submit(id, version, by).value();
  }

  @PostMapping("/{id}/cancel")
  String cancel(@PathVariable UUID id, @RequestParam long version, @RequestParam(defaultValue = "") String reason, Actor by) {
    if (reason.isBlank() || reason.length() > LONGEST) throw new Refusal("meetings.cancel.empty");
    sessions.cancel(id, version, reason.strip(), by);
    return "redirect:/desk/sessions";
  }

  /** Whether the other side wrote meanwhile, and what it told of its pictures. */
  @GetMapping(value = "/{id}/pulse", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, Object> pulse(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after, Actor by) {
    return Map.of("version", sessions.version(id, by), "signals", sessions.heard(id, after, by));
  }

  @PostMapping("/{id}/signal")
  @ResponseBody
  Map<String, Boolean> signal(@PathVariable UUID id, @RequestParam(defaultValue = "") String message, Actor by) {
    sessions.signal(id, message, by);
    return Map.of("told", true);
  }

  private static String back(UUID id) {
    return "redirect:/desk/sessions/" + id;
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
