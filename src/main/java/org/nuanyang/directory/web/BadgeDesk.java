package org.nuanyang.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.BadgeView;
import org.nuanyang.directory.Badges;
import org.nuanyang.documents.Placard;
import org.nuanyang.documents.Placards;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Directory;
import org.nuanyang.network.ListedKind;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.PersonSearch;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Badges at the desk: give them out, print them ten on a page, take them back. */
@Controller
@RequestMapping("/desk/directory/badges")
class BadgeDesk {

  private static final int PAGE = 50;

  private final Badges badges;
  private final Directory directory;
  private final Placards placards;
  private final DirectoryChoices choices;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final String address;

  BadgeDesk(
      Badges badges, Directory directory, Placards placards, DirectoryChoices choices, Submissions submissions, TransactionOperations transaction,
      @Value("${nuanyang.public-url}") String address) {
    this.badges = badges;
    this.directory = directory;
    this.placards = placards;
    this.choices = choices;
    this.submissions = submissions;
    this.transaction = transaction;
    this.address = address.replaceAll("/+$", "");
  }

  record Line(ListedPerson who, @Nullable BadgeView badge) {}

  /** Whose badges are looked for. */
  record WhoForm(@Nullable String name, @Nullable ListedKind kind) {
    WhoForm {
      name = BodyForm.cut(name);
      if (kind == null) kind = ListedKind.LAWYER;
    }
  }

  @GetMapping
  String list(@ModelAttribute("search") WhoForm search, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    Slice<ListedPerson> found = directory.people(new PersonSearch(by.city(), "", search.kind(), "", search.name(), false, false, null, after, PAGE));
    Map<UUID, BadgeView> good = badges.of(found.rows().stream().map(ListedPerson::id).toList());
    model.addAttribute("rows", found.rows().stream().map(who -> new Line(who, good.get(who.id()))).toList());
    model.addAttribute("kinds", choices.people().stream().filter(one -> !one.value().isEmpty()).toList());
    model.addAttribute("revocations", choices.revocations());
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("more", found.next() == null ? null : UriComponentsBuilder.fromPath("/desk/directory/badges").queryParam("after", found.next()).queryParam("kind", search.kind()).queryParamIfPresent("name", java.util.Optional.of(search.name()).filter(one -> !one.isEmpty())).encode().build().toUriString());
    return "directory/badges";
  }

  /** Gives badges to those ticked who have none and prints the cards of all of them. */
  @PostMapping
  ResponseEntity<byte[]> issue(@RequestParam(required = false) @Nullable List<UUID> person, @RequestParam UUID submissionKey, Actor by) {
    List<UUID> people = person == null ? List.of() : person.stream().filter(Objects::nonNull).distinct().limit(PAGE).toList(); // as many as one page shows
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                submissionKey,
                "directory.badges",
                () -> {
                  badges.issue(people, by);
                  return String.valueOf(people.size());
                }));
    Map<UUID, BadgeView> good = badges.of(people);
    List<Placard> cards = new ArrayList<>();
    for (UUID id : people) if (good.containsKey(id)) cards.add(card(directory.person(id), good.get(id)));
    if (cards.isEmpty()) throw new Refusal("directory.badge-for-nobody");
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("badges.pdf").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(placards.cards(cards));
  }

  private Placard card(ListedPerson who, BadgeView badge) {
    List<String> lines = new ArrayList<>();
    lines.add(who.organisationName());
    if (!who.licence().isEmpty()) lines.add(choices.say("directory.card.licence", who.licence()));
    return new Placard(
        choices.say("directory.card.heading", choices.cityName()), who.name(), choices.say(who.kind().messageKey()), lines, address + "/badge/" + badge.code(),
        choices.say("directory.card.caption"), choices.say("directory.card.foot", badge.code(), address));
  }

  @PostMapping("/{id}/revoke")
  String revoke(@PathVariable UUID id, @RequestParam BadgeView.RevokedFor why, @RequestParam UUID submissionKey, Actor by) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                submissionKey,
                "directory.revoke",
                () -> {
                  badges.revoke(id, why, by);
                  return id.toString();
                }));
    return "redirect:/desk/directory/badges";
  }
}
