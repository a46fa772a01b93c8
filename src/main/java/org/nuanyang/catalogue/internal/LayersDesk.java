package org.nuanyang.catalogue.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.catalogue.Layer;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.catalogue.VariationDesk;
import org.nuanyang.catalogue.VariationView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where a level or a place states what differs at theirs. What it says is checked against the city's item of its first day. */
@Component
@Transactional
class LayersDesk implements VariationDesk {

  private final Editions editions;
  private final Shelf shelf;
  private final ShippedItems shipped;
  private final LayerRights rights;
  private final Network network;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;

  LayersDesk(Editions editions, Shelf shelf, ShippedItems shipped, LayerRights rights, Network network, JsonMapper json, AuditTrail audit, Clock clock) {
    this.editions = editions;
    this.shelf = shelf;
    this.shipped = shipped;
    this.rights = rights;
    this.network = network;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Picture picture(String code, @Nullable UUID place, Actor by) {
    LayerRights.reads(by);
    CatalogueItem city = below(code, by);
    UUID at = place == null ? rights.firstPlace(by) : place;
    OrganisationView shown = network.organisation(at);
    if (!shown.city().equals(by.city())) throw new Missing("catalogue.unknown");
    OfferedItem effective = shelf.onDay(by.city(), code, at, LocalDate.now(clock));
    return new Picture(shown, city, states(effective, true), states(effective, false), effective);
  }

  private static @Nullable ItemVariation states(OfferedItem effective, boolean level) {
    return effective.layers().stream().filter(one -> (one.of().level() != null) == level).map(OfferedItem.LaidOver::states).findFirst().orElse(null);
  }

  @Override
  @Transactional(readOnly = true)
  public CatalogueItem below(String code, Actor by) {
    return shelf.onDay(by.city(), code, null, LocalDate.now(clock)).item();
  }

  @Override
  @Transactional(readOnly = true)
  public List<VariationView> of(String code, Actor by) {
    LayerRights.reads(by);
    List<Edition> all = editions.findByCityAndCodeAndDiffersOrderByIdDesc(by.city(), code, true).stream().filter(one -> LayerRights.concerns(one, by)).toList();
    Map<UUID, OrganisationView> names = network.organisations(all.stream().map(one -> one.organisation).filter(Objects::nonNull).distinct().toList());
    return all.stream().map(one -> view(one, one.organisation == null ? "" : names.get(one.organisation).name(), by)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public VariationView variation(UUID id, Actor by) {
    LayerRights.reads(by);
    Edition one = of(id, by);
    return view(one, one.organisation == null ? "" : network.organisation(one.organisation).name(), by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> places(Actor by) {
    return rights.places(by);
  }

  @Override
  public UUID begin(String code, Layer of, Actor by) {
    rights.writes(of, by);
    below(code, by);
    LocalDate today = LocalDate.now(clock);
    ItemVariation now =
        shelf.differing(by.city(), code).stream()
            .filter(one -> one.level() == of.level() && Objects.equals(one.place() == null ? null : one.place().id(), of.organisation()))
            .map(one -> one.states())
            .findFirst()
            .orElse(ItemVariation.NONE);
    UUID id = Ids.next(clock);
    try {
      editions.save(Edition.varied(id, code, of, written(now), today, by, clock.instant()));
    } catch (DataIntegrityViolationException written) {
      throw new Refusal("catalogue.being-written");
    }
    audit.did(by, "catalogue.vary", "catalogue-item", id, code);
    return id;
  }

  @Override
  public void save(UUID variation, int seen, ItemVariation states, LocalDate fromDay, Actor by) {
    Edition one = take(variation, seen, by);
    rights.writes(LayerRights.of(one), by);
    check(one.code, states, fromDay, by);
    one.write(written(states), fromDay, by, clock.instant());
    keep(one, "catalogue.save", by);
  }

  @Override
  public void send(UUID variation, int seen, Actor by) {
    Edition one = take(variation, seen, by);
    rights.writes(LayerRights.of(one), by);
    if (read(one).source().missing()) throw new Refusal("catalogue.vary.no-source");
    check(one.code, read(one), one.fromDay, by);
    one.send(LocalDate.now(clock));
    keep(one, "catalogue.send", by);
  }

  /** The city may have changed its own while this lay in review. */
  @Override
  public void publish(UUID variation, int seen, Actor by) {
    Edition one = take(variation, seen, by);
    LayerRights.mustReview(one, stricter(one, by), by);
    check(one.code, read(one), one.fromDay, by);
    one.publish(LocalDate.now(clock), by, clock.instant());
    keep(one, "catalogue.publish", by);
  }

  @Override
  public void giveBack(UUID variation, int seen, String why, Actor by) {
    Edition one = take(variation, seen, by);
    LayerRights.mustReview(one, false, by);
    if (why.isBlank()) throw new Refusal("catalogue.say-why");
    one.giveBack(why);
    keep(one, "catalogue.give-back", by);
  }

  @Override
  public void drop(UUID variation, int seen, Actor by) {
    Edition one = take(variation, seen, by);
    rights.writes(LayerRights.of(one), by);
    one.drop();
    keep(one, "catalogue.drop", by);
  }

  private void check(String code, ItemVariation states, LocalDate from, Actor by) {
    Layering.check(states, shelf.onDay(by.city(), code, null, from).item(), shipped.freeBy(code));
  }

  private boolean stricter(Edition one, Actor by) {
    return Layering.stricter(read(one), shelf.onDay(by.city(), one.code, null, one.fromDay).item());
  }

  private Edition take(UUID id, int seen, Actor by) {
    LayerRights.reads(by);
    Edition one = of(id, by);
    Stale.unless(seen, one.version());
    return one;
  }

  private Edition of(UUID id, Actor by) {
    return editions.findById(id)
        .filter(one -> one.differs && one.city.equals(by.city()) && LayerRights.concerns(one, by))
        .orElseThrow(() -> new Missing("catalogue.edition-unknown"));
  }

  private void keep(Edition one, String did, Actor by) {
    try {
      editions.save(one);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, did, "catalogue-item", one.id, one.code);
  }

  private JsonText written(ItemVariation states) {
    return new JsonText(json.writeValueAsString(states));
  }

  private ItemVariation read(Edition one) {
    return json.readValue(one.content.json(), ItemVariation.class);
  }

  private VariationView view(Edition one, String whose, Actor by) {
    boolean mine = one.author.equals(by.id());
    return new VariationView(
        one.id, one.version(), one.code, LayerRights.of(one), whose, one.state, one.fromDay, read(one), one.authorName, one.writtenAt, one.reviewerName,
        one.reviewedAt, one.note, mine, !mine && LayerRights.mayReview(one, stricter(one, by), by));
  }
}
