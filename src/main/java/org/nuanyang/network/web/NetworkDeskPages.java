package org.nuanyang.network.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.CorrectOrganisation;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The desk's view of organisations and sites: find one, see what hangs below it, correct it. */
@Controller
@RequestMapping("/desk/network")
class NetworkDeskPages {

  private static final int PAGE = 50;

  private final Network network;
  private final PlacePeople people;
  private final NetworkChoices choices;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  NetworkDeskPages(
      Network network, PlacePeople people, NetworkChoices choices, Submissions submissions,
      TransactionOperations transaction) {
    this.network = network;
    this.people = people;
    this.choices = choices;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String directory(
      @ModelAttribute("search") DirectoryForm search,
      @RequestParam(required = false) @Nullable UUID after,
      Actor by,
      Model model) {
    Slice<OrganisationView> found =
        network.directory(new DirectorySearch(by.city(), search.kind(), search.name(), after, PAGE), by);
    model.addAttribute("rows", found.rows());
    model.addAttribute("kinds", choices.kinds());
    model.addAttribute("more", found.next() == null ? null : more(search, found.next()));
    return "network/directory";
  }

  @GetMapping("/{id}")
  String organisation(@PathVariable UUID id, Actor by, Model model) {
    OrganisationView organisation = network.organisation(id);
    model.addAttribute("form", OrganisationForm.of(organisation));
    show(organisation, by, model);
    return "network/organisation";
  }

  @PostMapping("/{id}")
  String correct(
      @PathVariable UUID id,
      @Validated @ModelAttribute("form") OrganisationForm form,
      BindingResult result,
      Actor by,
      Model model) {
    if (result.hasErrors()) {
      show(network.organisation(id), by, model);
      return "network/organisation";
    }
    CorrectOrganisation order =
        new CorrectOrganisation(
            id, form.address().strip(), form.phone().strip(), form.stepFree(), form.mongolian(), form.active(),
            form.version(), by);
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                form.submissionKey(),
                "network.correct",
                () -> {
                  network.correct(order);
                  return id.toString();
                }));
    return "redirect:/desk/network/" + id;
  }

  private void show(OrganisationView organisation, Actor by, Model model) {
    boolean mayCorrect =
        by.has(Role.SYSTEM_ADMIN) || by.has(Role.DIRECTOR) && by.sees(organisation.city(), organisation.id());
    model.addAttribute("organisation", organisation);
    model.addAttribute("district", new RegionCode(organisation.region()).name());
    model.addAttribute("parent", organisation.parent() == null ? null : network.organisation(organisation.parent()));
    model.addAttribute("people", people.at(organisation.id()));
    model.addAttribute("children", network.children(organisation.id()));
    model.addAttribute("mayCorrect", mayCorrect);
  }

  private static String more(DirectoryForm search, String after) {
    var url = UriComponentsBuilder.fromPath("/desk/network").queryParam("after", after);
    if (search.kind() != null) url.queryParam("kind", search.kind());
    if (!search.name().isEmpty()) url.queryParam("name", search.name());
    return url.encode().toUriString();
  }

  /** What staff look for. */
  record DirectoryForm(@Nullable OrganisationKind kind, @Nullable String name) {
    DirectoryForm {
      if (name == null) name = "";
    }
  }
}
