package org.nuanyang.catalogue.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.PutNotice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the person on the matter's timeline and by short message, and the units on their desks. */
@Component
class ServiceNews {

  private final Matters matters;
  private final Deadlines deadlines;
  private final Notices notices;
  private final DeskNotices desks;
  private final Network network;
  private final MessageSource messages;

  ServiceNews(Matters matters, Deadlines deadlines, Notices notices, DeskNotices desks, Network network, MessageSource messages) {
    this.matters = matters;
    this.deadlines = deadlines;
    this.notices = notices;
    this.desks = desks;
    this.network = network;
    this.messages = messages;
  }

  void received(TakenService service, String phone, Actor by) {
    List<String> missing = service.missing.isEmpty() ? List.of() : Arrays.asList(service.missing.split("\n"));
    tell(service, "received", say("catalogue.told.received.text", service.itemName), standing(service, missing), by);
    if (!phone.isEmpty())
      notices.sms(service.city, phone, "catalogue.sms.received", Map.of("number", service.receiptNumber, "item", service.itemName));
    put(service, "received", service.front, Role.CLERK, "info");
  }

  /** Not for the citizen: to them nothing has changed until somebody takes it. */
  void offered(TakenService service, OrganisationView unit) {
    put(service, "offered", unit.id(), Role.SERVICE_OFFICER, "info");
    put(service, "offered", unit.id(), Role.CLERK, "info");
  }

  void acknowledged(TakenService service, Actor by) {
    desks.takeOff(service.id, "service");
    tell(service, "acknowledged", say("catalogue.told.acknowledged.text", service.itemName), standing(service, List.of()), by);
  }

  void declined(TakenService service) {
    desks.takeOff(service.id, "service");
    boolean atFront = service.owner.equals(service.front);
    put(service, "declined", service.owner, atFront ? Role.CLERK : Role.SERVICE_OFFICER, "warn");
  }

  void reported(TakenService service, String words, Actor by) {
    tell(service, "reported", words, null, by);
  }

  void finished(TakenService service, String phone, Actor by) {
    desks.takeOff(service.id, "service");
    Standing over = new Standing(unit(service.front), say("catalogue.told.finished.next"), null, List.of(), true);
    tell(service, "finished." + service.outcome, service.result, over, by);
    if (!phone.isEmpty())
      notices.sms(service.city, phone, "catalogue.sms.finished", Map.of("number", service.receiptNumber, "item", service.itemName));
    if (!service.owner.equals(service.front)) put(service, "finished", service.front, Role.CLERK, "good");
  }

  void withdrawn(TakenService service, Actor by) {
    desks.takeOff(service.id, "service");
    tell(service, "withdrawn", service.result, new Standing(unit(service.front), say("catalogue.told.finished.next"), null, List.of(), true), by);
  }

  private Standing standing(TakenService service, List<String> missing) {
    @Nullable Instant due =
        deadlines.of(service.id).stream().filter(one -> one.state().equals("RUNNING")).map(ClockView::dueAt).findFirst().orElse(null);
    String next = say("catalogue.told.next." + service.state, service.itemName);
    return new Standing(unit(service.owner), next, due, missing, false);
  }

  private void tell(TakenService service, String step, String text, @Nullable Standing standing, Actor by) {
    matters.append(
        new MatterId(service.matter),
        new Happening("catalogue." + step, say("catalogue.told." + step + ".title", unit(service.owner), service.itemName), text, null, true, standing, by));
  }

  private void put(TakenService service, String step, UUID unit, Role duty, String tone) {
    desks.put(
        new PutNotice(
            "service:" + service.id + ":" + service.version() + ":" + step + ":" + duty, service.id, service.city, unit, duty, null, "service", tone,
            say("catalogue.notice." + step, service.itemName), service.receiptNumber, "/desk/services/" + service.id));
  }

  private String unit(UUID id) {
    return network.organisation(id).name();
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
