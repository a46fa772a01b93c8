package org.nuanyang.network.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlaceBoard;
import org.nuanyang.network.PlaceSearch;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Slice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people can go: service points by district, with what they need to get in and be understood. */
@Controller
class PlacesPages {

  private static final int PAGE = 20;
  private static final int NEAREST = 30;

  private final Network network;
  private final NetworkChoices choices;
  private final ObjectProvider<PlaceBoard> board;
  private final Clock clock;
  private final String city;

  PlacesPages(Network network, NetworkChoices choices, ObjectProvider<PlaceBoard> board, Clock clock, @Value("${nuanyang.city.code}") String city) {
    this.network = network;
    this.choices = choices;
    this.board = board;
    this.clock = clock;
    this.city = city;
  }

  @GetMapping("/places")
  String places(
      @ModelAttribute("form") PlaceForm form,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(required = false) @Nullable Double lat,
      @RequestParam(required = false) @Nullable Double lng,
      Model model) {
    LocalDateTime now = LocalDateTime.now(clock);
    model.addAttribute("districts", districts());
    model.addAttribute("kinds", choices.places());
    if (lat != null && lng != null && Math.abs(lat) <= 90 && Math.abs(lng) <= 180) {
      model.addAttribute("near", true);
      show(nearest(form, new GeoPoint(lat, lng), now), now, model);
      return "network/places";
    }
    Slice<OrganisationView> found =
        network.places(
            new PlaceSearch(
                city, form.region(), form.kind(), form.stepFree(), form.mongolian(), form.openNow(), after, PAGE));
    show(found.rows().stream().map(place -> PlaceCard.of(place, now, null)).toList(), now, model);
    model.addAttribute("more", found.next() == null ? null : more(form, found.next()));
    return "network/places";
  }

  /** The places, with who sits there today and what they promise. */
  private void show(List<PlaceCard> cards, LocalDateTime now, Model model) {
    PlaceBoard kept = board.getIfAvailable();
    List<UUID> ids = cards.stream().map(card -> card.place().id()).toList();
    model.addAttribute("places", cards);
    model.addAttribute("boards", kept == null ? Map.of() : kept.on(now.toLocalDate(), ids));
  }

  private List<PlaceCard> nearest(PlaceForm form, GeoPoint from, LocalDateTime now) {
    return network.nearest(from, NEAREST).stream()
        .map(near -> PlaceCard.of(near.place(), now, Math.max(1, Math.round(near.kilometres()))))
        .filter(card -> form.kind() == null || card.place().kind() == form.kind())
        .filter(card -> !form.stepFree() || card.place().stepFree())
        .filter(card -> !form.mongolian() || card.isMongolianSpoken())
        .filter(card -> !form.openNow() || card.open())
        .limit(PAGE)
        .toList();
  }

  private List<Choice> districts() {
    return new RegionCode(city).parts().stream().map(part -> Choice.of(part.code(), part.name())).toList();
  }

  private static String more(PlaceForm form, String after) {
    var url = UriComponentsBuilder.fromPath("/places").queryParam("after", after);
    if (!form.region().isEmpty()) url.queryParam("region", form.region());
    if (form.kind() != null) url.queryParam("kind", form.kind());
    if (form.stepFree()) url.queryParam("stepFree", true);
    if (form.mongolian()) url.queryParam("mongolian", true);
    if (form.openNow()) url.queryParam("openNow", true);
    return url.encode().toUriString();
  }
}
