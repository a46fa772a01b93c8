package org.nuanyang.portal.web;

import java.util.UUID;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/first-contacts}: who answers for what nobody has taken on yet (首问负责). */
@Controller
@RequestMapping("/desk/first-contacts")
class FirstContactPages {

  private final FirstContacts contacts;
  private final Services services;
  private final HandOvers handOvers;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  FirstContactPages(FirstContacts contacts, Services services, HandOvers handOvers, Submissions submissions, TransactionOperations transaction) {
    this.contacts = contacts;
    this.services = services;
    this.handOvers = handOvers;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String show, Actor by, Model model) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    boolean offered = show.equals("in");
    model.addAttribute("offered", offered);
    model.addAttribute("found", offered ? contacts.offered(by) : contacts.held(by));
    return "portal/first-contacts";
  }

  @PostMapping("/services/{id}")
  String takeService(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, Actor by) {
    return once(submissionKey, "portal.first.service", id, () -> services.acknowledge(new ServiceId(id), version, by));
  }

  @PostMapping("/applications/{id}")
  String takeApplication(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, Actor by) {
    return once(submissionKey, "portal.first.application", id, () -> handOvers.receive(new ApplicationId(id), version, by));
  }

  private String once(UUID key, String purpose, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(key, purpose, () -> {
              act.run();
              return id.toString();
            }));
    return "redirect:/desk/first-contacts?show=in";
  }
}
