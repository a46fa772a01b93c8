package org.nuanyang.network.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PlacePeopleSearch;
import org.nuanyang.network.PlacePersonView;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who serves at the places of the city: window clerks, duty lawyers, mediators. */
@Controller
class PlacePeoplePages {

  private static final int PAGE = 50;

  private final PlacePeople people;
  private final NetworkChoices choices;

  PlacePeoplePages(PlacePeople people, NetworkChoices choices) {
    this.people = people;
    this.choices = choices;
  }

  /** What staff look for. */
  record PeopleForm(@Nullable String name, @Nullable PlaceDuty duty) {
    PeopleForm {
      if (name == null) name = "";
      if (duty == null) duty = PlaceDuty.MEDIATOR;
    }
  }

  @GetMapping("/desk/network/people")
  String people(
      @ModelAttribute("search") PeopleForm search, @RequestParam(required = false) @Nullable UUID after, Actor by, Model model) {
    Slice<PlacePersonView> found = people.search(new PlacePeopleSearch(search.duty(), search.name(), after, PAGE), by);
    model.addAttribute("rows", found.rows());
    model.addAttribute("duties", choices.duties());
    model.addAttribute("more", found.next() == null ? null : more(search, found.next()));
    return "network/people";
  }

  private static String more(PeopleForm search, String after) {
    var url = UriComponentsBuilder.fromPath("/desk/network/people").queryParam("duty", search.duty()).queryParam("after", after);
    if (!search.name().isEmpty()) url.queryParam("name", search.name());
    return url.encode().build().toUriString();
  }
}
