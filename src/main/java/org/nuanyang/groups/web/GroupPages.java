package org.nuanyang.groups.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.GroupView;
import org.nuanyang.groups.GroupWork;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.RosterFilter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/groups}: all groups, one group with its roster, and what is done with many of its persons at once. */
@Controller
@RequestMapping("/desk/groups")
class GroupPages {

  private static final int LONGEST_SEARCH = 60;
  private static final int LONGEST_REASON = 300;

  private final Groups groups;
  private final GroupWork work;
  private final GroupOrders orders;

  GroupPages(Groups groups, GroupWork work, GroupOrders orders) {
    this.groups = groups;
    this.work = work;
    this.orders = orders;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", groups.list(after, by));
    return "groups/list";
  }

  @PostMapping
  String open(@RequestParam UUID application, @RequestParam UUID submissionKey, Actor by) {
    GroupId[] made = new GroupId[1];
    orders.once(submissionKey, "groups.open", () -> made[0] = work.open(new ApplicationId(application), by));
    return made[0] == null ? "redirect:/desk/groups" : "redirect:/desk/groups/" + made[0].value();
  }

  /** From an application or a case to its roster; without one it goes to the matter. */
  @GetMapping("/of/{matter}")
  String of(@PathVariable UUID matter) {
    return groups.of(new MatterId(matter)).map(id -> "redirect:/desk/groups/" + id.value()).orElse("redirect:/desk/matters/" + matter);
  }

  @GetMapping("/{id}")
  String roster(@PathVariable UUID id, @RequestParam(defaultValue = "ALL") String show, @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    RosterFilter filter = Arrays.stream(RosterFilter.values()).filter(one -> one.name().equals(show)).findFirst().orElse(RosterFilter.ALL);
    String typed = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
    GroupView group = groups.group(new GroupId(id), by);
    model.addAttribute("group", group);
    model.addAttribute("filter", filter);
    model.addAttribute("q", typed);
    model.addAttribute("slice", groups.roster(group.id(), filter, typed, after, by));
    model.addAttribute("many", group.counts().people() >= GroupWork.MANY);
    mayDo(group, by, model);
    return "groups/roster";
  }

  /** What this person can do; the doors look again. */
  static void mayDo(GroupView group, Actor by, Model model) {
    boolean staff = by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR);
    boolean ours = by.sees(group.city(), group.organisation());
    boolean window = staff && ours;
    boolean open = group.state() == GroupState.OPEN;
    model.addAttribute("window", window);
    model.addAttribute("open", window && open);
    model.addAttribute("mayPrint", staff || by.has(Role.LAWYER));
    model.addAttribute("mayRepresent", window || by.has(Role.LAWYER));
    model.addAttribute("maySplit", ours && (by.has(Role.CLERK) || by.has(Role.REVIEWER)) && (open || group.state() == GroupState.GRANTED));
    model.addAttribute("mayMerge", ours && (by.has(Role.CLERK) || by.has(Role.REVIEWER)) && open);
    model.addAttribute("mayFind", ours && open && (by.has(Role.REVIEWER) || by.has(Role.DIRECTOR)));
  }

  @PostMapping("/{id}/signed")
  String signed(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") Set<UUID> persons, @RequestParam(defaultValue = "false") boolean everybody, Actor by) {
    return many(id, submissionKey, "groups.signed", persons, everybody, chosen -> work.signedOnPaper(new GroupId(id), chosen, by));
  }

  @PostMapping("/{id}/papers-there")
  String papersThere(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") Set<UUID> persons, @RequestParam(defaultValue = "false") boolean everybody, Actor by) {
    return many(id, submissionKey, "groups.papers", persons, everybody, chosen -> work.papersComplete(new GroupId(id), chosen, by));
  }

  @PostMapping("/{id}/represent")
  String represent(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") Set<UUID> persons, Actor by) {
    return many(id, submissionKey, "groups.represent", persons, false, chosen -> work.represent(new GroupId(id), chosen, by));
  }

  /** Who was ticked; an empty place in the list is nobody. */
  private static Set<UUID> people(Set<UUID> ticked) {
    return ticked.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String many(UUID id, UUID key, String purpose, Set<UUID> ticked, boolean everybody, Consumer<Set<UUID>> order) {
    Set<UUID> persons = people(ticked);
    if (persons.isEmpty() && !everybody) throw new Refusal("groups.nobody-chosen");
    orders.once(key, purpose, () -> order.accept(everybody ? Set.of() : persons));
    return "redirect:/desk/groups/" + id;
  }

  /** First asks why; nothing is done yet. */
  @PostMapping("/{id}/split")
  String split(@PathVariable UUID id, @RequestParam(name = "persons", defaultValue = "") Set<UUID> ticked, @RequestParam(required = false) @Nullable UUID submissionKey,
      @RequestParam(defaultValue = "") String why, @RequestParam(defaultValue = "false") boolean sure, Actor by, Model model) {
    Set<UUID> persons = people(ticked);
    if (persons.isEmpty()) throw new Refusal("groups.nobody-chosen");
    boolean bad = why.isBlank() || why.length() > LONGEST_REASON;
    if (!sure || bad || submissionKey == null) {
      GroupView group = groups.group(new GroupId(id), by);
      model.addAttribute("group", group);
      model.addAttribute("chosen", List.copyOf(persons));
      model.addAttribute("why", why);
      model.addAttribute("bad", sure && bad);
      return "groups/split";
    }
    ApplicationId[] made = new ApplicationId[1];
    orders.once(submissionKey, "groups.split", () -> made[0] = work.split(new GroupId(id), persons, why.strip(), by));
    return made[0] == null ? "redirect:/desk/groups/" + id : "redirect:/desk/applications/" + made[0].value();
  }

  @GetMapping("/{id}/merge")
  String mergeable(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("group", groups.group(new GroupId(id), by));
    model.addAttribute("others", work.mergeable(new GroupId(id), by));
    return "groups/merge";
  }

  @PostMapping("/{id}/merge")
  String merge(@PathVariable UUID id, @RequestParam UUID other, @RequestParam UUID submissionKey, Actor by) {
    orders.once(submissionKey, "groups.merge", () -> work.merge(new GroupId(id), new GroupId(other), by));
    return "redirect:/desk/groups/" + id;
  }
}
