package org.nuanyang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.catalogue.CatalogueItem.Material;
import org.nuanyang.catalogue.CatalogueItem.Shelf;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.TermUnit;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An item that is written, published by a second person and switched on is there at once: guide, form, way and clock. */
@PlatformTest
class SwitchedOnTests {

  @LocalServerPort int port;
  @Autowired ApplicationContext platform;
  @Autowired Catalogue catalogue;
  @Autowired CatalogueDesk desk;
  @Autowired VariationDesk layers;
  @Autowired Services services;
  @Autowired Deadlines deadlines;
  @Autowired MovableClock clock;

  private CatalogueExample city;
  private final String code = "patent-" + Long.toString(System.nanoTime(), 36);

  @BeforeEach
  void aCity() {
    city = new CatalogueExample(platform);
  }

  @Test
  void fourteenItemsAndMoreAreShipped() {
    assertThat(catalogue.offered(OfficeExample.CITY, null)).extracting(one -> one.item().code())
        .contains("legal-advice", "legal-aid", "mediation", "notary", "forensic", "labour-arbitration", "arbitration", "lawyer", "reconsideration",
            "bar-exam", "community-correction", "resettlement", "prison-visit", "small-firm", "petition-law");
    assertThat(catalogue.item(OfficeExample.CITY, "notary", null).item().basis()).contains(new Citation("公证法", "第三十条"));
  }

  @Test
  void itIsNowhereUntilASecondPersonPublishesItAndAPlaceSwitchesItOn() throws Exception {
    UUID edition = desk.begin(patents(7), null, clock.today(), city.writer);
    desk.send(edition, version(edition), city.writer);
    assertThatThrownBy(() -> desk.publish(edition, version(edition), city.writer)).as("not by who wrote it").isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.publish(edition, version(edition), city.office.head)).as("a centre does not speak for the city").isInstanceOf(Forbidden.class);
    desk.publish(edition, version(edition), city.second);
    assertThatThrownBy(() -> catalogue.item(OfficeExample.CITY, code, null)).as("no place offers it").isInstanceOf(Missing.class);

    desk.set(code, city.office.centre, true, "5 号窗口", city.office.head);

    assertThat(catalogue.item(OfficeExample.CITY, code, null).item().fields()).hasSize(1);
    assertThat(catalogue.places(OfficeExample.CITY, code)).extracting(OfferedAt::counter).containsExactly("5 号窗口");
    ServiceId id =
        services.open(
            new OpenService(
                UUID.randomUUID(), OfficeExample.CITY, code, null, city.office.centre, "", Channel.HALL, "发明人", "13900004444", "", Map.of("q1", "杯子"),
                Set.of(), city.clerk));
    services.keep(id, services.facts(id).version(), city.clerk);
    assertThat(services.facts(id).missing()).containsExactly("图纸");
    assertThat(services.facts(id).answers()).containsEntry("发明了什么", "杯子");
    assertThat(deadlines.of(id.value())).filteredOn(one -> one.rule().equals("SERVICE_WORK")).extracting(ClockView::state).containsExactly("RUNNING");

    assertThat(kiosk(city.office.centre)).as("a tile on the touch screen of this hall").contains("/catalogue/" + code, "专利帮助");
    assertThat(kiosk(null)).as("and on every screen of the city").contains("/catalogue/" + code);

    desk.set(code, city.office.centre, false, "", city.office.head);
    assertThat(kiosk(city.office.centre)).as("gone with the switch").doesNotContain("/catalogue/" + code);
    assertThatThrownBy(() -> catalogue.item(OfficeExample.CITY, code, null)).isInstanceOf(Missing.class);
    assertThat(services.facts(id).itemName()).as("what was begun is finished").isEqualTo("专利帮助");
  }

  @Test
  void anEditionHasItsDayAndTheOneBeforeHoldsUntilThen() {
    publish(desk.begin(offered(patents(7)), null, clock.today(), city.writer));
    UUID next = desk.revise(code, null, city.writer);
    desk.save(next, version(next), offered(patents(3)), clock.today().plusDays(10), city.writer);
    publish(next);

    assertThat(catalogue.item(OfficeExample.CITY, code, null).item().days()).isEqualTo(7);
    clock.set(clock.today().plusDays(10));
    assertThat(catalogue.item(OfficeExample.CITY, code, null).item().days()).isEqualTo(3);
    assertThatThrownBy(() -> desk.save(next, version(next), patents(1), clock.today(), city.writer)).as("published is not changed").isInstanceOf(Refusal.class);
  }

  @Test
  void aCentreSpeaksForItselfOnlyAndOneEditionIsWrittenAtATime() {
    publish(desk.begin(offered(patents(7)), null, clock.today(), city.writer));
    assertThatThrownBy(() -> desk.revise(code, null, city.office.head)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.revise(code, city.office.centre, city.office.head)).as("only what differs").isInstanceOf(Refusal.class);
    UUID own = layers.begin(code, Layer.of(city.office.centre), city.office.head);
    assertThatThrownBy(() -> layers.begin(code, Layer.of(city.office.centre), city.office.head)).isInstanceOf(Refusal.class);
    UUID elsewhere = new CatalogueExample(platform).office.centre;
    assertThatThrownBy(() -> layers.begin(code, Layer.of(elsewhere), city.office.head)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> layers.begin(code, Layer.of(OrganisationKind.COUNTY_CENTRE), city.office.head)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> layers.save(own, seen(own), states(9, null), clock.today(), city.office.head)).as("longer than the city's").isInstanceOf(Refusal.class);
    layers.save(own, seen(own), states(2, null), clock.today(), city.office.head);
    layers.send(own, seen(own), city.office.head);
    assertThatThrownBy(() -> layers.publish(own, seen(own), city.office.head)).as("not by who wrote it").isInstanceOf(Forbidden.class);
    layers.publish(own, seen(own), city.office.leader);

    assertThat(catalogue.item(OfficeExample.CITY, code, city.office.centre).item().days()).isEqualTo(2);
    assertThat(catalogue.item(OfficeExample.CITY, code, null).item().days()).isEqualTo(7);
  }

  @Test
  void levelUnderPlaceAndWhoAskedBeforeKeepsTheTermsOfTheirDay() {
    publish(desk.begin(offered(patents(7)), null, clock.today(), city.writer));
    laid(Layer.of(OrganisationKind.COUNTY_CENTRE), states(5, null), city.writer, city.second);
    ServiceId before = asked();
    laid(Layer.of(city.office.centre), states(9, new Citation("专利法", "第二十六条")), city.office.head, city.second);

    assertThat(catalogue.item(OfficeExample.CITY, code, city.office.centre).item().days()).as("the place's over its level's").isEqualTo(9);
    assertThat(catalogue.item(OfficeExample.CITY, code, new CatalogueExample(platform).office.centre).item().days()).as("another county").isEqualTo(5);
    assertThat(catalogue.differing(OfficeExample.CITY, code)).hasSize(2);
    assertThat(services.facts(before).terms().days()).as("asked before the place stated its own").isEqualTo(5);
    assertThat(services.facts(asked()).terms().days()).isEqualTo(9);
  }

  @Test
  void whatAsksForMoreIsPublishedByTheCityAndAnEmptyOneEndsIt() {
    publish(desk.begin(offered(patents(7)), null, clock.today(), city.writer));
    UUID more = layers.begin(code, Layer.of(city.office.centre), city.office.head);
    layers.save(more, seen(more), states(20, new Citation("专利法", "第二十六条")), clock.today(), city.office.head);
    layers.send(more, seen(more), city.office.head);
    Actor otherHead = new Actor(UUID.randomUUID(), "副主任", Set.of(Role.DIRECTOR), city.office.centre, OfficeExample.CITY, DataScope.UNIT, Set.of(city.office.centre));
    assertThatThrownBy(() -> layers.publish(more, seen(more), otherHead)).isInstanceOf(Forbidden.class);
    layers.publish(more, seen(more), city.second);
    assertThat(catalogue.item(OfficeExample.CITY, code, city.office.centre).item().days()).isEqualTo(20);

    clock.set(clock.today().plusDays(1));
    laid(Layer.of(city.office.centre), new ItemVariation(List.of(), List.of(), null, null, null, null, null, null, null, SOURCE, null), city.office.head, otherHead);

    assertThat(catalogue.item(OfficeExample.CITY, code, city.office.centre).item().days()).as("back to the city's").isEqualTo(7);
  }

  @Test
  void aStationSaysWhatItDoesAndWhatItHandsUp() {
    Actor station = city.body(OrganisationKind.STATION, "测试工作站");
    OfferedItem there = catalogue.item(OfficeExample.CITY, "legal-aid", station.organisation());
    assertThat(there.here()).contains("收下申请");
    assertThat(there.handedUp()).contains("中心");
  }

  private static final SourceDocument SOURCE = new SourceDocument("关于窗口服务的通知", "云司发〔2026〕3号", LocalDate.of(2026, 6, 1));

  private static ItemVariation states(int days, Citation allowedBy) {
    return new ItemVariation(List.of(), List.of(), days, TermUnit.WD, null, null, null, null, null, SOURCE, allowedBy);
  }

  private void laid(Layer of, ItemVariation states, Actor writes, Actor publishes) {
    UUID id = layers.begin(code, of, writes);
    layers.save(id, seen(id), states, clock.today(), writes);
    layers.send(id, seen(id), writes);
    layers.publish(id, seen(id), publishes);
  }

  private int seen(UUID variation) {
    return layers.variation(variation, city.writer).version();
  }

  private ServiceId asked() {
    return services.open(
        new OpenService(
            UUID.randomUUID(), OfficeExample.CITY, code, null, city.office.centre, "", Channel.HALL, "发明人", "13900004444", "", Map.of("q1", "杯子"), Set.of(),
            city.clerk));
  }

  /** What the touch screen in a hall shows first. */
  private String kiosk(UUID at) throws Exception {
    HttpRequest asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/kiosk" + (at == null ? "?at=nonsense" : "?at=" + at))).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private void publish(UUID edition) {
    desk.send(edition, version(edition), city.writer);
    desk.publish(edition, version(edition), city.second);
  }

  private int version(UUID edition) {
    return desk.edition(edition, city.writer).version();
  }

  private CatalogueItem patents(int days) {
    return new CatalogueItem(
        code, "专利帮助", "file-text", Shelf.MORE, "发明怎么保护", "", Category.CONTRACT_DEBT, List.of(new Citation("专利法", "")),
        List.of(new Material("图纸", "", true)), List.of("来窗口"), days, TermUnit.WD, "不收费", "大厅", OnlineDepth.APPLY, Set.of(), null, null,
        List.of(new FormField("q1", "发明了什么", "", FormField.Kind.TEXT, true, List.of())));
  }

  private static CatalogueItem offered(CatalogueItem item) {
    return new CatalogueItem(
        item.code(), item.name(), item.icon(), item.shelf(), item.brief(), item.who(), item.category(), item.basis(), item.materials(), item.steps(),
        item.days(), item.unit(), item.fee(), item.place(), item.depth(), CatalogueItem.possibleLevels(), item.link(), item.target(), item.fields());
  }
}
