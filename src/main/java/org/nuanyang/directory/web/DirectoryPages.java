package org.nuanyang.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.Villages;
import org.nuanyang.network.BodySearch;
import org.nuanyang.network.Directory;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.NearPlace;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PersonSearch;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The directory for everybody: find a body or a person, and see whether they may help today. */
@Controller
@RequestMapping("/directory")
class DirectoryPages {

  private static final int PAGE = 20;
  private static final int PEOPLE_OF_A_BODY = 60;

  private final Directory directory;
  private final Network network;
  private final Villages villages;
  private final DirectoryChoices choices;
  private final Clock clock;

  DirectoryPages(Directory directory, Network network, Villages villages, DirectoryChoices choices, Clock clock) {
    this.directory = directory;
    this.network = network;
    this.villages = villages;
    this.choices = choices;
    this.clock = clock;
  }

  /** @param place of the body; its name is not repeated in the county's */
  record BodyCard(OrganisationView place, String county, boolean open, @Nullable Long kilometres) {

    static BodyCard of(NearPlace near, LocalDateTime now) {
      OrganisationView place = near.place();
      return new BodyCard(place, new RegionCode(place.region()).name(), place.hours().isOpenAt(now), near.kilometres() < 0 ? null : rounded(near.kilometres()));
    }

    public boolean isMongolianSpoken() {
      return place.languages().contains("mn");
    }
  }

  record PersonCard(ListedPerson who, String county, boolean trusted, @Nullable Long kilometres) {

    static PersonCard of(ListedPerson who, LocalDate today) {
      return new PersonCard(who, new RegionCode(who.region()).name(), who.maySafelyBeTrustedOn(today), who.kilometres() == null ? null : rounded(who.kilometres()));
    }
  }

  private static long rounded(double kilometres) {
    return Math.max(1, Math.round(kilometres));
  }

  @GetMapping
  String bodies(@ModelAttribute("form") BodyForm form, @RequestParam(required = false) @Nullable UUID after, Model model) {
    Optional<GeoPoint> near = near(form.here(), form.from(), model);
    Slice<NearPlace> found =
        directory.bodies(
            new BodySearch(choices.city(), form.region(), form.kind(), form.matter(), form.name(), form.stepFree(), form.mongolian(), form.openNow(), near.orElse(null), after, PAGE));
    LocalDateTime now = LocalDateTime.now(clock);
    model.addAttribute("cards", found.rows().stream().map(one -> BodyCard.of(one, now)).toList());
    model.addAttribute("near", near.isPresent());
    model.addAttribute("kinds", choices.kinds());
    choices(model);
    model.addAttribute("more", found.next() == null ? null : more("/directory", found.next(), form.name(), form.kind(), form.region(), form.matter())
        .queryParamIfPresent("openNow", Optional.of(form.openNow()).filter(yes -> yes))
        .queryParamIfPresent("stepFree", Optional.of(form.stepFree()).filter(yes -> yes))
        .queryParamIfPresent("mongolian", Optional.of(form.mongolian()).filter(yes -> yes)).encode().build().toUriString());
    return "directory/bodies";
  }

  @GetMapping("/people")
  String people(@ModelAttribute("form") PersonForm form, @RequestParam(required = false) @Nullable String after, Model model) {
    Optional<GeoPoint> near = near(form.here(), form.from(), model);
    Slice<ListedPerson> found =
        directory.people(new PersonSearch(choices.city(), form.region(), form.kind(), form.matter(), form.name(), form.mongolian(), form.licensed(), near.orElse(null), after, PAGE));
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("cards", found.rows().stream().map(one -> PersonCard.of(one, today)).toList());
    model.addAttribute("near", near.isPresent());
    model.addAttribute("kinds", choices.people());
    choices(model);
    model.addAttribute("more", found.next() == null ? null : more("/directory/people", found.next(), form.name(), form.kind(), form.region(), form.matter())
        .queryParamIfPresent("licensed", Optional.of(form.licensed()).filter(yes -> yes))
        .queryParamIfPresent("mongolian", Optional.of(form.mongolian()).filter(yes -> yes)).encode().build().toUriString());
    return "directory/people";
  }

  /** A village in words helps where no script tells the position. */
  private Optional<GeoPoint> near(Optional<GeoPoint> here, String from, Model model) {
    if (here.isPresent() || from.isEmpty()) return here;
    var village = villages.named(choices.city(), from);
    model.addAttribute("fromUnknown", village.isEmpty());
    village.ifPresent(one -> model.addAttribute("fromName", one.fullName()));
    return village.map(one -> one.at());
  }

  private void choices(Model model) {
    model.addAttribute("regions", choices.regions());
    model.addAttribute("matters", choices.matters());
    model.addAttribute("count", directory.count(choices.city()));
  }

  private static UriComponentsBuilder more(String path, String after, String name, @Nullable Enum<?> kind, String region, String matter) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("after", after)
        .queryParamIfPresent("name", Optional.of(name).filter(one -> !one.isEmpty()))
        .queryParamIfPresent("kind", Optional.ofNullable(kind))
        .queryParamIfPresent("region", Optional.of(region).filter(one -> !one.isEmpty()))
        .queryParamIfPresent("matter", Optional.of(matter).filter(one -> !one.isEmpty()));
  }

  @GetMapping("/bodies/{id}")
  String body(@PathVariable UUID id, Model model) {
    OrganisationView place = network.organisation(id);
    if (!place.city().equals(choices.city())) throw new Missing("network.unknown-organisation");
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("card", BodyCard.of(new NearPlace(place, -1), LocalDateTime.now(clock)));
    model.addAttribute("people", directory.peopleOf(id, PEOPLE_OF_A_BODY).stream().map(one -> PersonCard.of(one, today)).toList());
    return "directory/body";
  }

  @GetMapping("/people/{id}")
  String person(@PathVariable UUID id, Model model) {
    ListedPerson who = directory.person(id);
    if (!who.city().equals(choices.city())) throw new Missing("network.nobody-listed");
    model.addAttribute("card", PersonCard.of(who, LocalDate.now(clock)));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("body", network.organisation(who.organisation()));
    return "directory/person";
  }
}
