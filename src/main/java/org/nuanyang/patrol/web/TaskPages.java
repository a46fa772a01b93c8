package org.nuanyang.patrol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.TaskView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/patrol/tasks}: who goes round which villages, and how far they are. */
@Controller
@RequestMapping("/desk/patrol/tasks")
class TaskPages {

  private static final int MOST_VILLAGES = 400;

  private final Patrols patrols;
  private final Accounts accounts;
  private final Network network;
  private final PatrolWords words;
  private final Clock clock;

  TaskPages(Patrols patrols, Accounts accounts, Network network, PatrolWords words, Clock clock) {
    this.patrols = patrols;
    this.accounts = accounts;
    this.network = network;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") String over, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean finished = over.equals("true");
    model.addAttribute("over", finished);
    model.addAttribute("slice", patrols.list(finished, after, by));
    model.addAttribute("sets", CardPages.sets(by));
    return "patrol/tasks";
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", TaskForm.blank(today()));
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    model.addAttribute("kinds", words.choices(DisputeKind.values(), DisputeKind::messageKey));
    model.addAttribute("goers", goers(by));
    return "patrol/task-new";
  }

  /** Who can go: mediators, and clerks of stations and contact points, with their unit. */
  private List<Choice> goers(Actor by) {
    Map<UUID, AccountView> all = new LinkedHashMap<>();
    Stream.of(Role.MEDIATOR, Role.CLERK).flatMap(role -> accounts.having(role, by.city(), null).stream()).filter(one -> one.organisation() != null).forEach(one -> all.put(one.id(), one));
    Map<UUID, OrganisationView> units = network.organisations(all.values().stream().map(AccountView::organisation).collect(Collectors.toSet()));
    return all.values().stream()
        .sorted(Comparator.comparing((AccountView one) -> !by.sees(one.city(), one.organisation())).thenComparing(one -> unit(units, one)).thenComparing(AccountView::name))
        .map(one -> new Choice(one.id().toString(), one.name(), unit(units, one)))
        .toList();
  }

  private static String unit(Map<UUID, OrganisationView> units, AccountView one) {
    OrganisationView unit = units.get(one.organisation());
    return unit == null ? "" : unit.name();
  }

  @PostMapping
  String set(@ModelAttribute("form") TaskForm form, BindingResult errors, Actor by, Model model) {
    Set<UUID> villages = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String line : form.lines()) {
      List<VillageView> found = words.area(line, by);
      if (found.isEmpty()) unknown.add(line.length() > 40 ? line.substring(0, 40) : line);
      found.forEach(one -> villages.add(one.id()));
    }
    Set<String> known = goers(by).stream().map(Choice::value).collect(Collectors.toSet());
    form.check(villages, unknown, known, today(), MOST_VILLAGES, errors);
    if (errors.hasErrors()) return form(by, model);
    UUID key = PatrolWords.id(form.submissionKey()).orElseGet(() -> Ids.next(clock));
    return "redirect:/desk/patrol/tasks/" + patrols.set(form.order(key, villages, by)) + "?saved";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    TaskView task = patrols.view(id, by);
    model.addAttribute("task", task);
    model.addAttribute("visits", patrols.visits(id, after, by));
    model.addAttribute("running", !task.over(today()));
    model.addAttribute("sets", CardPages.sets(by));
    model.addAttribute("mine", task.people().stream().anyMatch(one -> one.account().equals(by.id())));
    return "patrol/task";
  }

  @PostMapping("/{id}/stop")
  String stop(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    patrols.stop(id, version, by);
    return "redirect:/desk/patrol/tasks/" + id + "?saved";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
