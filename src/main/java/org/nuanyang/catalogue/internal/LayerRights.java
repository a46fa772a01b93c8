package org.nuanyang.catalogue.internal;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.catalogue.Layer;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who states something of whom: a director of the own centre and its stations, the city's editor of every level and place. */
@Component
class LayerRights {

  private final Network network;

  LayerRights(Network network) {
    this.network = network;
  }

  static void reads(Actor by) {
    by.must(DIRECTOR, POLICY_EDITOR, LEADER);
  }

  void writes(Layer of, Actor by) {
    by.must(DIRECTOR, POLICY_EDITOR);
    if (by.isSystem()) return;
    if (of.organisation() == null) {
      if (!by.has(POLICY_EDITOR)) throw new Forbidden("catalogue.level-by-editor");
      return;
    }
    OrganisationView place = network.organisation(of.organisation());
    if (!place.city().equals(by.city())) throw new Forbidden("identity.outside-your-scope");
    if (!place.kind().isPlace()) throw new Refusal("catalogue.vary.no-window", place.name());
    if (!by.has(POLICY_EDITOR) && !by.sees(place.city(), place.id())) mustBeAbove(place, by);
  }

  /** A station speaks through the centre it hangs on. */
  private static void mustBeAbove(OrganisationView place, Actor by) {
    if (place.parent() == null) throw new Forbidden("identity.outside-your-scope");
    by.mustSee(place.city(), place.parent());
  }

  /** What people are asked beyond the city's is the city's to publish. */
  static boolean mayReview(Edition one, boolean stricter, Actor by) {
    if (by.isSystem() || by.has(POLICY_EDITOR) || by.has(LEADER)) return true;
    return one.level == null && !stricter && by.has(DIRECTOR);
  }

  static void mustReview(Edition one, boolean stricter, Actor by) {
    if (!mayReview(one, stricter, by)) throw new Forbidden(stricter ? "catalogue.vary.city-publishes" : "catalogue.level-by-editor");
  }

  /** A director reads the levels' and the own places'; the city's editors and leaders all. */
  static boolean concerns(Edition one, Actor by) {
    return by.isSystem() || one.organisation == null || by.has(POLICY_EDITOR) || by.has(LEADER) || by.sees(one.city, one.organisation) || by.has(DIRECTOR) && one.author.equals(by.id());
  }

  static Layer of(Edition one) {
    return new Layer(one.level, one.organisation);
  }

  /** Centres within sight, each with its stations. */
  List<OrganisationView> places(Actor by) {
    List<OrganisationView> places = new ArrayList<>();
    for (OrganisationView centre : network.centres(by.city())) {
      if (!by.has(POLICY_EDITOR) && !by.has(LEADER) && !by.sees(centre.city(), centre.id())) continue;
      places.add(centre);
      if (by.has(DIRECTOR) && !by.has(POLICY_EDITOR))
        network.children(centre.id()).stream().filter(one -> one.kind() == OrganisationKind.STATION && one.active()).forEach(places::add);
    }
    return places;
  }

  UUID firstPlace(Actor by) {
    List<OrganisationView> centres = network.centres(by.city());
    return centres.stream().map(OrganisationView::id).filter(id -> id.equals(by.organisation())).findFirst()
        .or(() -> centres.stream().map(OrganisationView::id).findFirst())
        .orElseThrow(() -> new Missing("catalogue.unknown"));
  }
}
