package org.nuanyang.groups.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupView;
import org.nuanyang.groups.GroupWork;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.groups.PersonView;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.Applications;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
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

/** One person of a group: what is known, what is missing, whether they qualify and why. */
@Controller
@RequestMapping("/desk/groups/{id}/people/{person}")
class PersonPages {

  private static final int LONGEST = 300;

  private final Groups groups;
  private final GroupWork work;
  private final Applications applications;
  private final Eligibility eligibility;
  private final GroupOrders orders;
  private final MessageSource messages;

  PersonPages(Groups groups, GroupWork work, Applications applications, Eligibility eligibility, GroupOrders orders, MessageSource messages) {
    this.groups = groups;
    this.work = work;
    this.applications = applications;
    this.eligibility = eligibility;
    this.orders = orders;
    this.messages = messages;
  }

  @InitBinder
  void fewElements(WebDataBinder binder) {
    binder.setAutoGrowCollectionLimit(50);
  }

  @GetMapping
  String person(@PathVariable UUID id, @PathVariable UUID person, Actor by, Model model) {
    PersonView view = groups.person(new GroupId(id), person, by);
    model.addAttribute("form", PersonForm.of(view));
    model.addAttribute("find", new FindForm(null, view.version(), null, null, ""));
    return page(id, view, by, model);
  }

  private String page(UUID id, PersonView view, Actor by, Model model) {
    GroupView group = groups.group(new GroupId(id), by);
    Facts common = applications.own(group.application()).facts();
    model.addAttribute("group", group);
    model.addAttribute("person", view);
    GroupPages.mayDo(group, by, model);
    model.addAttribute("there", view.row().standing() == PersonStanding.ON_ROSTER);
    model.addAttribute("kinds", eligibility.groups(common.profile(), common.applicationDate()).stream().map(Option::choice).toList());
    model.addAttribute("papers", view.papers().stream().map(paper -> new Choice(paper.code(), paper.name(), paper.note())).toList());
    model.addAttribute("yesNo", List.of(Choice.of("yes", text("groups.person.yes")), Choice.of("no", text("groups.person.no"))));
    model.addAttribute("results", Arrays.stream(PersonResult.values()).filter(one -> one != PersonResult.UNCLEAR).map(one -> Choice.of(one.name(), text(one.messageKey()))).toList());
    model.addAttribute("grounds", Arrays.stream(RefusalCode.values()).filter(one -> one != RefusalCode.INSUFFICIENT_BASIS).map(one -> Choice.of(one.name(), text("intake.refusal." + one))).toList());
    model.addAttribute("kindNames", view.facts().groups().stream().map(code -> eligibility.nameOf(common.profile(), code, common.applicationDate())).collect(Collectors.joining("、")));
    return "groups/person";
  }

  @PostMapping("/note")
  String note(@PathVariable UUID id, @PathVariable UUID person, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    boolean done =
        orders.done(form.submissionKey(), "groups.note", errors, response,
            () -> work.note(new GroupId(id), person, form.version(), form.claimed(), form.facts(), form.there(), by));
    if (done) return "redirect:/desk/groups/" + id + "/people/" + person;
    PersonView view = groups.person(new GroupId(id), person, by);
    model.addAttribute("find", new FindForm(null, view.version(), null, null, ""));
    return page(id, view, by, model);
  }

  @PostMapping("/find")
  String find(@PathVariable UUID id, @PathVariable UUID person, @Valid @ModelAttribute("find") FindForm find, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    find.wantGround(errors);
    boolean done =
        orders.done(find.submissionKey(), "groups.find", errors, response,
            () -> work.find(new GroupId(id), person, find.version(), find.result(), find.ground() == null ? null : find.ground().name(), find.reasons().strip(), by));
    if (done) return "redirect:/desk/groups/" + id + "/people/" + person;
    PersonView view = groups.person(new GroupId(id), person, by);
    model.addAttribute("form", PersonForm.of(view));
    return page(id, view, by, model);
  }

  @PostMapping("/confirm")
  String confirm(@PathVariable UUID id, @PathVariable UUID person, @RequestParam UUID submissionKey, Actor by) {
    orders.once(submissionKey, "groups.confirm", () -> work.confirm(new GroupId(id), person, by));
    return "redirect:/desk/groups/" + id + "/people/" + person;
  }

  @PostMapping("/lead")
  String lead(@PathVariable UUID id, @PathVariable UUID person, @RequestParam UUID submissionKey, Actor by) {
    orders.once(submissionKey, "groups.lead", () -> work.lead(new GroupId(id), person, by));
    return "redirect:/desk/groups/" + id + "/people/" + person;
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable UUID id, @PathVariable UUID person, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String why, Actor by) {
    if (why.isBlank() || why.length() > LONGEST) throw new Refusal("groups.person.withdraw-why");
    orders.once(submissionKey, "groups.withdraw", () -> work.withdraw(new GroupId(id), person, why.strip(), by));
    return "redirect:/desk/groups/" + id + "/people/" + person;
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
